import assert from 'node:assert/strict';
import { explained, facts, type Fact } from './explaining.js';

/** A value for each place of the facts' messages, as a reply would have it. */
const values: Readonly<Record<string, string>> = {
  algorithm: 'AWS3-HMAC-SHA1',
  authorizationHeader: 'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20240522/us-east-1/iam/aws4_request',
  base64Sha256: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  base64Sha256OfHeader: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  canonicalRequest: "GET\n/\nq='a'\nhost:iam.amazonaws.com\n\nhost\ne3b0c442",
  component: 'Credential',
  credential: 'AKIDEXAMPLE/20240522/us-east-1/iam',
  date: 'Sun, 23 Nov 2014 04:07:43 GMT',
  echo: 'AWS4-HMAC-SHA256',
  expectedRegion: 'eu-west-1',
  field: 'X-Amz-Signature',
  header: 'accept',
  operation: 'ListStreams',
  param: 'Credential',
  part: 'eyJhbGciOiJIUzI1NiJ9',
  requestDate: '20240522T115547Z',
  requestDateYYYYMMDD: '20240522',
  scopeDate: '20240521',
  scopeRegion: 'us-east-1',
  scopeService: 'rds',
  serverMinusWindow: '20240522T120908Z',
  serverNow: '20240522T121408Z',
  serverPlusWindow: '20240522T121908Z',
  service: 'iam',
  stringToSign: 'AWS4-HMAC-SHA256\n20240522T115547Z\n20240522/us-east-1/iam/aws4_request\n0123',
  terminal: 'aws4',
  terminator: 'aws4',
  twoChars: 'G1',
  windowMinutes: '5',
  regionSentence: 'Credential should be scoped to a valid region. ',
  serviceSentence: "Credential should be scoped to correct service: 'iam'. ",
  terminatorSentence: "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws4'. ",
  dateSentence:
    "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20240521' != '20240522', from '20240522T115547Z'.",
};

function printed({ id, message }: Fact): string {
  return (message ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
    assert.ok(values[name] !== undefined, `${id}: no value for {${name}}`);
    return values[name];
  });
}

/** Where the catalogue has found a better word for a condition than the facts have: id → the catalogue's. */
const renamed: Readonly<Record<string, string>> = { 'raw-no-strategy': 'operation-of-another-service' };

describe('explain and the facts', () => {
  const all = facts();

  it('are 171 and what a second look added, with a text in all but four', () => {
    assert.equal(all.filter(({ added }) => added !== true).length, 171);
    assert.equal(all.length, 191);
    const silent = all.filter(({ message }) => message === null || message === '').map(({ id }) => id);
    assert.deepEqual(silent, ['q-path-malformed', 'q-method-not-allowed', 'q-content-type', 'q-both-auth']);
  });

  for (const fact of all.filter(({ message }) => message !== null && message !== '')) {
    it(`recognises ${fact.id}`, async () => {
      const conditions = renamed[fact.id]?.split(', ') ?? fact.condition.split(', ');
      for (const text of [printed(fact), `(${fact.code ?? ''}) ${printed(fact)}`]) {
        const found = await explained(text);
        const offered = [found.condition, ...found.alternatives];
        for (const condition of conditions) {
          assert.ok(offered.includes(condition), `${condition} is not among ${offered.join(', ')}: ${text}`);
        }
        assert.ok(found.printed.some(({ family }) => family === fact.family));
      }
    });
  }

  it('recognises nothing in an empty message', async () => {
    const found = await explained('<Error><Code>SignatureDoesNotMatch</Code><Message></Message></Error>');
    assert.equal(found.condition, null);
  });
});
