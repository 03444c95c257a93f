import { percentDecode, percentEncode } from '../sigv4/bytes.js';
import { generalRules } from '../sigv4/rules.js';
import { awsSteps, encodeText, type Draft, type Steps, type Text } from '../sigv4/steps.js';
import type { Change, Changes } from './change.js';
import { asLatin1, lowerHex } from './text.js';

const { unreserved } = generalRules;

/** Encodes the path with other characters left bare. */
export const pathBare = (bare: string): Partial<Steps> => ({
  encodePath: (path) => encodeText(path, `${bare}/`),
});

/** Another encoder for the decoded segments; what an ordinary service encodes once more is its output. */
export const pathEncoder = (encodeSegment: (segment: string) => string): Partial<Steps> => ({
  uri(path, draft) {
    const once = normal(path, draft).split('/').map(encodeSegment).join('/');
    return draft.rules.doubleEncodePath ? draft.steps.encodePath(once, draft) : once;
  },
});

/** The path of the wire, normalised where the service does. */
export function normal(path: string, { rules, steps }: Draft): string {
  return rules.normalizePath ? steps.normalize(path) : path === '' ? '/' : path;
}

const rewritten = (rewrite: (uri: Text, draft: Draft) => Text): Partial<Steps> => ({
  uri: (path, draft) => rewrite(awsSteps.uri(path, draft), draft),
});
/** Another path, which whatever else is wrong with this signer is done to. */
export const reread = (rewrite: (path: string, draft: Draft) => string): Change => ({
  rules: ({ steps }) => ({
    steps: { ...steps, uri: (path, draft) => steps.uri(rewrite(path, draft), draft) },
  }),
});
const edited = (uri: Text, edit: (text: string) => string): Text =>
  typeof uri === 'string' ? edit(uri) : Buffer.from(edit(Buffer.from(uri).toString('latin1')), 'latin1');

export const path: Changes = {
  'path-double-encoded-s3': {
    steps: { uri: (path, draft) => draft.steps.encodePath(normal(path, draft), draft) },
  },
  'path-single-encoded-non-s3': {
    steps: { uri: (path, draft) => draft.steps.encodePath(percentDecode(normal(path, draft)), draft) },
  },
  'path-not-encoded': { steps: { uri: (path, draft) => percentDecode(normal(path, draft)) } },
  'path-normalized-s3': reread((path) => awsSteps.normalize(path)),
  'path-not-normalized': { steps: { normalize: (path) => (path === '' ? '/' : path) } },
  'path-normalize-keeps-double-slash': { steps: { normalize: keepingEmptySegments } },
  'path-slash-collapse-single-pass': {
    steps: { normalize: (path) => keepingEmptySegments(path.replaceAll('//', '/')) },
  },
  'path-trailing-slash-dropped': {
    steps: { normalize: (path) => awsSteps.normalize(path).replace(/(.)\/$/, '$1') },
  },
  'path-encoded-slash-decoded': reread((path) => path.replace(/%2f/gi, '/')),
  'path-plus-as-space': reread((path) => path.replaceAll('+', '%20')),
  'path-pct2b-as-space': {
    // Only where the path is encoded once is it decoded before.
    steps: {
      uri: (path, draft) =>
        awsSteps.uri(draft.rules.doubleEncodePath ? path : path.replace(/%2b/gi, '%20'), draft),
    },
  },
  'path-space-as-plus': {
    steps: pathEncoder((segment) => percentEncode(percentDecode(segment), unreserved).replaceAll('%20', '+')),
  },
  'path-tilde-encoded': { steps: pathBare(unreserved.replace('~', '')) },
  'path-js-unreserved': { steps: pathBare(`${unreserved}!'()*`) },
  'path-subdelims-unencoded': { steps: pathBare(`${unreserved}=@:,;&$+`) },
  'path-hex-lowercase': {
    steps: { encodePath: (path, draft) => edited(awsSteps.encodePath(path, draft), lowerHex) },
  },
  'path-utf8-as-latin1': {
    steps: pathEncoder((segment) => percentEncode(asLatin1(percentDecode(segment)), unreserved)),
  },
  'path-empty-not-slash': {
    steps: { uri: (path, draft) => (path === '' ? '' : awsSteps.uri(path, draft)) },
  },
  'path-missing-leading-slash': {
    steps: rewritten((uri) => edited(uri, (text) => text.replace(/^\/(.)/s, '$1'))),
  },
  'path-base-dropped': reread((path) => path.replace(/^\/[^/]+(?=\/.)/, '')),
  'path-parameters-dropped': reread((path) => path.replace(/;[^/]*$/, '')),
  'path-bucket-prepended': {
    steps: rewritten((uri, { input, url }) =>
      input.service.startsWith('s3')
        ? edited(uri, (text) => `/${url.authority.split('.')[0] ?? ''}${text}`)
        : uri,
    ),
  },
  'path-preencoded-verbatim': { steps: { uri: (path, draft) => normal(path, draft) } },
  'path-double-decoded': {
    steps: pathEncoder((segment) =>
      percentEncode(percentDecode(percentDecode(segment).toString('utf8')), unreserved),
    ),
  },
  's3-family-not-recognised': {
    rules: (rules, { service }) =>
      /^s3./.test(service)
        ? { ...rules, doubleEncodePath: true, normalizePath: true, contentSha256Header: false }
        : rules,
  },
};

/** Takes out dot segments alone; a final slash stays. */
export function keepingEmptySegments(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/').slice(1, path.endsWith('/') ? -1 : undefined)) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}${kept.length > 0 && path.endsWith('/') ? '/' : ''}`;
}
