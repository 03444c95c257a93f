import type { CaseResult, CatalogueFamily, DocumentedErrorResult, Report } from '#lib/runner/types/report.js';
import { soundReport } from './sample.js';

const families = [
  'coral-raw-xml',
  'ec2-query-xml',
  'glacier-json',
  'json-1.0',
  'json-1.1',
  'query-xml',
  'rest-json',
  'rest-xml-route53',
  'rest-xml-s3',
];

/**
 * A report of nine families and forty conditions, sound in nothing but its table of documented errors: every seventh
 * error is not triggered, every eleventh not judged, every thirteenth not selected, every fifth not in the family.
 * @param whole everything that is expected is triggered
 */
export function wideReport(whole = false): Report {
  const [plain] = soundReport().cases;
  const cases: CaseResult[] = [];
  const documentedErrors: DocumentedErrorResult[] = [];
  const catalogue = families.map((family): CatalogueFamily => ({ family, about: 'A family.', errors: [] }));
  for (let number = 0; number < 9 * 40; number++) {
    const { family, errors } = catalogue[number % 9]!;
    const condition = `condition-of-a-long-name-${String(Math.floor(number / 9) + 1).padStart(2, '0')}`;
    const id = `table/${family.replaceAll('.', '-')}-${condition}`;
    const common = { code: 'AuthorizationHeaderMalformed', status: 400, confidence: 'observed' } as const;
    if (number % 5 === 4) continue;
    if (number % 13 === 12) {
      errors.push({ condition, wordings: [] });
      continue;
    }
    const missed = !whole && number % 7 === 6;
    const unjudged = !whole && number % 11 === 10;
    const state = unjudged ? 'unsupported' : missed ? 'fail' : 'pass';
    cases.push({
      ...plain!,
      id,
      verdict: state,
      expected: [{ outcome: 'rejected', family, condition }],
      observed:
        state === 'pass'
          ? { outcome: 'rejected', family, condition, during: 'receipt' }
          : state === 'fail'
            ? { outcome: 'rejected', family, condition: 'signature-mismatch', during: 'control' }
            : { outcome: 'unsupported', feature: 'presign' },
      standing: state === 'fail' ? 'unexpected' : 'as-expected',
    });
    const reply = { family, condition, service: 'a-service', ...common, references: ['f'], cases: [id] };
    documentedErrors.push({ ...reply, triggered: state === 'pass' });
    const wording = { name: null, ...common, message: 'No. ', references: ['f'], sources: ['a reply'] };
    errors.push({ condition, wordings: [{ ...wording, services: ['a-service'] }] });
  }
  return { ...soundReport(), cases, documentedErrors, catalogue };
}
