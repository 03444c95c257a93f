import type { AttachedAdapter } from '#lib/runner/model/adapter.js';
import type { SignerModule, SigningInput } from '#lib/runner/model/signing.js';
import { inProcess, type SignedParts } from './in-process.js';

const { signerWith } = (await import(
  new URL('../../../test/signers/switchable.mjs', import.meta.url).href
)) as { signerWith: (id?: string) => SignerModule };

/** A signer that is wrong in one way. */
export interface WrongSigner {
  readonly name: string;
  /** A new one, which remembers nothing. */
  readonly attach: () => AttachedAdapter;
}

function attached(signer: SignerModule): AttachedAdapter {
  return inProcess(
    async (input, _call, operation) =>
      (await (operation === 'sign' ? signer.sign(input) : signer.presign?.(input))) as SignedParts,
    { window: 1 },
  );
}

/** A right signer that is told something else than it was. */
function misheard(name: string, mishear: (input: SigningInput) => SigningInput): WrongSigner {
  return {
    name,
    attach: () => {
      const right = signerWith();
      return attached({
        sign: (input) => right.sign(mishear(input)),
        presign: (input) => right.presign!(mishear(input)),
      });
    },
  };
}

const ownParameter =
  /[?&]X-Amz-(?:Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)=/;

const own: readonly WrongSigner[] = [
  {
    name: 'refuses authentication parameters that are given',
    attach: () => {
      const right = signerWith();
      return inProcess(
        async (input, _call, operation) =>
          ownParameter.test(input.request.url)
            ? { outcome: 'refused', message: 'it has authentication parameters already' }
            : ((await (operation === 'sign' ? right.sign(input) : right.presign?.(input))) as SignedParts),
        { window: 1 },
      );
    },
  },
  misheard('knows the services of its first year alone', (input) => ({
    ...input,
    service: ['iam', 's3', 'sts', 'execute-api', 'lambda'].includes(input.service) ? input.service : 'iam',
  })),
];

/** Defects of the switchable signer, those first that the fewest cases show. */
const defects: readonly string[] = [
  'header-dup-values-sorted',
  'payload-json-reserialised',
  'payload-compressed-after-signing',
  'path-encoded-slash-decoded',
  'query-sort-joined-string',
  'query-value-cut-at-second-equals',
  'signed-headers-volatile',
  'payload-get-delete-body-ignored',
  'host-override-ignored',
  'presign-implicit-content-type',
  'header-empty-dropped',
  'signed-headers-authorization',
  'payload-query-as-body',
  'payload-lossy-utf8',
  'key-stale-date/region',
  'query-sort-before-encode',
  'query-js-unreserved',
  'key-stale-date/secret',
  'presign-emitted-url-not-canonical',
  'path-empty-not-slash',
  'query-dup-last-wins',
  'query-tilde-encoded',
  'header-inner-spaces-kept',
  'header-sort-whole-line',
  'date-scope-stale-day',
  'path-normalize-keeps-double-slash',
  'path-tilde-encoded',
  'header-dup-separate-lines',
  'query-space-as-plus',
  'header-block-list-mismatch',
  'path-js-unreserved',
  'header-value-not-trimmed',
  'path-not-normalized',
  'query-preencoded-verbatim',
  'query-valueless-no-equals',
  'path-space-as-plus',
  'path-trailing-slash-dropped',
  'header-sort-before-lowercase',
  'path-single-encoded-non-s3',
  'query-empty-value-dropped',
  'host-port-missing',
  'path-normalized-s3',
  'query-equals-in-value-raw',
  's3-family-not-recognised',
  'query-sort-case-insensitive',
  'path-preencoded-verbatim',
  'path-double-encoded-s3',
  'query-unsorted',
  'token-unsigned',
  'signed-headers-xamz-missing',
  'presign-method-fixed-get',
  'token-not-sent',
  'scope-region-default',
  'presign-params-not-merged-sort',
  'signed-content-type-drift',
  'presign-s3-hash-not-unsigned',
  'payload-always-empty',
  'payload-header-ignored',
  'key-secret-url-decoded',
  'presign-non-s3-unsigned',
  'payload-sha-header-missing',
  'path-base-dropped',
  'date-scope-local-day',
  'query-omitted',
];

export const wrongSigners: readonly WrongSigner[] = [
  ...defects.map((id) => ({ name: id, attach: () => attached(signerWith(id)) })),
  ...own,
];
