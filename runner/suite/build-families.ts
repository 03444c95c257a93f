import type { DocumentedError, Family, SuccessReply, Unreached, Wording } from '../model/family.js';
import type { DocumentedError as ErrorEntry, ErrorFile, Reach } from '../types/error-file.js';
import type { Fault } from './fault.js';
import { quoted } from './nearest.js';
import type { ReadFile } from './read-files.js';
import { topicOf } from './find.js';
import { faultAt } from './yaml-file.js';

/** The families by name; what is wrong with their files goes to `faults`. */
export function buildFamilies(
  files: readonly ReadFile<'error-file'>[],
  faults: Fault[],
): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const { file, content } of files) {
    const name = topicOf(file);
    if (content.family !== name) {
      const message = `the family is ${quoted(content.family)}, but the file is ${name}.yaml`;
      faults.push(faultAt(file, ['family'], message, `write ${quoted(name)}, or rename the file`));
    }
    families.set(content.family, {
      name: content.family,
      about: content.about,
      checks: content.checks.order,
      queryChecks: content.checks['query-order'] ?? content.checks.order,
      orderBasis: { confidence: content.checks.confidence, sources: [content.checks.source].flat() },
      carrier: {
        body: content.carrier.body,
        contentType: content.carrier['content-type'],
        headers: content.carrier.headers,
        basis: { confidence: content.carrier.confidence, sources: [content.carrier.source].flat() },
      },
      success: {
        replies: successOf(file, content, faults),
        basis: { confidence: content.success.confidence, sources: [content.success.source].flat() },
      },
      errors: errorsOf(file, content, faults),
    });
  }
  return families;
}

function successOf(
  file: ReadFile<'error-file'>['file'],
  { success: { replies } }: ErrorFile,
  faults: Fault[],
): SuccessReply[] {
  for (const [index, { when }] of replies.entries()) {
    const isLast = index === replies.length - 1;
    if ((when === undefined) === isLast) continue;
    const message = isLast
      ? 'the last reply answers what no other answers'
      : 'a reply without when: answers every request, and those after it none';
    faults.push(faultAt(file, ['success', 'replies', index], message, 'only the last has no when:'));
  }
  return replies.map(({ when, status, 'content-type': contentType, body, headers }) => ({
    when: when ?? {},
    status: status ?? 200,
    contentType,
    body,
    headers: headers ?? [],
  }));
}

function errorsOf(
  file: ReadFile<'error-file'>['file'],
  content: ErrorFile,
  faults: Fault[],
): ReadonlyMap<string, DocumentedError> {
  const errors = new Map<string, DocumentedError>();
  for (const [index, entry] of content.errors.entries()) {
    const at = ['errors', index];
    if (errors.has(entry.condition)) {
      const message = `the condition ${quoted(entry.condition)} has an entry already`;
      faults.push(faultAt(file, [...at, 'condition'], message, 'make it a variant of that entry'));
      continue;
    }
    if ((entry.check === undefined) === (entry.reach === undefined)) {
      const message = 'an entry has either a check that finds it, or a reason why no case triggers it';
      faults.push(faultAt(file, [...at, 'condition'], message, 'write check:, or reach:'));
    }
    const names = new Set<string>();
    for (const [position, { name }] of (entry.variants ?? []).entries()) {
      if (names.has(name)) {
        const message = `the entry has a variant ${quoted(name)} already`;
        faults.push(
          faultAt(file, [...at, 'variants', position, 'name'], message, 'give it a name of its own'),
        );
      }
      names.add(name);
    }
    errors.set(entry.condition, buildError(entry));
  }
  return errors;
}

function buildError(entry: ErrorEntry): DocumentedError {
  const wording: Wording = {
    code: entry.code,
    status: entry.status,
    message: entry.message,
    sentences: entry.sentences ?? [],
    elements: entry.elements ?? [],
    headers: entry.headers ?? [],
    references: entry.references,
    confidence: entry.confidence,
    sources: entry.sources,
    body: entry.body ?? null,
    contentType: entry['content-type'] ?? null,
    unreached: unreachedOf(entry.reach),
  };
  return {
    ...wording,
    condition: entry.condition,
    check: entry.check ?? null,
    note: entry.note ?? '',
    variants: (entry.variants ?? []).map((variant) => ({
      name: variant.name,
      when: variant.when,
      code: variant.code ?? wording.code,
      status: variant.status ?? wording.status,
      message: variant.message ?? wording.message,
      sentences: variant.sentences ?? wording.sentences,
      elements: variant.elements ?? wording.elements,
      headers: variant.headers ?? wording.headers,
      references: variant.references,
      confidence: variant.confidence,
      sources: variant.sources,
      body: variant.body ?? wording.body,
      contentType: variant['content-type'] ?? wording.contentType,
      unreached: variant.reach === undefined ? wording.unreached : unreachedOf(variant.reach),
      era: variant.era ?? '',
    })),
  };
}

function unreachedOf(reach: Reach | undefined): Unreached | null {
  if (reach?.['waits-for'] !== undefined) return { kind: 'waits-for', profile: reach['waits-for'] };
  return reach?.never === undefined ? null : { kind: 'never', reason: reach.never };
}
