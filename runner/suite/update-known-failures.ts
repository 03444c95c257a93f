import { Document, isMap, isSeq, parseDocument } from 'yaml';
import type { KnownFailure } from '../model/known-failure.js';
import type { CaseResult } from '../types/report.js';
import { isBare, type KnownFailureList } from './known-failures.js';
import { planUpdate, type Part, type Plan } from './plan-known-failures.js';

/** A list as a run would have it, and what was done to it. */
export interface UpdatedList {
  /** null: nothing is to be written. */
  readonly text: string | null;
  /** Entries that are new. */
  readonly added: number;
  /** Entries of which a part is new. */
  readonly changed: number;
  readonly removed: number;
  /** One sentence for each case that fails the gate and that no list could mend. */
  readonly left: readonly string[];
}

/**
 * Brings a list to what a run has shown. Entries of cases that did not run stay as they are, and so do flaky
 * ones; comments and order stay. What is written has to be explained by somebody.
 * @param inForce the entries that the run was judged by
 * @param version of the signer, as it tells it
 */
export function updateKnownFailures(
  list: KnownFailureList,
  inForce: ReadonlyMap<string, KnownFailure>,
  results: readonly CaseResult[],
  version: string | null,
): UpdatedList {
  const plan = planUpdate(list, inForce, results, version);
  const changed = [...plan.replacements.values()].filter((parts) => parts.length > 0).length;
  const removed = plan.replacements.size - changed;
  const isSame = plan.replacements.size === 0 && plan.additions.length === 0 && list.text !== null;
  return {
    text: isSame ? null : rewritten(list.text, plan),
    added: plan.additions.length,
    changed,
    removed,
    left: plan.left,
  };
}

function rewritten(text: string | null, plan: Plan): string {
  const document = documentOf(text);
  const entries = document.contents;
  if (!isSeq(entries)) throw new Error('a list was read, and then it is none');
  const items: unknown[] = [];
  let orphaned = '';
  for (const [position, item] of entries.items.entries()) {
    const parts = plan.replacements.get(position);
    if (parts?.length === 0) {
      orphaned = joined(orphaned, aboveOf(item, position === 0));
      continue;
    }
    if (isMap(item)) item.commentBefore = joined(orphaned, item.commentBefore) || null;
    orphaned = '';
    if (parts === undefined) items.push(item);
    else items.push(...parts.map((part, index) => changed(document, item, part, index > 0)));
  }
  for (const entry of plan.additions) items.push(document.createNode(entry));
  entries.items = items;
  if (orphaned !== '') document.commentBefore = joined(document.commentBefore, orphaned);
  // An empty list has to stand in brackets.
  entries.flow = items.length === 0;
  // The blank line above an entry that has become the first is written before the file's own comment.
  const written = document.toString({ lineWidth: 0 }).replace(/^\n+/, '');
  return text?.includes('\r\n') === true ? written.replaceAll('\n', '\r\n') : written;
}

const newHeader =
  '# Failures of this signer that are accepted for a reason; the cases still run (--known-failures).';

function documentOf(text: string | null): Document {
  const reading = { schema: 'core', version: '1.2' } as const;
  if (text !== null && !isBare(text)) {
    const document = parseDocument(text, reading);
    if (isSeq(document.contents)) return document;
  }
  const document = new Document([], reading);
  const comments = (text ?? newHeader).split(/\r?\n/).map((line) => line.trim().replace(/^#/, ''));
  document.commentBefore = comments.join('\n').trim() === '' ? null : comments.join('\n').trimEnd();
  return document;
}

/**
 * The comments above an entry that outlive it: all but those right above it, which speak of it alone; at the
 * top of the file those too, for they may speak of the whole.
 */
function aboveOf(item: unknown, isFirst: boolean): string {
  const comment = isMap(item) ? (item.commentBefore ?? '') : '';
  const paragraphs = comment.split('\n\n');
  return (isFirst && paragraphs.length === 1 ? paragraphs : paragraphs.slice(0, -1)).join('\n\n');
}

function joined(...comments: readonly (string | null | undefined)[]): string {
  return comments.filter((one) => one !== null && one !== undefined && one !== '').join('\n\n');
}

/** The entry with the members of a part; a copy for all but the first, which keeps the comments. */
function changed(document: Document, item: unknown, { id, change }: Part, isCopy: boolean): unknown {
  if (!isMap(item)) return item;
  const map = isCopy ? document.createNode(item.toJS(document)) : item;
  if (!isMap(map)) return map;
  if (id !== null) map.set('case', id);
  if (change !== null) for (const [name, value] of Object.entries(change)) map.set(name, value);
  return map;
}
