import type { CatalogueWording, DocumentedErrorResult, Report } from '../../runner/types/report.js';
import { groupedBy } from '../text/grouped.js';

/** Whether the catalogue has the wording of each documented error that the run expects, and no others. */
export function checkCatalogue({ catalogue, documentedErrors }: Report): string[] {
  if (catalogue === undefined) return [];
  const faults = [...groupedBy(catalogue, ({ family }) => family)]
    .filter(([, families]) => families.length > 1)
    .map(([family, families]) => `catalogue: ${family} is there ${families.length} times`);
  for (const { family, errors } of catalogue) {
    for (const [condition, entries] of groupedBy(errors, (entry) => entry.condition)) {
      const place = `catalogue ${family} ${condition}`;
      if (entries.length > 1) faults.push(`${place} is there ${entries.length} times`);
      const rows = documentedErrors.filter((row) => row.family === family && row.condition === condition);
      faults.push(
        ...checkWordings(
          place,
          entries.flatMap(({ wordings }) => wordings),
          rows,
        ),
      );
    }
  }
  for (const { family, condition } of documentedErrors) {
    const listed = catalogue
      .find((one) => one.family === family)
      ?.errors.some((entry) => entry.condition === condition);
    if (listed !== true) {
      faults.push(`documentedErrors ${family} ${condition}: it is not in the catalogue`);
    }
  }
  return [...new Set(faults)];
}

function checkWordings(
  place: string,
  wordings: readonly CatalogueWording[],
  rows: readonly DocumentedErrorResult[],
): string[] {
  const faults: string[] = [];
  if (wordings.length > 0 && wordings[0]?.name !== null)
    faults.push(`${place}: its own wording is not first`);
  for (const [name, same] of groupedBy(wordings, (wording) => String(wording.name))) {
    if (same.length > 1) faults.push(`${place}: the wording ${name} is there ${same.length} times`);
  }
  if (wordings.length > 0 && rows.length === 0)
    faults.push(`${place}: it has wordings, yet no case expects it`);
  for (const { service, code } of rows) {
    const answers = wordings.some((one) => one.services.includes(service) && one.code === code);
    if (!answers) faults.push(`${place}: ${service} answers ${code} with none of its wordings`);
  }
  for (const { name, code, services } of wordings) {
    for (const service of services) {
      const row = rows.some((one) => one.service === service && one.code === code);
      if (!row)
        faults.push(`${place}: the wording ${String(name)} is ${service}'s, where nothing expects ${code}`);
    }
  }
  return faults;
}
