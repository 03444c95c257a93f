// What goes wrong in the session token, the host and the method.
import { right, wireHost } from '../right.mjs';

const port = (c) => /:\d+$/.exec(c.url.authority)?.[0] ?? '';

export const host = {
  'token-not-sent': {
    about: 'The session token is neither signed nor sent.',
    steps: {
      signsToken: () => true,
      entries: (sent, c) => right.entries(withoutToken(sent), c),
      send: withoutToken,
    },
  },
  'token-unsigned': {
    about: 'The session token is added after signing.',
    steps: { signsToken: () => false },
  },
  'token-signed-not-sent': {
    about: 'The session token is signed, and not sent.',
    tier: 'extended',
    steps: { send: withoutToken },
  },

  'host-port-missing': {
    about: 'The port is not signed.',
    steps: { signedHost: (host) => host.replace(/:\d+$/, '') },
  },
  'host-default-port-included': {
    about: "The scheme's own port is signed.",
    contested: true,
    steps: { signedHost: (host, c) => (host.endsWith(port(c)) ? host : host + port(c)) },
  },
  'host-port-doubled': {
    about: 'The port is signed twice.',
    tier: 'extended',
    steps: { signedHost: (host) => host.replace(/(:\d+)$/, '$1$1') },
  },
  'host-ipv6-unbracketed': {
    about: 'An IPv6 address is signed without its brackets.',
    tier: 'extended',
    steps: { signedHost: (host) => host.replace(/[[\]]/g, '') },
  },
  'host-not-lowercased': {
    about: 'The host is signed as it was typed.',
    contested: true,
    steps: {
      signedHost: (host, c) =>
        host === wireHost(c.url) ? c.url.authority.replace(/^.*@/, '').slice(0, host.length) : host,
    },
  },
  'host-userinfo-included': {
    about: 'User and password are signed with the host.',
    tier: 'extended',
    steps: { signedHost: (host, c) => (/^.*@/.exec(c.url.authority)?.[0] ?? '') + host },
  },
  'host-override-ignored': {
    about: "The URL's host is signed though a Host header is given.",
    steps: { signedHost: (_, c) => wireHost(c.url) },
  },
  'host-signs-proxy': {
    about: "A proxy's host is signed.",
    tier: 'extended',
    steps: { signedHost: () => '127.0.0.1:3128' },
  },
  'host-h2-authority': {
    about: ':authority is signed instead of host.',
    tier: 'extended',
    steps: { headerName: (name) => right.headerName(name).replace(/^host$/, ':authority') },
  },

  'method-lowercase': {
    about: 'The method is signed in lower case.',
    steps: { method: (method) => method.toLowerCase() },
  },
  'method-always-get': {
    about: 'GET is signed, whatever the method.',
    tier: 'extended',
    steps: { method: () => 'GET' },
  },
  'method-head-as-get': {
    about: 'HEAD is signed as GET.',
    tier: 'plausible',
    steps: { method: (method) => (method === 'HEAD' ? 'GET' : method) },
  },
};

function withoutToken(headers) {
  return headers.filter(([name]) => name !== 'X-Amz-Security-Token');
}
