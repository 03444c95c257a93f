import type { ShownAmbient } from '../model/catalogue.js';
import type { AmbientCase, ClockShift, Hop } from '../model/ambient.js';
import { workedChange } from './case.js';

/** A case for whole clients: what is set around them. */
export function shownAmbient(one: AmbientCase, hops: ReadonlyMap<string, Hop>): ShownAmbient {
  const { id, aliases, title, note, profile, level, tags, source, file, line, expect } = one;
  const { told, receiving, endpoint, key, target, through } = one;
  const { name, standing, sessionToken } = told.credentials;
  const hop = through === null ? undefined : hops.get(through);
  const keys = `${name} (${standing}${sessionToken === undefined ? '' : ', with a session token'})`;
  const members: readonly (readonly [string, string | null])[] = [
    ['keys', keys],
    ['told region', told.region],
    ['endpoint in', receiving.region],
    [
      'receiver',
      receiving.bySibling ? 'a service of the same protocol, in the place of the one that is called' : null,
    ],
    ['its clock', clockWords(receiving.clock)],
    ['reached as', endpoint.host === '127.0.0.1' ? null : endpoint.host],
    ['base path', endpoint.basePath === '' ? null : endpoint.basePath],
    ['{key}', key],
    ['{target}', target],
  ];
  return {
    kind: 'ambient',
    id,
    aliases,
    title,
    note,
    profile,
    level,
    tags,
    source,
    file,
    line,
    expect,
    told: members.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const])),
    hop: hop === undefined ? null : { name: hop.name, title: hop.title },
    changes: [...(hop?.changes ?? []), ...one.changes].map(workedChange),
  };
}

function clockWords({ windows, ms }: ClockShift): string | null {
  if (windows === 0 && ms === 0) return null;
  const seconds = Math.abs(ms) / 1000;
  if (windows === 0) return `${seconds} s ${ms > 0 ? 'ahead of' : 'behind'} the client's`;
  const direction = windows > 0 ? 'ahead of' : 'behind';
  const more = seconds === 0 ? '' : ms * windows > 0 ? ` and ${seconds} s` : ` less ${seconds} s`;
  return `the service's window${more} ${direction} the client's`;
}
