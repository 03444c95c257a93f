import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Change } from '#lib/runner/defects/change.js';
import { hmac, percentDecode } from '#lib/runner/sigv4/bytes.js';
import { awsSteps, encodeText, joinTexts, type Text } from '#lib/runner/sigv4/steps.js';
import { builtin, changedReference, Diagnoser, withoutTrace } from './diagnosing.js';

/** A defect that no entry of the catalogue describes, and where it shows first. */
interface Unknown {
  readonly does: string;
  readonly change: Change;
  /** Stage and line of the first difference that a trace shows. */
  readonly stage: string;
  /** Ids that the report may name with certainty, none of them of the catalogue; null: none. */
  readonly axis?: RegExp;
}

const textOf = (text: Text) => (typeof text === 'string' ? text : Buffer.from(text).toString('latin1'));
const hex = (text: string) => createHash('sha256').update(text).digest('hex');

const unknowns: readonly Unknown[] = [
  {
    does: 'ends the canonical headers with two more newlines',
    change: { steps: { block: (headers, draft) => joinTexts([awsSteps.block(headers, draft), '\n\n'], '') } },
    stage: 'canonical-request',
  },
  {
    does: 'sorts headers in descending order',
    change: { steps: { sortHeaders: (headers) => headers.sort((a, b) => (a.name < b.name ? 1 : -1)) } },
    stage: 'canonical-request',
  },
  {
    does: 'derives the key over the service in upper case',
    change: {
      steps: {
        chain: ({ day, region, service, terminator }) => [day, region, service.toUpperCase(), terminator],
      },
    },
    stage: 'signature',
  },
  {
    does: 'hashes the hex of the body',
    change: {
      steps: { canonicalHash: (_, { input }) => hex(Buffer.from(input.request.body).toString('hex')) },
    },
    stage: 'canonical-request',
  },
  {
    does: 'leaves the first header out of the canonical headers',
    change: { steps: { block: (headers, draft) => awsSteps.block(headers.slice(1), draft) } },
    stage: 'canonical-request',
  },
  {
    does: 'writes the first segment of the path twice',
    change: { steps: { uri: (path, draft) => awsSteps.uri(path.replace(/^\/[^/]+/, '$&$&'), draft) } },
    stage: 'canonical-request',
  },
  {
    does: 'derives the key for the month before',
    change: {
      steps: {
        chain: ({ day, region, service, terminator }) => {
          const month = String(Number(day.slice(4, 6)) - 1).padStart(2, '0');
          return [day.slice(0, 4) + month + day.slice(6), region, service, terminator];
        },
      },
    },
    stage: 'signature',
  },
  {
    does: 'percent-encodes the path with %u',
    change: {
      steps: {
        uri: (path, draft) => textOf(awsSteps.uri(path, draft)).replace(/%(?=[0-9A-F]{2})/g, '%u00'),
      },
    },
    stage: 'canonical-request',
  },
  {
    does: 'joins parameters with a semicolon',
    change: { steps: { query: (query, draft) => textOf(awsSteps.query(query, draft)).replaceAll('&', ';') } },
    stage: 'canonical-request',
  },
  {
    does: 'sorts parameters in descending order',
    change: { steps: { order: (all) => awsSteps.order(all).reverse() } },
    stage: 'canonical-request',
  },
  {
    does: 'writes the method twice',
    change: { steps: { method: (method) => `${method} ${method}` } },
    stage: 'canonical-request',
  },
  {
    does: 'writes a blank after the colon of a header',
    change: {
      steps: {
        block: (headers, draft) => textOf(awsSteps.block(headers, draft)).replace(/^([^:\n]+):/gm, '$1: '),
      },
    },
    stage: 'canonical-request',
  },
  {
    does: 'writes the payload hash in upper case',
    change: { steps: { canonicalHash: (hash) => hash.toUpperCase() } },
    stage: 'canonical-request',
  },
  {
    does: 'hashes the hash of the body',
    change: { steps: { canonicalHash: (hash) => hex(hash) } },
    stage: 'canonical-request',
  },
  {
    does: 'writes the time of the string to sign without its Z',
    change: { steps: { signedStamp: (stamp) => stamp.replace('Z', '') } },
    stage: 'string-to-sign',
  },
  {
    does: 'ends the scope of the string to sign with aws4_signature',
    change: {
      steps: { signedScope: ({ day, region, service }) => `${day}/${region}/${service}/aws4_signature` },
    },
    stage: 'string-to-sign',
  },
  {
    does: 'ends the string to sign with a newline',
    change: { steps: { stringToSign: (lines) => joinTexts([awsSteps.stringToSign(lines), '\n'], '') } },
    stage: 'string-to-sign',
  },
  {
    does: 'writes the hash of the canonical request in upper case',
    change: { steps: { hashText: (digest) => digest.toString('hex').toUpperCase() } },
    stage: 'string-to-sign',
  },
  {
    does: 'takes the last step of the key twice',
    change: {
      steps: {
        chain: ({ day, region, service, terminator }) => [day, region, service, terminator, terminator],
      },
    },
    stage: 'signature',
  },
  {
    does: 'signs the signature once more',
    change: { steps: { mac: (key, text) => hmac(key, hmac(key, text).toString('hex')) } },
    stage: 'signature',
  },
  {
    does: 'derives the key over service, day and region',
    change: {
      steps: { chain: ({ day, region, service, terminator }) => [service, day, region, terminator] },
    },
    stage: 'signature',
    axis: /^key-chain\/service-day-region-terminator$/,
  },
  {
    does: 'leaves * and ~ bare in the query, and writes a blank as +',
    change: {
      steps: {
        encodeParameter: (raw) => encodeText(percentDecode(raw), `${letters}-._~*`).replaceAll('%20', '+'),
      },
    },
    stage: 'canonical-request',
    axis: /^query-encoder\//,
  },
];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

describe('a signer with a defect that no entry describes', () => {
  let diagnoser: Diagnoser;
  before(async () => {
    diagnoser = await Diagnoser.beside(await builtin(), 60);
  });

  it('is one of 22, two of which combine what is known', () => {
    assert.equal(unknowns.length, 22);
    assert.equal(unknowns.filter(({ axis }) => axis !== undefined).length, 2);
  });

  for (const { does, change, stage, axis } of unknowns) {
    it(`is caught, and misnamed nowhere: it ${does}`, async () => {
      const silent = await diagnoser.diagnose(withoutTrace(changedReference(change)));
      assert.notDeepEqual(silent.failed, []);
      const exact = silent.causes.filter(({ certainty }) => certainty === 'exact');
      if (axis === undefined) {
        assert.deepEqual(
          exact.map(({ defects, cases }) => [defects, cases]),
          [],
        );
        assert.deepEqual([...new Set(silent.causes.map(({ certainty }) => certainty))], ['unknown']);
        return;
      }
      assert.equal(exact.length, 1);
      assert.match(exact[0]?.defects.join('+') ?? '', axis);
      assert.deepEqual([...(exact[0]?.cases ?? [])].sort(), [...silent.failed].sort());
    });

    it(`is told its stage if it shows its texts: it ${does}`, async () => {
      const open = await diagnoser.diagnose(changedReference(change));
      const stages = new Set(open.stages);
      assert.deepEqual([...stages], [stage]);
      const certain = open.causes.map(({ certainty }) => certainty);
      assert.deepEqual([...new Set(certain)], [axis === undefined ? 'stage' : 'exact']);
    });
  }
});
