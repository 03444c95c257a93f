import { seenJson } from '../../reports/json.js';
import { listingKinds, renderList, renderOverview, type ListingKind } from '../../reports/show/listing.js';
import { showPage } from '../../reports/show/page.js';
import type { Listing } from '../model/catalogue.js';
import { ConformError } from '../model/conform-error.js';
import { readConfig } from '../suite/config.js';
import { loadSuite } from '../suite/load.js';
import { closest, quoted } from '../suite/nearest.js';
import { browseCases } from '../suite/select.js';
import { listingOf, listingOfCases } from '../worked/listing.js';
import { suiteFiles, type SelectionFlags } from './selection-flags.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';

/** The arguments of `list`. */
export interface ListFlags extends SelectionFlags {
  readonly json?: boolean;
  readonly color?: boolean;
}

/**
 * Lists what there is of one kind, or how much there is of everything.
 * @returns the exit code
 * @throws ConformError usage, nothing-selected, config, suite-invalid
 */
export async function list(
  kind: string | undefined,
  flags: ListFlags,
  surroundings: Surroundings,
): Promise<number> {
  const asked = kind === undefined ? null : listingKind(kind);
  const { cwd, columns, stdout } = surroundings;
  const files = suiteFiles(flags, await readConfig(cwd), cwd);
  const suite = await loadSuite(files.load);
  const isNarrowed = [flags.case, flags.exclude, flags.profile, flags.tag, flags.service].some(
    (words) => words !== undefined,
  );
  const listing = isNarrowed ? listingOfCases(suite, browseCases(suite, flags)) : listingOf(suite);
  if (flags.json === true) {
    const shown =
      asked === null
        ? { suite: listing.suite, counts: countsOf(listing) }
        : { suite: listing.suite, [asked]: listing[asked] };
    stdout(`${seenJson(JSON.stringify(shown, null, 2))}\n`);
    return 0;
  }
  const color = flags.color !== false && wantsColor(surroundings);
  const page = showPage({ columns, color, suiteWords: files.words });
  stdout(asked === null ? renderOverview(listing, page) : renderList(asked, listing, page));
  return 0;
}

function countsOf(listing: Listing): Record<string, number> {
  return Object.fromEntries(listingKinds.map((kind) => [kind, listing[kind].length]));
}

function listingKind(word: string): ListingKind {
  const kind = listingKinds.find((known) => known === word);
  if (kind !== undefined) return kind;
  const near = closest(word, listingKinds, 1).join('');
  throw new ConformError(
    'usage',
    `there is no list of ${quoted(word)}. Did you mean "${near}"?\nLists: ${listingKinds.join(', ')}`,
  );
}
