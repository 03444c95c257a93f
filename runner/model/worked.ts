import type { Header } from './request.js';
import type { Operation, SigningOptions } from './signing.js';
import type { Answer, Change, CommonCase } from './case.js';
import type { KnownCredentials } from './credentials.js';

// What `show` prints of a case, worked out step by step. All of it is text and numbers, so that it is its own
// JSON: bytes are Base64, times are ISO 8601 to the second.

/** Stands where a secret would, of keys that AWS does not publish as examples. */
export const withheld = '(withheld)';

/** A request as it goes on the wire. */
export interface WorkedRequest {
  readonly method: string;
  /** Path and query, raw. */
  readonly target: string;
  /** In the order of the wire, Host among them; what frames a body (content-length) is the client's and not here. */
  readonly headers: readonly Header[];
  readonly bodyBase64: string;
}

/** The params of the protocol's `sign` and `presign`, as the adapter gets them. */
export interface Told {
  readonly algorithm: string;
  readonly request: Omit<WorkedRequest, 'target'> & { readonly url: string };
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly region: string;
  readonly service: string;
  readonly signingTime: string;
  readonly options: SigningOptions;
}

/** The steps to a signature. */
export interface WorkedSignature {
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  /** What the keys are derived from, besides the secret. */
  readonly scope: {
    /** YYYYMMDD. */
    readonly day: string;
    readonly region: string;
    readonly service: string;
    readonly terminator: string;
  };
  /** 64 lower-case hex digits each. */
  readonly keys: {
    readonly date: string;
    readonly region: string;
    readonly service: string;
    readonly signing: string;
  };
  /** 64 lower-case hex digits. */
  readonly signature: string;
}

/** What the service makes of a request. */
export type WorkedOutcome =
  | { readonly outcome: 'accepted' }
  | {
      readonly outcome: 'rejected';
      readonly condition: string;
      /** The variant of the documented error that is answered; null: its own wording. */
      readonly variant: string | null;
      /** Empty where the reply names none. */
      readonly code: string;
      readonly message: string;
      readonly reply: {
        readonly status: number;
        readonly headers: readonly Header[];
        readonly body: string;
      };
    };

/** A request at the service. */
export interface WorkedReceipt {
  readonly region: string;
  /** The service's time. */
  readonly clock: string;
  readonly request: WorkedRequest;
  /** As the service computes it over what it received; null if date, credential or key cannot be read. */
  readonly recomputed: WorkedSignature | null;
  readonly outcome: WorkedOutcome;
}

/** One change on the way: its kind, as in a case file, and what it sets, adds, moves or removes. */
export interface WorkedChange {
  readonly kind: Change['kind'];
  readonly name: string | null;
  readonly value: string | number | null;
}

/** One signing of a case. */
export interface WorkedSigning {
  readonly operation: Operation;
  readonly told: Told;
  /** The set of keys, and what the service knows of it. */
  readonly keys: Pick<KnownCredentials, 'name' | 'standing'>;
  /** As a right signer computes it; null if it cannot be signed. */
  readonly worked: WorkedSignature | null;
  /** As it leaves the signer. */
  readonly sent: WorkedRequest | null;
  readonly receipt: WorkedReceipt | null;
  /** Why there is nothing to show from here on; null if there is. */
  readonly fault: string | null;
}

/** A case, worked out. */
export interface WorkedCase extends Omit<CommonCase, 'service'> {
  readonly kind: 'case';
  readonly service: string;
  readonly family: string;
  /** Empty for a literal request. */
  readonly signings: readonly WorkedSigning[];
  readonly changes: readonly WorkedChange[];
  /** A literal request at the service; null if the case is signed. */
  readonly wire: WorkedReceipt | null;
  /** The one right answer where the case has one, of its first signing. */
  readonly answer: Answer | null;
  /** Whether anything of keys that AWS does not publish was left out. */
  readonly withheld: boolean;
}
