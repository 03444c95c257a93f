// A signer for tests, right as it stands, or with one of the known defects switched on: by the environment
// variable SIGNER_DEFECT where it is attached as an adapter, or by signerWith in process.
import { authorization } from './defects/authorization.mjs';
import { headers } from './defects/headers.mjs';
import { host } from './defects/host.mjs';
import { key } from './defects/key.mjs';
import { path } from './defects/path.mjs';
import { payload } from './defects/payload.mjs';
import { presign as presigning } from './defects/presign.mjs';
import { query } from './defects/query.mjs';
import { scope } from './defects/scope.mjs';
import { signedHeaders } from './defects/signed-headers.mjs';
import { presignWith, right, signWith } from './right.mjs';

/**
 * Every defect: { id, about, tier: 'core' | 'extended' | 'plausible', shows: 'general' | 's3' | 'presign', contested, twoStep }.
 * `shows`: the rules under which it can be seen at all; `twoStep`: only a second signing can show it.
 */
const table = {
  ...path,
  ...query,
  ...headers,
  ...signedHeaders,
  ...payload,
  ...scope,
  ...key,
  ...host,
  ...authorization,
  ...presigning,
};

export const defects = Object.entries(table).map(
  ([id, { about, tier = 'core', shows = 'general', contested = false, twoStep = false }]) => ({
    id,
    about,
    tier,
    shows,
    contested,
    twoStep,
  }),
);

/** A module adapter with this defect, and a memory of its own; without an id a right signer. */
export function signerWith(id) {
  if (id !== undefined && !Object.hasOwn(table, id)) throw new Error(`no defect is named ${id}`);
  const steps = { ...right, ...(id === undefined ? {} : table[id].steps) };
  const memory = {};
  return {
    implementation: { name: id === undefined ? 'switchable' : `switchable with ${id}`, version: '1.0.0' },
    features,
    sign: (input) => signWith(steps, memory, input),
    presign: (input) => presignWith(steps, memory, input),
  };
}

export const features = [
  'session-token',
  'unsigned-payload',
  's3-path',
  'unnormalized-path',
  'duplicate-headers',
  'host-header',
  'binary-query',
  'content-sha256-header',
  'unsigned-session-token',
];

export const { implementation, sign, presign } = signerWith(process.env.SIGNER_DEFECT || undefined);
