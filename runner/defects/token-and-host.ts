import { withoutHeader, type Header } from '../model/request.js';
import { awsSteps, type Draft } from '../sigv4/steps.js';
import { wireHost } from '../sigv4/url.js';
import type { Changes } from './change.js';

const withoutToken = (headers: readonly Header[]): Header[] => withoutHeader(headers, 'x-amz-security-token');
const port = ({ url }: Draft): string => /:\d+$/.exec(url.authority)?.[0] ?? '';

export const tokenAndHost: Changes = {
  'token-not-sent': {
    steps: {
      signsToken: () => true,
      entries: (sent, draft) => awsSteps.entries(withoutToken(sent), draft),
      send: withoutToken,
    },
  },
  'token-unsigned': { steps: { signsToken: ({ presigns, rules }) => presigns && rules.signSessionToken } },
  'token-signed-not-sent': { steps: { send: withoutToken } },

  'host-port-missing': { steps: { signedHost: (host) => host.replace(/:\d+$/, '') } },
  'host-default-port-included': {
    steps: { signedHost: (host, draft) => (host.endsWith(port(draft)) ? host : host + port(draft)) },
  },
  'host-port-doubled': { steps: { signedHost: (host) => host.replace(/(:\d+)$/, '$1$1') } },
  'host-ipv6-unbracketed': { steps: { signedHost: (host) => host.replace(/[[\]]/g, '') } },
  'host-not-lowercased': {
    steps: {
      signedHost: (host, { url }) => (host === wireHost(url) ? url.authority.slice(0, host.length) : host),
    },
  },
  'host-userinfo-included': {
    steps: {
      signedHost: (host, { input }) => {
        const user = /^[^:]+:\/\/([^/?#]*@)/.exec(input.request.url)?.[1] ?? '';
        return user + host;
      },
    },
  },
  'host-override-ignored': { steps: { signedHost: (_, { url }) => wireHost(url) } },
  'host-h2-authority': {
    steps: { headerName: (name) => awsSteps.headerName(name).replace(/^host$/, ':authority') },
  },

  'method-lowercase': { steps: { method: (method) => method.toLowerCase() } },
  'method-always-get': { steps: { method: () => 'GET' } },
  'method-head-as-get': { steps: { method: (method) => (method === 'HEAD' ? 'GET' : method) } },
};
