import type { DocumentedError, ErrorFile } from '../types/error-file.js';
import type { Fault } from './fault.js';
import { cureByName, quoted } from './nearest.js';
import { faultAt, type ValuePath, type YamlFile } from './yaml-file.js';

/** What a message may name: what the receiving side knows when it answers. */
const inMessages: readonly string[] = [
  'accessKeyId',
  'algorithm',
  'authorizationHeader',
  'base64Sha256',
  'canonicalRequest',
  'canonicalRequestBytes',
  'chunk',
  'chunkSize',
  'clientSha256',
  'component',
  'computedSha256',
  'contentSha256',
  'credential',
  'date',
  'expectedRegion',
  'expires',
  'expiresAt',
  'field',
  'header',
  'headersNotSigned',
  'operation',
  'part',
  'regionSet',
  'requestDate',
  'requestDay',
  'requestId',
  'requestMilliseconds',
  'scopeDate',
  'scopeRegion',
  'scopeService',
  'sentences',
  'serverMinusWindow',
  'serverNow',
  'serverPlusWindow',
  'serverTime',
  'service',
  'signatureProvided',
  'stringToSign',
  'stringToSignBytes',
  'terminator',
  'token',
  'twoChars',
  'windowMilliseconds',
  'windowMinutes',
];

const inBodies: readonly string[] = ['namespace', 'code', 'message', 'elements', 'requestId', 'hostId'];

/** What a sentence of a message may be about. */
const subjects: readonly string[] = ['Algorithm', 'Credential', 'Signature', 'SignedHeaders', 'Date'];

/** The condition whose sentences are the messages of the others. */
const sum = 'scope-multiple';

/** Placeholders and sentences that the receiving side would not know what to do with. */
export function lintErrors(file: YamlFile, content: ErrorFile): Fault[] {
  const faults = lintPlaceholders(file, ['carrier', 'body'], content.carrier.body, inBodies);
  for (const [index, entry] of content.errors.entries()) {
    const at = ['errors', index];
    faults.push(...lintWording(file, at, entry.condition, entry, entry));
    for (const [position, variant] of (entry.variants ?? []).entries()) {
      const path = [...at, 'variants', position];
      faults.push(...lintWording(file, path, entry.condition, variant, { ...entry, ...variant }));
    }
  }
  return faults;
}

type Written = Partial<Pick<DocumentedError, 'message' | 'sentences'>>;

/** @param own what stands at this place. @param whole with what it takes over from its entry */
function lintWording(
  file: YamlFile,
  at: ValuePath,
  condition: string,
  own: Written,
  whole: Written,
): Fault[] {
  const { message, sentences = [] } = own;
  const faults = message === undefined ? [] : lintPlaceholders(file, [...at, 'message'], message, inMessages);
  for (const [index, { of, text }] of sentences.entries()) {
    const path = [...at, 'sentences', index];
    if (!subjects.includes(of)) {
      const rule = `nothing tells when a sentence of ${quoted(of)} applies`;
      faults.push(faultAt(file, [...path, 'of'], rule, cureByName(of, subjects)));
    }
    faults.push(...lintPlaceholders(file, [...path, 'text'], text, inMessages));
  }
  const isSummed = whole.message?.includes('{sentences}') === true;
  const hasSentences = (whole.sentences ?? []).length > 0;
  if (isSummed && !hasSentences && condition !== sum) {
    faults.push(
      faultAt(file, [...at, 'message'], 'the entry has no sentences to put here', 'add sentences:'),
    );
  }
  if (!isSummed && sentences.length > 0) {
    const cure = 'put {sentences} into the message, or take them away';
    faults.push(faultAt(file, [...at, 'sentences'], 'the message has no place for sentences', cure, 'key'));
  }
  return faults;
}

function lintPlaceholders(file: YamlFile, at: ValuePath, text: string, known: readonly string[]): Fault[] {
  return [...text.matchAll(/\{([A-Za-z0-9_-]+)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !known.includes(name))
    .map((name) => faultAt(file, at, `nothing is known by the name {${name}}`, cureByName(name, known)));
}
