import assert from 'node:assert/strict';
import { keyRing } from '#lib/runner/service/key-ring.js';
import { receive } from '#lib/runner/service/receive.js';
import { headerValues } from '#lib/runner/model/request.js';
import type { WireCase } from '#lib/runner/model/case.js';
import { bundledSuite } from '../support/judged.js';

const suite = await bundledSuite();
const wireCases = suite.cases.filter((one): one is WireCase => one.kind === 'wire');
const requestId = '00000000-1111-2222-3333-444444444444';
// S3's second id, which is opaque: our service makes it of the first.
const hostId = '0W/jIv1bjtalcVboRAGu2yUSl5QfPzOUCLx4GGkDqO0=';
const withIds = (text: string) => text.replace('{requestId}', requestId).replace('{hostId}', hostId);

// Literal requests and literal replies: they prove our service, word for word.
describe('on the wire', () => {
  it('has cases', () => {
    assert.ok(wireCases.length >= 10, `${wireCases.length} cases`);
  });

  for (const testCase of wireCases) {
    it(`${testCase.id}: ${testCase.title}`, () => {
      const [expectation] = testCase.expect;
      const wordings = new Map(
        testCase.expect.flatMap((one) =>
          one.outcome === 'rejected' && one.variant !== undefined ? [[one.condition, one.variant]] : [],
        ),
      );
      const receipt = receive(testCase.request, {
        service: testCase.service,
        region: testCase.receivingRegion,
        clock: testCase.clock,
        keys: keyRing(suite.credentials.values()),
        signsToken: true,
        requestId,
        wordings,
      });
      if (expectation?.outcome !== 'rejected') {
        assert.equal(expectation?.outcome, 'accepted');
        assert.equal(receipt.accepted, true, receipt.accepted ? '' : receipt.error.message);
        return;
      }
      assert.ok(!receipt.accepted, 'it was accepted');
      assert.equal(receipt.fault.condition, expectation.condition);
      const { reply } = testCase;
      if (reply.status !== undefined) assert.equal(receipt.error.reply.status, reply.status);
      if (reply.message !== undefined) assert.equal(receipt.error.message, reply.message);
      if (expectation.message !== undefined) assert.equal(receipt.error.message, expectation.message);
      if (reply.body !== undefined) {
        assert.equal(receipt.error.reply.body, withIds(reply.body));
      }
      for (const [name, value] of reply.headers) {
        const [found] = headerValues(receipt.error.reply.headers, name);
        assert.equal(found, withIds(value), name);
      }
    });
  }
});
