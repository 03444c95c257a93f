import assert from 'node:assert/strict';
import { fromReply, readTexts } from '#lib/runner/intake/texts.js';

const canonical = "GET\n/a&b\n\nhost:h\nx-a:it's\n\nhost;x-a\nUNSIGNED-PAYLOAD";
const toSign = 'AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/s3/aws4_request\nab';
const both = { canonicalRequest: canonical, stringToSign: toSign };
const sentences = `… documentation for details.\n\nThe Canonical String for this request should have been\n'${canonical}'\n\nThe String-to-Sign should have been\n'${toSign}'\n`;
const read = (text: string) => readTexts(Buffer.from(text));

describe('the texts in a reply', () => {
  it("are S3's elements", () => {
    const escaped = canonical.replace('&', '&amp;').replace("'", '&#39;').replace('x-a', '&#x78;-a');
    const xml = `<Error><Code>SignatureDoesNotMatch</Code><StringToSign>${toSign}</StringToSign><CanonicalRequest>${escaped}</CanonicalRequest></Error>`;
    assert.deepEqual(fromReply(xml), both);
  });

  it('are sentences in JSON, XML, a log and plain', () => {
    assert.deepEqual(fromReply(JSON.stringify({ message: sentences })), both);
    assert.deepEqual(fromReply(JSON.stringify({ __type: 'x', Message: sentences })), both);
    const xml = `<ErrorResponse><Error><Message>${sentences.replace('&', '&amp;')}</Message></Error></ErrorResponse>`;
    assert.deepEqual(fromReply(xml), both);
    assert.deepEqual(fromReply(`ERROR ${sentences.replaceAll('\n', '\\n')}`), both);
    assert.deepEqual(fromReply(sentences), both);
  });

  it('are none where a reply shows none', () => {
    assert.equal(fromReply('{"message":"The security token is invalid."}'), null);
    assert.equal(fromReply(''), null);
  });
});

describe('the texts of a signer', () => {
  it('are the canonical request alone', () => {
    assert.deepEqual(read(`${canonical}\n`), { canonicalRequest: canonical, stringToSign: null });
    assert.deepEqual(read(canonical.replaceAll('\n', '\r\n')), {
      canonicalRequest: canonical,
      stringToSign: null,
    });
  });

  it('are in the debug log of botocore and of the Go SDK', () => {
    const line = '2026-11-22 02:51:01,378 - MainThread - botocore.auth - DEBUG - ';
    assert.deepEqual(
      read(
        `${line}x\n${line}CanonicalRequest:\n${canonical}\n${line}StringToSign:\n${toSign}\n${line}Signature:\nab\n`,
      ),
      both,
    );
    const go = `---[ CANONICAL STRING  ]-----------------------------\n${canonical}\n---[ STRING TO SIGN ]--------------------------------\n${toSign}\n-----------------------------------------------------\n`;
    assert.deepEqual(read(go), both);
  });

  it('are refused where there are none', () => {
    assert.throws(() => read('hello'), /there is no canonical request in it/);
  });
});
