import { createRequire } from 'node:module';
import aws4 from 'aws4';

export const implementation = {
  name: 'aws4',
  version: createRequire(import.meta.url)('aws4/package.json').version,
  language: 'javascript',
  source: 'https://github.com/mhart/aws4',
  issues: 'https://github.com/mhart/aws4/issues',
};

// Not unnormalized-path: only the service s3 turns normalising off. Not binary-query: the query is parsed as UTF-8.
export const features = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'duplicate-headers',
  'host-header',
  'content-sha256-header',
  'unsigned-session-token',
];

export function sign({ request, credentials, region, service, signingTime, options }) {
  const [, origin, target] = /^([^:]*:\/\/[^/?#]*)([^#]*)/.exec(request.url);
  const headers = {};
  for (const [name, value] of request.headers) {
    const key = Object.keys(headers).find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
    headers[key] = key in headers ? [headers[key], value].flat() : value;
  }
  // How aws4's callers tell it so: it takes the payload hash from this header.
  if (options.payload === 'unsigned') headers['X-Amz-Content-Sha256'] = 'UNSIGNED-PAYLOAD';

  const signer = new aws4.RequestSigner(
    {
      service,
      region,
      method: request.method,
      host: new URL(origin).host,
      path: target,
      headers,
      body: request.body.length > 0 ? Buffer.from(request.body) : undefined,
      doNotEncodePath: !options.doubleEncodePath,
      ...(!options.signSessionToken && { extraHeadersToIgnore: { 'x-amz-security-token': true } }),
    },
    credentials,
  );
  return at(signingTime, () => {
    const signed = signer.sign();
    const trace = { canonicalRequest: signer.canonicalString(), stringToSign: signer.stringToSign() };
    return { url: origin + signed.path, headers: pairs(signed.headers), trace };
  });
}

/** As Node writes them on the wire: repeats one by one, and aws4's Content-Length, a number, as text. */
function pairs(headers) {
  return Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, `${value}`]),
  );
}

/** aws4 has no option for the time: it asks the clock, so the clock stands still while it signs. */
function at(time, work) {
  const RealDate = globalThis.Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length > 0 ? given : [time.getTime()]));
    }
  };
  try {
    return work();
  } finally {
    globalThis.Date = RealDate;
  }
}
