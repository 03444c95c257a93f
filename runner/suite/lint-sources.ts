import { dirname, relative, resolve, sep } from 'node:path';
import type { Case, Expectation } from '../model/case.js';
import { readPresented } from '../service/presented.js';
import { chooseWording } from '../service/render.js';
import type { CredentialsFile } from '../types/credentials.js';
import type { ServiceFile } from '../types/service.js';
import type { BuiltCase } from './build-cases.js';
import { fromTop } from './case-entry.js';
import type { Fault } from './fault.js';
import type { FoundFile } from './find.js';
import { quoted } from './nearest.js';
import { faultAt, faultAtOffset, type YamlFile } from './yaml-file.js';

/** Every member of a service has one source, and every source its member. */
export function lintFacts(file: YamlFile, content: ServiceFile): Fault[] {
  const faults: Fault[] = [];
  const told = new Set<string>();
  for (const [index, { of }] of content.facts.entries()) {
    const at = ['facts', index, 'of'];
    if (told.has(of)) {
      faults.push(faultAt(file, at, `${of} has a source already`, 'put both addresses into one source'));
    }
    if (content[of] === undefined) {
      faults.push(faultAt(file, at, `the service has no ${of}`, `add ${of}:, or take the fact away`));
    }
    told.add(of);
  }
  // The sibling is our own choice.
  const members = Object.keys(content).filter((name) => !['about', 'facts', 'sibling'].includes(name));
  for (const member of members.filter((name) => !told.has(name))) {
    const cure = `add to facts: { of: ${member}, confidence: …, source: … }`;
    faults.push(faultAt(file, [member], `nothing says where ${quoted(member)} comes from`, cure, 'key'));
  }
  return faults;
}

/** Reports print keys: only those that AWS prints itself may stand in the suite, and these say EXAMPLE. */
export function lintCredentials(file: YamlFile, content: CredentialsFile): Fault[] {
  return content.credentials.flatMap((entry, index) =>
    entry['access-key-id'].includes('EXAMPLE')
      ? []
      : [
          faultAt(
            file,
            ['credentials', index, 'access-key-id'],
            'the key id does not say EXAMPLE: it may be a real one',
            "take one of AWS's published example keys, and withdraw this one if it is real",
          ),
        ],
  );
}

/** A must rests on what AWS documents or was seen to answer; what is inferred is should or observe. */
export function lintRests({ built, entry }: BuiltCase): Fault[] {
  // Which service answers a client, its caller says: the level follows then.
  if (built.kind === 'ambient') return [];
  const isBare = built.expect.every((one) => isInferred(one, built));
  if (built.level !== 'must' || !isBare) return [];
  const [first] = built.expect;
  const condition = first?.outcome === 'rejected' ? first.condition : '';
  const message = `must rests on an inferred error: ${condition} of the family ${built.service.family.name}`;
  return [
    faultAt(
      entry.file,
      fromTop(entry.index, ['expect']),
      message,
      'make the level should or observe, or give the entry a better source',
    ),
  ];
}

/** Whether what the service answers, in the form that the case is sent in, is inferred. */
function isInferred(expectation: Expectation, built: Case): boolean {
  if (expectation.outcome !== 'rejected') return false;
  const { service } = built;
  const error = service.family.errors.get(expectation.condition);
  const inQuery =
    built.kind === 'signer'
      ? built.steps[0].operation === 'presign'
      : readPresented(built.request).carrier === 'query';
  return (
    error !== undefined &&
    chooseWording(error, { service, inQuery, pinned: expectation.variant }).confidence === 'inferred'
  );
}

/** The first line tells editors which schema the file follows. */
export function lintSchemaLine(file: YamlFile, found: FoundFile, root: string): Fault[] {
  const path = relative(dirname(found.path), resolve(root, `../schemas/${found.kind}.schema.json`))
    .split(sep)
    .join('/');
  const wanted = `# yaml-language-server: $schema=${path}`;
  const [first = ''] = file.text.split(/\r?\n/);
  if (first === wanted) return [];
  const message = 'the first line does not name the schema of the file';
  return [faultAtOffset(file, 0, first.length, message, `write ${wanted}`)];
}
