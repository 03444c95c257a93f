import { authorization } from './authorization.js';
import type { Change } from './change.js';
import { headers } from './headers.js';
import { key } from './key.js';
import { path } from './path.js';
import { payload } from './payload.js';
import { presign } from './presign.js';
import { query } from './query.js';
import { signedHeaders } from './signed-headers.js';
import { timeAndScope } from './time-and-scope.js';
import { tokenAndHost } from './token-and-host.js';

/** What each known defect changes, by the ids of suites/defects. */
export const defects: ReadonlyMap<string, Change> = new Map(
  [
    path,
    query,
    headers,
    signedHeaders,
    payload,
    timeAndScope,
    key,
    authorization,
    presign,
    tokenAndHost,
  ].flatMap((changes) => Object.entries(changes)),
);
