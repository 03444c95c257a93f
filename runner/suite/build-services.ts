import type { Family } from '../model/family.js';
import type { Service } from '../model/service.js';
import type { Fault } from './fault.js';
import { topicOf } from './find.js';
import { cureByName, quoted } from './nearest.js';
import type { ReadFile } from './read-files.js';
import { faultAt } from './yaml-file.js';

/** The receiving services by name; what is wrong with their files goes to `faults`. */
export function buildServices(
  files: readonly ReadFile<'service'>[],
  families: ReadonlyMap<string, Family>,
  faults: Fault[],
): ReadonlyMap<string, Service> {
  const services = new Map<string, Service>();
  for (const { file, content } of files) {
    const name = topicOf(file);
    const family = families.get(content.family);
    if (family === undefined) {
      const message = `no family is called ${quoted(content.family)}`;
      faults.push(faultAt(file, ['family'], message, cureByName(content.family, families.keys())));
      continue;
    }
    if (content['api-namespace'] === undefined && family.carrier.body.includes('{namespace}')) {
      const message = `replies of the family ${family.name} carry a namespace, and the service has none`;
      faults.push(faultAt(file, ['family'], message, 'add api-namespace:'));
    }
    services.set(name, {
      name,
      about: content.about,
      family,
      signingName: content['signing-name'],
      onlyRegion: content.regions === 'any' ? null : content.regions,
      windowMinutes: content['window-minutes'],
      doubleEncodePath: content.path['double-encode'],
      normalizePath: content.path.normalize,
      requiresContentSha256: content.payload['content-sha256-header'] === 'required',
      takesUnsignedPayload: content.payload.unsigned === 'taken',
      presignedPayload: content.payload.presigned,
      takesDeclaredHash: content.payload.declared === 'signed',
      readsHttpDates: content.dates === 'iso-or-http',
      disclosesCanonicalRequest: content['discloses-canonical-request'],
      apiNamespace: content['api-namespace'] ?? null,
      reply: {
        status: content.reply?.status ?? null,
        body: content.reply?.body ?? null,
        headers: content.reply?.headers ?? [],
      },
      signsTokenInQuery: content.token !== 'added',
      sibling: content.sibling ?? null,
      facts: content.facts,
    });
  }
  for (const { file, content } of files) {
    const { sibling } = content;
    const other = sibling === undefined ? undefined : services.get(sibling);
    if (sibling === undefined || (other !== undefined && other.family.name === content.family)) continue;
    const message = `${quoted(sibling)} is no service of the family ${content.family}`;
    faults.push(faultAt(file, ['sibling'], message, cureByName(sibling, services.keys())));
  }
  return services;
}
