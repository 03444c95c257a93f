// What goes wrong in the canonical URI.
import { asLatin1, decode, encode, lowerHex } from '../text.mjs';
import { normalize, right } from '../right.mjs';

const raw = (path, c) => (c.options.normalizePath ? c.s.normalize(path) : path || '/');

/** Another encoder for the decoded segments; what an ordinary service encodes once more is its output. */
const encoder = (encodeSegment) => ({
  path(path, c) {
    const once = raw(path, c)
      .split('/')
      .map((segment) => encodeSegment(decode(segment)))
      .join('/');
    return c.options.doubleEncodePath ? c.s.encodePath(once) : once;
  },
});

export const path = {
  'path-double-encoded-s3': {
    about: "S3's path is encoded a second time.",
    shows: 's3',
    steps: { path: (path, c) => c.s.encodePath(raw(path, c)) },
  },
  'path-single-encoded-non-s3': {
    about: 'The path of an ordinary service is encoded only once.',
    steps: { path: (path, c) => c.s.encodePath(decode(raw(path, c))) },
  },
  'path-not-encoded': {
    about: 'The decoded path is signed.',
    steps: { path: (path, c) => decode(raw(path, c)) },
  },
  'path-normalized-s3': {
    about: "Dots and repeated slashes are taken out of S3's keys.",
    shows: 's3',
    steps: { path: (path, c) => right.path(normalize(path), c) },
  },
  'path-not-normalized': {
    about: 'Dot segments and empty segments stay.',
    steps: { normalize: (path) => path || '/' },
  },
  'path-normalize-keeps-double-slash': {
    about: 'Dot segments are taken out, empty segments stay.',
    steps: { normalize: (path) => normalize(path, true) },
  },
  'path-slash-collapse-single-pass': {
    about: 'Two slashes become one in a single pass, so three become two.',
    tier: 'extended',
    steps: { normalize: (path) => normalize(path.replaceAll('//', '/'), true) },
  },
  'path-trailing-slash-dropped': {
    about: 'The last slash is lost.',
    steps: { normalize: (path) => normalize(path).replace(/(.)\/$/, '$1') },
  },
  'path-encoded-slash-decoded': {
    about: '%2F becomes a separator.',
    steps: { path: (path, c) => right.path(path.replace(/%2f/gi, '/'), c) },
  },
  'path-plus-as-space': {
    about: 'A plus in the path is read as a space.',
    contested: true,
    steps: { path: (path, c) => right.path(path.replaceAll('+', '%20'), c) },
  },
  'path-pct2b-as-space': {
    about: "%2B in S3's path is decoded to a plus, and that is signed as a space.",
    shows: 's3',
    steps: {
      path: (path, c) => right.path(c.options.doubleEncodePath ? path : path.split(/%2b/i).join('%20'), c),
    },
  },
  'path-space-as-plus': {
    about: 'A space in the path is encoded as a plus.',
    steps: encoder((segment) => encode(segment).replaceAll('%20', '+')),
  },
  'path-tilde-encoded': {
    about: '~ is encoded in the path.',
    steps: { encodePath: (bytes) => encode(bytes, /[A-Za-z0-9\-._/]/) },
  },
  'path-js-unreserved': {
    about: "! ' ( ) * are left bare in the path.",
    steps: { encodePath: (bytes) => encode(bytes, /[A-Za-z0-9\-._~/!'()*]/) },
  },
  'path-subdelims-unencoded': {
    about: '= @ : , ; & $ + are left bare in the path.',
    steps: { encodePath: (bytes) => encode(bytes, /[A-Za-z0-9\-._~/=@:,;&$+]/) },
  },
  'path-hex-lowercase': {
    about: 'Escapes in the path are in lower case.',
    tier: 'extended',
    steps: { encodePath: (bytes) => lowerHex(right.encodePath(bytes)) },
  },
  'path-utf8-as-latin1': {
    about: 'Text in the path is encoded from Latin-1.',
    tier: 'extended',
    steps: encoder((segment) => encode(asLatin1(segment))),
  },
  'path-empty-not-slash': {
    about: 'An empty path is an empty line.',
    steps: { path: (path, c) => (path === '' ? '' : right.path(path, c)) },
  },
  'path-missing-leading-slash': {
    about: 'The first slash is lost.',
    tier: 'extended',
    steps: { path: (path, c) => right.path(path, c).replace(/^\/(.)/, '$1') },
  },
  'path-base-dropped': {
    about: 'The first segment, the base path or bucket, is lost.',
    steps: { path: (path, c) => right.path(path.replace(/^\/[^/]+(?=\/.)/, ''), c) },
  },
  'path-parameters-dropped': {
    about: 'A semicolon ends the last segment.',
    tier: 'plausible',
    steps: {
      path(path, c) {
        const last = path.lastIndexOf('/');
        return right.path(path.slice(0, last) + path.slice(last).split(';')[0], c);
      },
    },
  },
  'path-bucket-prepended': {
    about: 'The bucket of the host is put before the path.',
    tier: 'extended',
    shows: 's3',
    steps: {
      path: (path, c) =>
        (/^s3/.test(c.input.service) ? `/${c.url.authority.split('.')[0]}` : '') + right.path(path, c),
    },
  },
  'path-preencoded-verbatim': {
    about: "The wire's path is signed as it stands.",
    steps: { path: (path, c) => raw(path, c) },
  },
  'path-double-decoded': {
    about: 'The path is decoded twice.',
    tier: 'extended',
    steps: encoder((segment) => encode(decode(segment))),
  },
  's3-family-not-recognised': {
    about: "S3's rules are kept for the very name s3.",
    shows: 's3',
    steps: {
      options: (options, c) =>
        /^s3./.test(c.input.service)
          ? { ...options, doubleEncodePath: true, normalizePath: true, contentSha256Header: false }
          : options,
    },
  },
};
