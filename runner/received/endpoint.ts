import type { Service } from '../model/service.js';
import type { Endpoint } from '../service/endpoint.js';

/** Where the request was sent to, as far as one is told. */
export interface Receiver {
  /** The name of a service of the suite, or a signing name; null: the one of the credential scope. */
  readonly service: string | null;
  /** null: the one of the credential scope. */
  readonly region: string | null;
  /** How it canonicalises paths; null: as the service does. */
  readonly pathRule: 's3' | 'general' | null;
}

/** What a request needs of its service that the suite does not have. */
export const generalName = 'general rules';

/**
 * The service that received a request.
 * @param scopeService the signing name in the credential scope
 */
export function serviceOf(
  scopeService: string,
  { service: told, pathRule }: Receiver,
  services: ReadonlyMap<string, Service>,
): Service {
  const name = told ?? scopeService;
  const bySigningName = [...services.values()].find(({ signingName }) => signingName === name);
  const known = services.get(name) ?? bySigningName;
  // API Gateway has no rules but the general ones, in every region.
  const general = services.get('execute-api') ?? [...services.values()][0];
  if (general === undefined) throw new Error('a suite without services');
  const found = known ?? { ...general, name: generalName, signingName: name };
  return pathRule === null
    ? found
    : { ...found, normalizePath: pathRule === 'general', doubleEncodePath: pathRule === 'general' };
}

/** The endpoint as it was at the time of the request, with no key but that of the request. */
export function endpointFor(
  service: Service,
  {
    region,
    clock,
    accessKeyId,
    secret,
    token,
  }: {
    readonly region: string;
    readonly clock: Date;
    readonly accessKeyId: string;
    readonly secret: string | null;
    readonly token: string | null;
  },
): Endpoint {
  return {
    service,
    region,
    clock,
    keys: new Map([
      [accessKeyId, { secretAccessKey: secret ?? '', sessionToken: token, tokenExpired: false }],
    ]),
    signsToken: true,
    requestId: '',
    wordings: new Map(),
  };
}
