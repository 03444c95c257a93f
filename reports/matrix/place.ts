import { createHash } from 'node:crypto';
import { posix } from 'node:path';

// Where the pages of the site are. A page's path is made of the id of what it shows, so that links stay good from one
// build to the next.

/** The pages that are there whatever the reports say. */
export const places = {
  overview: 'index.html',
  cases: 'cases/index.html',
  errors: 'errors/index.html',
  defects: 'defects/index.html',
  style: 'style.css',
  script: 'script.js',
  summary: 'matrix.json',
} as const;

/** Of a signer. @param id of `signerId` */
export function signerPlace(id: string): string {
  return `signers/${id}.html`;
}

/** `cases/<topic>/<behaviour>.html`; an id of another form, which no suite of ours has, makes one name. */
export function casePlace(caseId: string): string {
  const [topic, behaviour] = /^([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(caseId)?.slice(1) ?? [];
  if (topic === undefined || behaviour === undefined) return `cases/${hashed(caseId)}.html`;
  return `cases/${fileName(topic)}/${fileName(behaviour)}.html`;
}

export function errorPlace(family: string, condition: string): string {
  return `errors/${fileName(family)}/${fileName(condition)}.html`;
}

export function defectPlace(defectId: string): string {
  return `defects/${fileName(defectId)}.html`;
}

export function badgePlace(id: string, kind: 'svg' | 'json'): string {
  return `badges/${id}.${kind}`;
}

/**
 * What a signer's pages are called: the folder of its report, seen from the folder of all reports. No two reports share
 * one, and it stays when a version changes.
 */
export function signerId(folder: string): string {
  return fileName(folder);
}

/** The link from a page to another place, as it works on a server and from a file. */
export function linkFrom(page: string, place: string, fragment = ''): string {
  const path = posix.relative(posix.dirname(page), place).split('/').map(encodeURIComponent).join('/');
  return fragment === '' ? path : `${path}#${encodeURIComponent(fragment)}`;
}

const longest = 80;
const plain = /^[a-z0-9]+([._-][a-z0-9]+)*$/;
/** Names that a list of its own has, and those that Windows keeps for devices, with any ending. */
const taken = /^(index|con|prn|aux|nul|com\d|lpt\d)(\.|$)/;

/** The text itself if every file system takes it for a name, else what can be read of it and a digest. */
function fileName(text: string): string {
  return plain.test(text) && !taken.test(text) && text.length <= longest ? text : hashed(text);
}

function hashed(text: string): string {
  const readable = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
  const digest = createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 10);
  return `${readable === '' ? 'x' : readable}-${digest}`;
}
