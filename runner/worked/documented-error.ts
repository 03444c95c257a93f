import type { Place, ShownError, ShownReply, ShownWording } from '../model/catalogue.js';
import type { Case } from '../model/case.js';
import type { CheckName, DocumentedError, Family, Variant, Wording } from '../model/family.js';
import type { Service } from '../model/service.js';
import type { Suite } from '../model/suite.js';
import type { WorkedOutcome } from '../model/worked.js';
import { keyRing } from '../service/key-ring.js';
import { unfilledReply } from '../service/render.js';
import { workedCase } from './case.js';
import { expects } from './listing.js';
import { withoutSecrets } from './secrets.js';

/** What a worked case draws of one documented error. */
interface Drawn {
  readonly id: string;
  readonly service: string;
  /** It is AWS's own example. */
  readonly isExample: boolean;
  readonly rejection: Extract<WorkedOutcome, { outcome: 'rejected' }>;
}

/** A documented error: every wording with its reply, its sources, and the cases that draw it. */
export function shownError(family: Family, entry: DocumentedError, suite: Suite): ShownError {
  const services = [...suite.services.values()].filter((one) => one.family.name === family.name);
  const drawn = drawnBy(family, entry, suite);
  return {
    kind: 'error',
    family: family.name,
    condition: entry.condition,
    file: `suites/errors/${family.name}.yaml`,
    note: entry.note,
    check: entry.check,
    place: { header: placeOf(entry.check, family.checks), query: placeOf(entry.check, family.queryChecks) },
    statuses: services.flatMap(({ name, reply: { status } }) =>
      status === null || status === entry.status ? [] : [{ service: name, status }],
    ),
    services: services.map(({ name }) => name),
    wordings: [
      shownWording(entry, null, drawn, services),
      ...entry.variants.map((variant) => shownWording(variant, variant, drawn, services)),
    ],
  };
}

function placeOf(check: CheckName | null, order: readonly CheckName[]): Place {
  const index = check === null ? -1 : order.indexOf(check);
  return { at: index < 0 ? null : index + 1, of: order.length };
}

/** The cases that expect it, with what their worked requests are answered. */
function drawnBy({ name: family }: Family, { condition }: DocumentedError, suite: Suite): Drawn[] {
  const keys = keyRing(suite.credentials.values());
  return suite.cases
    .filter((one) => expects(one, family, condition))
    .flatMap((one): Drawn[] => {
      const worked = withoutSecrets(workedCase(one, keys), suite.credentials.values());
      const receipts = [worked.wire, ...worked.signings.map(({ receipt }) => receipt)];
      return receipts.flatMap((receipt) =>
        receipt?.outcome.outcome === 'rejected' && receipt.outcome.condition === condition
          ? [{ id: one.id, service: one.service.name, isExample: isExample(one), rejection: receipt.outcome }]
          : [],
      );
    });
}

function isExample({ tags }: Case): boolean {
  return tags.includes('documented-example');
}

function shownWording(
  wording: Wording,
  variant: Variant | null,
  drawn: readonly Drawn[],
  services: readonly Service[],
): ShownWording {
  const { code, status, message, sentences, confidence, references, sources, unreached } = wording;
  const here = drawn.filter(({ rejection }) => rejection.variant === (variant?.name ?? null));
  return {
    variant: variant?.name ?? null,
    when: variant?.when ?? 'always',
    era: variant?.era ?? '',
    code,
    status,
    message,
    sentences,
    confidence,
    references,
    sources,
    unreached,
    reply: replyOf(wording, here.find((one) => one.isExample) ?? here[0], services),
    cases: [...new Set(here.map(({ id }) => id))],
  };
}

function replyOf(
  wording: Wording,
  drawn: Drawn | undefined,
  services: readonly Service[],
): ShownReply | null {
  if (drawn !== undefined) {
    return { service: drawn.service, case: drawn.id, ...drawn.rejection.reply };
  }
  const [service] = services;
  return service === undefined
    ? null
    : { service: service.name, case: null, ...unfilledReply(wording, service) };
}
