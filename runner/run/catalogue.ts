import type { RunCase } from '../model/ambient.js';
import type { DocumentedError, Unreached, Variant, Wording } from '../model/family.js';
import { chooseVariant } from '../service/render.js';
import type { CatalogueEntry, CatalogueFamily, CatalogueWording } from '../types/report.js';
import { expectedErrors } from './expected-errors.js';

/** The families whose errors a selected case expects, in the order of their names; wordings of these errors only. */
export function catalogueOf(cases: readonly RunCase[]): CatalogueFamily[] {
  const answering = servicesByWording(cases);
  const expected = new Set(cases.flatMap(expectedErrors).map(({ entry }) => entry));
  const families = new Set(cases.filter((one) => expectedErrors(one).length > 0).map(familyOf));
  return [...families]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, about, errors }) => ({
      family: name,
      about,
      errors: [...errors.values()].map((entry) => catalogueEntry(entry, expected.has(entry), answering)),
    }));
}

type ServicesByWording = ReadonlyMap<Wording, ReadonlySet<string>>;

function servicesByWording(cases: readonly RunCase[]): ServicesByWording {
  const services = new Map<Wording, Set<string>>();
  for (const { entry, choice } of cases.flatMap(expectedErrors)) {
    const wording = chooseVariant(entry, choice) ?? entry;
    services.set(wording, (services.get(wording) ?? new Set()).add(choice.service.name));
  }
  return services;
}

function familyOf({ service }: RunCase) {
  return service.family;
}

function catalogueEntry(
  entry: DocumentedError,
  isExpected: boolean,
  answering: ServicesByWording,
): CatalogueEntry {
  const { condition, note, unreached, variants } = entry;
  const all = isExpected ? [entry, ...variants] : [];
  return {
    condition,
    ...(note === '' || !isExpected ? {} : { note }),
    ...(unreached === null ? {} : { unreached: unreachedWords(unreached) }),
    wordings: all.map((wording) => catalogueWording(wording, [...(answering.get(wording) ?? [])])),
  };
}

function catalogueWording(wording: Wording | Variant, services: readonly string[]): CatalogueWording {
  const { code, status, message, sentences, confidence, references, sources } = wording;
  return {
    ...('name' in wording ? { name: wording.name, when: wording.when, ...eraOf(wording) } : { name: null }),
    code,
    status,
    message,
    ...(sentences.length === 0 ? {} : { sentences: sentences.map(({ text }) => text) }),
    confidence,
    references: [...references],
    sources: [...sources],
    services: [...services],
  };
}

function eraOf({ era }: Variant): Pick<CatalogueWording, 'era'> {
  return era === '' ? {} : { era };
}

function unreachedWords(unreached: Unreached): string {
  return unreached.kind === 'never' ? unreached.reason : `waits for the profile ${unreached.profile}`;
}
