import { joinTexts, awsSteps, type Text } from '../sigv4/steps.js';
import { latin1 } from '../defects/query.js';
import { byCode } from '../defects/text.js';
import { always, type Hypothesis } from './hypothesis.js';

const text = (value: Text): string =>
  typeof value === 'string' ? value : Buffer.from(value).toString('utf8');

/** What real signers do that is a shade of a known defect, or none of the catalogue's. */
export const finerDefects: readonly Hypothesis[] = [
  always(
    'query-valueless-dropped',
    {
      steps: {
        splitQuery: (query) => awsSteps.splitQuery(query).filter(({ hasEquals }) => hasEquals),
      },
    },
    'A parameter without an equals sign, such as ?acl, is sent and not signed. It is signed as one with an empty value: acl=.',
    'Hand such a parameter to the signer with an empty text as its value, or sign a missing value as an empty one.',
  ),
  always(
    'query-empty-piece-signed',
    {
      steps: {
        // Of a presigned URL the query comes here without its empty pieces.
        query(query, draft) {
          const [, given = ''] = /^[^?#]*\?([^#]*)/.exec(draft.input.request.url) ?? [];
          const empty = given.split('&').filter((piece) => piece === '');
          const right = text(awsSteps.query(query, draft));
          return [...(given === '' ? [] : empty.map(() => '=')), right].join('&');
        },
      },
    },
    'An empty piece of the query, between two ampersands or at an end, is signed as an equals sign. It is no parameter.',
    'Leave empty pieces out before parameters are signed.',
  ),
  always(
    'query-sort-before-encode',
    {
      steps: {
        order: (parameters) =>
          parameters.sort(
            (a, b) => byCode(latin1(a.name), latin1(b.name)) || byCode(a.encodedValue, b.encodedValue),
          ),
      },
    },
    'Names of parameters are sorted as decoded text and encoded afterwards. Names are encoded first and sorted by what comes out.',
    'Encode names and values, then sort the pairs by encoded name and by encoded value.',
  ),
  always(
    'query-cut-at-question-mark',
    { steps: { query: (query, draft) => awsSteps.query(query.replace(/\?.*/s, ''), draft) } },
    'The query is signed up to its next question mark. Only the first of a URL begins the query; further ones are part of a value.',
    'Cut the URL at its first question mark only.',
  ),
  always(
    'path-parameters-dropped',
    { steps: { uri: (path, draft) => awsSteps.uri(path.replace(/;[^/]*$/, ''), draft) } },
    'What follows a semicolon in the last segment of the path is sent and not signed. A semicolon is a character of the path like others.',
    'Take the path from a parser that knows no path parameters, such as urlsplit instead of urlparse in Python.',
  ),
  always(
    'header-value-not-trimmed',
    { steps: { headerValue: (value) => value.replace(/ +/g, ' ') } },
    'Blanks inside a value are folded to one, those at its ends too, instead of being taken off.',
    'Trim both ends of every value after its blanks are folded.',
  ),
  always(
    'header-value-not-trimmed',
    {
      steps: {
        headerValue: (value) => value,
        joinValues: (values) => text(joinTexts(values, ',')).trim().replace(/\s+/g, ' '),
      },
    },
    'The values of a repeated header are joined first and trimmed afterwards, so that blanks beside the commas are signed.',
    'Trim every value of a repeated header by itself, then join them by commas.',
  ),
  {
    defects: ['s3-family-not-recognised'],
    ways: ({ input: { service, options } }) =>
      options.doubleEncodePath || service === 's3'
        ? [[]]
        : [
            [{ rules: () => ({ normalizePath: true }) }],
            [{ rules: () => ({ doubleEncodePath: true }) }],
            [{ rules: () => ({ doubleEncodePath: true, normalizePath: true }) }],
          ],
    wrong: null,
    mend: null,
    where: 'the path of signing names of S3’s family other than s3',
  },
];
