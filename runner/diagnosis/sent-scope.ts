import type { SigningInput } from '../model/signing.js';
import type { CredentialScope } from '../sigv4/credential-scope.js';
import { splitUrl } from '../sigv4/url.js';
import type { Hypothesis } from './hypothesis.js';
import type { Signing } from './signing.js';

/** What is assumed where a host names no region. */
const globalRegion = 'us-east-1';

/** A signer that reads its scope from the host. */
export const scopeOfHost: Hypothesis = {
  defects: ['scope-service-from-host'],
  ways: (signing) => {
    const found = sentScope(signing);
    if (found === null || !isOfHost(signing.input, found)) return [];
    const { region, service } = found;
    return [[{ steps: { scope: (scope) => ({ ...scope, region, service }) } }]];
  },
  wrong:
    'Region and service are labels of the host, taken by their places in it. The scope names what the signer is told: other hosts have other labels in these places.',
  mend: 'Take region and signing name from the caller, or where none are given from the names of the hosts that AWS lists.',
};

/** Whether a scope that is not the told one can be read from the host: what is told otherwise stands in it. */
function isOfHost(
  told: SigningInput,
  { region, service }: Pick<CredentialScope, 'region' | 'service'>,
): boolean {
  const labels = labelsOf(told.request.url);
  if (service !== told.service) {
    return labels.includes(service) && [...labels, told.region, globalRegion].includes(region);
  }
  return region !== told.region && labels.includes(region);
}

/** The labels of a URL's host; s3-us-west-2, as older hosts of S3 have it, is service and region, too. */
function labelsOf(url: string): string[] {
  const labels = splitUrl(url)?.authority.split(/[.:]/) ?? [];
  return labels.flatMap((label) => [label, ...(/^(s3)-(.+)$/.exec(label)?.slice(1) ?? [])]);
}

/** Day, region and service of the Credential that was sent; null where none has them. */
export function sentScope({ sent }: Signing): Omit<CredentialScope, 'terminator'> | null {
  const text = [sent.url, ...sent.headers.map(([, value]) => value)].join('\n');
  const found = /Credential=[^\s,&]*?(?:\/|%2F)(\d{8})(?:\/|%2F)([^\s,&/%]*)(?:\/|%2F)([^\s,&/%]*)/i.exec(
    text,
  );
  if (found === null) return null;
  const [, day = '', region = '', service = ''] = found;
  return { day, region, service };
}
