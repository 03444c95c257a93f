import { readFileSync } from 'node:fs';
import { createSignedFetcher } from 'aws-sigv4-fetch';
import { at } from '../lib/javascript/clock.mjs';

const installed = new URL('node_modules/aws-sigv4-fetch/package.json', import.meta.url);

export const implementation = {
  name: 'aws-sigv4-fetch',
  version: JSON.parse(readFileSync(installed, 'utf8')).version,
  language: 'javascript',
  source: 'https://github.com/zirkelc/aws-sigv4',
  issues: 'https://github.com/zirkelc/aws-sigv4/issues',
};

// Not s3-path and unnormalized-path: there is no option for the path. Not host-header: the URL's host is put in its
// place. Not binary-query: the query is parsed as UTF-8. Not unsigned-session-token: every token is signed.
export const features = ['session-token', 'unsigned-payload', 'duplicate-headers', 'content-sha256-header'];

export async function sign({ request, credentials, region, service, signingTime, options }) {
  let sent;
  const fetcher = createSignedFetcher({
    service,
    region,
    credentials,
    // What would be sent is what we want.
    fetch: (signed) => (sent = signed),
  });
  const headers = refusing(() => new Headers(request.headers));
  // As its users tell it.
  if (options.payload === 'unsigned') headers.set('x-amz-content-sha256', 'UNSIGNED-PAYLOAD');
  const init = { method: request.method, headers, body: request.body.length > 0 ? request.body : undefined };
  refusing(() => new Request(request.url, init));
  await at(signingTime, () => fetcher(request.url, init));
  return {
    method: sent.method,
    url: sent.url,
    headers: [...sent.headers],
    body: new Uint8Array(await sent.arrayBuffer()),
  };
}

/** The fetch API refuses some requests: a GET with a body, a header that is not Latin-1. */
function refusing(work) {
  try {
    return work();
  } catch (error) {
    error.name = 'Refused';
    throw error;
  }
}
