import { joinTexts, type Text } from '../sigv4/steps.js';
import { keepingEmptySegments, normal, reread } from '../defects/path.js';
import { percentDecode, percentEncode } from '../sigv4/bytes.js';
import { latin1, withEmptyPieces } from '../defects/query.js';
import { byCode } from '../defects/text.js';
import { always, type Hypothesis } from './hypothesis.js';

const text = (value: Text): string =>
  typeof value === 'string' ? value : Buffer.from(value).toString('utf8');

/** What real signers do that is a shade of a known defect, in words of its own. */
export const finerDefects: readonly Hypothesis[] = [
  always(
    'query-empty-piece-signed',
    { steps: withEmptyPieces('') },
    'An empty piece of the query, between two ampersands or at an end, is signed as an empty piece. It is no parameter.',
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
    'path-single-encoded-non-s3',
    {
      steps: {
        uri: (path, draft) =>
          normal(path, draft)
            .split('/')
            .map((segment) => percentEncode(percentDecode(segment), draft.rules.unreserved))
            .join('/'),
      },
    },
    'The path is decoded and encoded once for every service, segment by segment, so that an escaped slash stays escaped. Services other than S3 sign the encoding of the encoded path; S3 leaves the slash bare.',
    'Outside S3 encode the path of the wire once more; for S3 decode the whole path before it is encoded.',
  ),
  always(
    'path-normalized-s3',
    reread((path, { rules }) =>
      rules.normalizePath ? path : keepingEmptySegments(path.replace(/%2e/gi, '.')),
    ),
    'Dot segments, escaped ones too, are taken out of the path of an S3 request, as a parser of URLs does; slashes stay. The path is an object’s key and is signed as it is, with every dot segment.',
    'Give the signer the path as text, not one that a URL class has parsed, and send it so.',
  ),
  always(
    'path-base-dropped',
    reread((path) => path.replace(/^\/\/[^/]*/, '')),
    'A path that begins with two slashes is read as a host, and what follows the host is signed. The whole path that goes on the wire is signed.',
    'Parse the URL as a whole: a path alone that begins with two slashes is a reference to another host (RFC 3986, section 4.2).',
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
