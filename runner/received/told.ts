import {
  firstHeader,
  headerValues,
  type Header,
  type UrlRequest,
  type WireRequest,
} from '../model/request.js';
import type { SigningInput } from '../model/signing.js';
import type { Service } from '../model/service.js';
import type { Signing } from '../diagnosis/signing.js';
import type { Habits } from '../diagnosis/habits.js';
import { Simulation } from '../diagnosis/simulate.js';
import type { Presented } from '../service/presented.js';
import { percentDecodeText, percentEncodeText, sha256Hex } from '../sigv4/bytes.js';
import { unsignedPayload } from '../sigv4/payload-hash.js';
import { generalRules } from '../sigv4/rules.js';
import { awsSteps } from '../sigv4/steps.js';
import { splitTarget } from '../sigv4/url.js';

/** What is known or supposed of a signer whose request alone is there. */
export interface Told {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly region: string;
  readonly service: string;
  readonly time: Date;
}

/**
 * The signing that may have led to a request: the request as sent stands for what the signer was given, and what it
 * signed is what it lists. Any change of the rules can then be tried on it.
 */
export function simulationOf(
  request: WireRequest,
  presented: Presented,
  service: Service,
  told: Told,
): Simulation {
  const signing = signingOf(request, presented, service, told);
  return new Simulation(signing, [habitsOf(signing, presented, service)]);
}

/** The signing alone, as above. */
export function signingOf(request: WireRequest, presented: Presented, service: Service, told: Told): Signing {
  const presigned = presented.carrier === 'query';
  const [host = ''] = headerValues(request.headers, 'host');
  const declared = declaredHash(request.headers);
  const signed = presented.signedHeaders.map((name) => name.toLowerCase());
  const expires = /^(?:0|[1-9]\d{0,14})$/.test(presented.expires ?? '')
    ? Number(presented.expires)
    : undefined;
  const sent: UrlRequest = {
    method: request.method,
    url: `https://${host}${presigned ? respelt(request.target) : request.target}`,
    headers: request.headers.map(([name, value]): Header => {
      return [name, name.toLowerCase() === 'authorization' ? authorizationOf(presented, value) : value];
    }),
    body: request.body,
  };
  const input: SigningInput = {
    algorithm: 'AWS4-HMAC-SHA256',
    request: sent,
    credentials: {
      accessKeyId: told.accessKeyId,
      secretAccessKey: told.secret,
      ...(presented.token === null ? {} : { sessionToken: presented.token }),
    },
    region: told.region,
    service: told.service,
    signingTime: told.time,
    options: {
      doubleEncodePath: service.doubleEncodePath,
      normalizePath: service.normalizePath,
      payload:
        declared === unsignedPayload || (presigned && service.presignedPayload === 'unsigned')
          ? 'unsigned'
          : 'signed',
      contentSha256Header: !presigned && declared !== undefined,
      signSessionToken: presigned || presented.token === null || signed.includes('x-amz-security-token'),
      ...(expires === undefined ? {} : { expiresIn: expires }),
    },
  };
  return { operation: presigned ? 'presign' : 'sign', input, sent, trace: null };
}

/** The signer signs what it lists, and says of the body what it says. */
export function habitsOf({ input, sent }: Signing, presented: Presented, service: Service): Habits {
  const signed = presented.signedHeaders.map((name) => name.toLowerCase());
  const names = sent.headers.map(([name]) => name.toLowerCase());
  const declared = declaredHash(sent.headers);
  const isOther = declared !== undefined && declared !== unsignedPayload && declared !== sha256Hex(sent.body);
  return {
    input,
    rules: {
      leaveUnsigned: new Set(names.filter((name) => !signed.includes(name))),
      ...(isOther
        ? {
            steps: {
              ...awsSteps,
              sentHash: () => declared,
              ...(service.takesDeclaredHash ? { canonicalHash: () => declared } : {}),
            },
          }
        : {}),
    },
  };
}

function declaredHash(headers: readonly Header[]): string | undefined {
  return firstHeader(headers, 'x-amz-content-sha256')?.trim();
}

/** The Authorization header in the reference's spelling, where it can be read: blanks after commas are free. */
function authorizationOf(presented: Presented, written: string): string {
  const { algorithm, credential, signedHeaders, signature, strayPieces } = presented;
  if (
    strayPieces.length > 0 ||
    [algorithm, credential, signature].includes('') ||
    signedHeaders.length === 0
  ) {
    return written;
  }
  return `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaders.join(';')}, Signature=${signature}`;
}

const own = /^X-Amz-(?:Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)=/;

/** The authentication parameters in the reference's spelling: how they are encoded is free. */
function respelt(target: string): string {
  const { path, query } = splitTarget(target);
  const pieces = query.split('&').map((piece) => {
    if (!own.test(piece)) return piece;
    const mark = piece.indexOf('=') + 1;
    const decoded = percentDecodeText(piece.slice(mark), 'utf8');
    return piece.slice(0, mark) + percentEncodeText(decoded, generalRules.unreserved);
  });
  return `${path}?${pieces.join('&')}`;
}
