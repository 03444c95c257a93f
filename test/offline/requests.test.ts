import assert from 'node:assert/strict';
import type { SignerCase } from '#lib/runner/model/case.js';
import type { Suite } from '#lib/runner/model/suite.js';
import { requestLines, requestsOf } from '#lib/runner/offline/requests.js';
import { selectCases } from '#lib/runner/suite/select.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import { smallRoot } from '../suite/folders.js';
import { bundledSuite } from '../support/judged.js';

const small = (): Promise<Suite> =>
  loadSuite({ bundled: true, extra: [], cwd: process.cwd(), root: smallRoot, index: null });

const linesOf = (suite: Suite, select = {}): string[] =>
  requestLines(suite, selectCases(suite, select), '9.8.7');

describe('the requests of a suite', () => {
  it('are the lines that a process would be sent, hello first', async () => {
    const suite = await bundledSuite();
    const [hello, ...lines] = linesOf(suite, { case: ['vanilla/signs-a-get'] });
    assert.deepEqual(JSON.parse(hello!), {
      jsonrpc: '2.0',
      id: 0,
      method: 'hello',
      params: {
        protocol: 1,
        runner: { name: 'sigv4-conform', version: '9.8.7' },
        suite: { version: suite.version, digest: suite.digest },
      },
    });
    assert.equal(lines.length, 1);
    const { id, ...request } = JSON.parse(lines[0]!) as Record<string, unknown>;
    assert.equal(typeof id, 'number');
    assert.deepEqual(request, {
      jsonrpc: '2.0',
      method: 'sign',
      params: {
        algorithm: 'AWS4-HMAC-SHA256',
        credentials: {
          accessKeyId: 'AKIDEXAMPLE',
          secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
        },
        region: 'us-east-1',
        service: 'execute-api',
        options: {
          doubleEncodePath: true,
          normalizePath: true,
          payload: 'signed',
          contentSha256Header: false,
          signSessionToken: true,
        },
        request: {
          method: 'GET',
          url: 'https://abcdefghij.execute-api.us-east-1.amazonaws.com/',
          headers: [],
          bodyBase64: '',
        },
        signingTime: '2015-08-30T12:36:00Z',
      },
    });
  });

  it('are one for each signing, in the order of the suite and of the steps', async () => {
    const suite = await bundledSuite();
    const cases = suite.cases.filter((one): one is SignerCase => one.kind === 'signer');
    const requests = requestsOf(suite);
    assert.deepEqual(
      requests.map(({ caseId, step }) => [caseId, step]),
      cases.flatMap(({ id, steps }) => steps.map((_, step) => [id, step])),
    );
    assert.ok(requests.some(({ step }) => step > 0));
    assert.equal(linesOf(suite).length, requests.length + 1);
  });

  it('have ids that fit any integer, each its own', async () => {
    const ids = requestsOf(await bundledSuite()).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31));
  });

  it('have the same ids whatever is selected', async () => {
    const suite = await bundledSuite();
    const all = new Set(linesOf(suite));
    for (const line of linesOf(suite, { profile: ['s3'] })) assert.ok(all.has(line), line);
  });

  it('have the ids that they had yesterday', async () => {
    const suite = { ...(await small()), digest: 'sha256:00' };
    const ids = requestsOf(suite).map(({ id }) => id);
    assert.deepEqual(ids, [707459711, 794744044, 2095079089, 1301287858, 1867918885, 345974870]);
  });

  it('have other ids in another suite', async () => {
    const suite = await bundledSuite();
    const ids = new Set(requestsOf(suite).map(({ id }) => id));
    const other = requestsOf({ ...suite, digest: 'sha256:00' });
    assert.deepEqual(
      other.filter(({ id }) => ids.has(id)),
      [],
    );
  });

  it('say nothing of the case', async () => {
    const suite = await bundledSuite();
    const text = linesOf(suite).join('\n');
    for (const { id, title } of suite.cases) {
      assert.ok(!text.includes(id), id);
      // A title of one word may be a method's name.
      if (title.includes(' ')) assert.ok(!text.includes(title), title);
    }
    const members = new Set(
      linesOf(suite)
        .slice(1)
        .flatMap((line) => Object.keys(JSON.parse(line) as object)),
    );
    assert.deepEqual(members, new Set(['jsonrpc', 'id', 'method', 'params']));
  });
});
