import assert from 'node:assert/strict';
import { readRequest } from '#lib/runner/intake/read.js';
import { assertLinear } from '../support/linear.js';

const read = (text: string | Uint8Array, entry: number | null = null, body: Uint8Array | null = null) =>
  readRequest(Buffer.from(text), { entry, body });

/** All that is read, the body as text. */
function shown(text: string | Uint8Array, body: Uint8Array | null = null) {
  const { kind, request, scheme } = read(text, null, body);
  return [
    kind,
    scheme,
    request.method,
    request.target,
    request.headers.map((header) => header.join(': ')),
    Buffer.from(request.body).toString('latin1'),
  ];
}

const curl = (words: string) => shown(`curl ${words}`).slice(2);

describe('a raw HTTP request', () => {
  it('is read with LF or CRLF, and its body to its length', () => {
    const expected = [
      'http',
      'https',
      'POST',
      '/a?b=%20',
      ['Host: h.example', 'X-A: two  blanks', 'Content-Length: 3'],
      'x\ny',
    ];
    const lines = [
      'POST /a?b=%20 HTTP/1.1',
      'Host: h.example',
      'X-A:   two  blanks ',
      'Content-Length: 3',
      '',
      'x\ny\n',
    ];
    assert.deepEqual(shown(lines.join('\r\n')), expected);
    assert.deepEqual(shown(lines.join('\n')), expected);
  });

  it('keeps a body of bytes that are no text', () => {
    const bytes = Buffer.concat([
      Buffer.from('PUT / HTTP/1.1\r\nHost: h\r\n\r\n'),
      Buffer.from([0, 255, 10, 195]),
    ]);
    assert.deepEqual([...read(bytes).request.body], [0, 255, 10, 195]);
  });

  it('is read from a dump of curl -v, from HTTP/2 and in absolute form', () => {
    const dump = '* Connected\n> GET /x HTTP/1.1\n> Host: h\n> X-B: c\n>\n< HTTP/1.1 403 Forbidden\n';
    assert.deepEqual(shown(dump), ['http', 'https', 'GET', '/x', ['Host: h', 'X-B: c'], '']);
    const two = ':method: PUT\n:path: /p\n:authority: h.example\n:scheme: https\nx-a: b\n\n';
    assert.deepEqual(shown(two), ['http', 'https', 'PUT', '/p', ['Host: h.example', 'x-a: b'], '']);
    assert.deepEqual(shown('GET http://h.example/p?q HTTP/1.1\nA: b\n'), [
      'http',
      'http',
      'GET',
      '/p?q',
      ['Host: h.example', 'A: b'],
      '',
    ]);
  });

  it('joins folded lines and keeps repeats', () => {
    assert.deepEqual(shown('GET / HTTP/1.1\nHost: h\nA: 1\n  2\nA: 3\n\n')[4], ['Host: h', 'A: 1 2', 'A: 3']);
  });

  it('is refused with its line and the cure', () => {
    assert.throws(() => read('GET / HTTP/1.1\nA: b\n'), /no Host header: add the line/);
    assert.throws(() => read('GET / HTTP/1.1\nHost: h\nno colon\n'), /^Unreadable: line 3 is no header/);
    assert.throws(
      () => read('hello'),
      /no request line such as .* Read are: a raw HTTP request, a curl command/,
    );
    assert.throws(() => read(' \n'), /it is empty/);
    assert.throws(() => read('GET / HTTP/1.1\nHost: h\nb\u001b[31m: c\n'), /a name that HTTP does not allow/);
    assert.throws(
      () => read(`GET / HTTP/1.1\nHost: h\n${'a: b\n'.repeat(500)}`),
      /it has 501 headers; at most 500/,
    );
    assert.throws(() => read(`GET /${'a'.repeat(32_768)} HTTP/1.1\nHost: h\n`), /URL is longer than 32 KiB/);
    assert.throws(
      () => read(`GET / HTTP/1.1\nHost: h\na: ${'b'.repeat(65_536)}\n`),
      /headers are longer than 64 KiB/,
    );
    assert.throws(() => read('GET / HTTP/1.1\nHost: h\n\n', 1), /--entry chooses from a HAR file/);
  });
});

describe('a curl command line', () => {
  const own = ['Host: h.example', 'Accept: */*'];

  it('is read with its usual methods', () => {
    assert.deepEqual(curl('https://h.example/a'), ['GET', '/a', own, '']);
    assert.deepEqual(curl('-I https://h.example'), ['HEAD', '/', own, '']);
    assert.deepEqual(curl('-XDELETE --url https://h.example/a'), ['DELETE', '/a', own, '']);
    const form = [...own, 'Content-Type: application/x-www-form-urlencoded', 'Content-Length: 7'];
    assert.deepEqual(curl('-d a=1 --data b=2 h.example'), ['POST', '/', form, 'a=1&b=2']);
    assert.deepEqual(curl('-G -d a=1 --data-urlencode "b=2 3" "https://h.example/?c"'), [
      'GET',
      '/?c&a=1&b=2%203',
      own,
      '',
    ]);
    const json = [
      'Host: h.example',
      'Accept: application/json',
      'Content-Type: application/json',
      'Content-Length: 2',
    ];
    assert.deepEqual(curl('--json {} h.example'), ['POST', '/', json, '{}']);
  });

  it('is read with every sort of quote and over several lines', () => {
    const words = `'https://h.example/x' \\\n  -H 'A: it'\\''s' --header "B: \\"q\\" \\n" \\\r\n --data-raw $'{"a":"\\u00e9\\'\\x41\\101\\n"}'\n`;
    const [method, target, headers, body] = curl(words);
    assert.deepEqual([method, target], ['POST', '/x']);
    assert.deepEqual((headers as string[]).slice(0, 2), ["A: it's", 'B: "q" \\n']);
    assert.equal(body, Buffer.from('{"a":"é\'AA\n"}').toString('latin1'));
    assert.deepEqual(curl('-sSkX PUT --compressed https://h.example/a | jq .'), ['PUT', '/a', own, '']);
  });

  it('sends, empties and takes away headers as curl does', () => {
    assert.deepEqual(curl("-H 'Accept:' -H 'X-E;' -H 'hOST: other' -A me https://h.example")[2], [
      'X-E: ',
      'hOST: other',
      'User-Agent: me',
    ]);
  });

  it('takes dot segments out unless it is told not to', () => {
    assert.equal(curl('https://h.example/a/./b/../c//d')[1], '/a/c//d');
    assert.equal(curl('--path-as-is https://h.example/a/../c')[1], '/a/../c');
  });

  it('takes a body from elsewhere in place of a file', () => {
    const told = shown('curl -T x.bin https://h.example/x', Buffer.from('abc'));
    assert.deepEqual([told[2], told[5]], ['PUT', 'abc']);
    const binary = shown('curl --data-binary @x.bin https://h.example/x', Buffer.from('abc'));
    assert.deepEqual([binary[2], binary[5]], ['POST', 'abc']);
    assert.deepEqual((binary[4] as string[]).at(-1), 'Content-Length: 3');
  });

  it('is refused with the cure', () => {
    const refused = (words: string) => () => read(`curl ${words}`);
    assert.throws(
      refused('--aws-sigv4 aws:amz --user a:b https://h.example'),
      /tells curl to sign: .* Run it with -v/,
    );
    assert.throws(refused("-H 'A: b https://h.example"), /a quote \('\) is not closed/);
    assert.throws(refused('-H "A: b'), /a quote \("\) is not closed/);
    assert.throws(refused('-H "A: $TOKEN" https://h.example'), /the shell variable TOKEN stands in it/);
    assert.throws(refused('-H "A: $(date)" https://h.example'), /a shell command stands in it/);
    assert.throws(
      refused('-d @body.json https://h.example'),
      /which is not read: give the same file by --body-file/,
    );
    assert.throws(refused('-F a=b https://h.example'), /give the one that was sent by --body-file/);
    assert.throws(
      refused('--frobnicate https://h.example'),
      /--frobnicate is no option of curl that is known here/,
    );
    assert.throws(refused('https://h.example https://i.example'), /it names 2 URLs/);
    assert.throws(refused('-s'), /it names no URL/);
    assert.throws(refused('https://h.example -H'), /its last option lacks its value/);
    assert.throws(refused('ftp://h.example'), /its URL is none of http or https/);
  });

  it('that is large is read in linear time', async () => {
    const long = (size: number) => () => read(`curl https://h.example/${'a'.repeat(size)}`);
    const quoted = (size: number) => () => read(`curl $'${"\\'".repeat(size)}`);
    assert.throws(long(1_000_000), /longer than 32 KiB/);
    await assertLinear('a long URL', 1_000_000, (size) => assert.throws(long(40_000 + size)));
    await assertLinear('a long quote', 500_000, (size) => assert.throws(quoted(size), /not closed/));
  });
});

describe('a HAR entry', () => {
  const request = {
    method: 'POST',
    url: 'https://h.example/a?b=1',
    headers: [
      { name: ':authority', value: 'h.example' },
      { name: 'Authorization', value: 'AWS4-HMAC-SHA256 x' },
    ],
    postData: { mimeType: 'text/plain', text: 'é' },
  };
  const expected = ['POST', '/a?b=1', ['Host: h.example', 'Authorization: AWS4-HMAC-SHA256 x'], 'Ã©'];
  const har = (...entries: unknown[]) => JSON.stringify({ log: { entries } });

  it('is read from a file, an entry or a request', () => {
    const entry = { request, response: { content: { text: 'ZXJyb3I=', encoding: 'base64' } } };
    for (const text of [
      har(entry),
      JSON.stringify(entry),
      JSON.stringify(request),
      har({ request: { url: 'https://x.example' } }, entry),
    ]) {
      assert.deepEqual(shown(text).slice(2), expected);
    }
    assert.equal(read(har(entry)).reply, 'error');
    assert.equal(read(har(entry, entry), 2).request.method, 'POST');
  });

  it('is refused with the cure', () => {
    assert.throws(
      () => read(har({ request }, {}, { request })),
      /2 entries of the HAR file are signed \(1, 3\): choose one with --entry/,
    );
    assert.throws(() => read(har({ request }), 2), /--entry 2: the HAR file has 1 entries/);
    assert.throws(() => read(har()), /the HAR file has no entries/);
    assert.throws(() => read('{"a":1}'), /no HAR file, no entry of one and no request/);
    assert.throws(() => read('{"a":'), /begins like JSON and is none/);
    assert.throws(() => read('['.repeat(100_000)), /begins like JSON and is none/);
    assert.throws(() => read(har({ request: { url: 'about:blank' } })), /no http\(s\) "url"/);
  });
});

describe('a URL', () => {
  it('is read as it is, in quotes or not', () => {
    const expected = ['url', 'https', 'GET', '/a%20b?X-Amz-Date=1&c=%7e', ['Host: h.example'], ''];
    assert.deepEqual(shown('https://H.example:443/a%20b?X-Amz-Date=1&c=%7e\n'), expected);
    assert.deepEqual(shown('"https://h.example/a%20b?X-Amz-Date=1&c=%7e"'), expected);
    assert.equal(read('https://h.example/').knowsMethod, false);
  });

  it('is read from what PowerShell and editors put before it', () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('https://h.example/a', 'utf16le')]);
    assert.equal(read(wide).request.target, '/a');
    assert.equal(read(Buffer.from('\ufeffGET /b HTTP/1.1\nHost: h\n')).request.target, '/b');
  });
});
