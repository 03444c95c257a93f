// Requests whose verdict is known before they are sent.
import { keys, signed } from './signed.js';

const minutes = 60_000;
const list = { service: 'iam', method: 'GET', path: '/' };
const tables = {
  service: 'dynamodb',
  method: 'POST',
  path: '/',
  headers: [['x-amz-target', 'DynamoDB_20120810.ListTables']],
};

/** Right requests of each service, the nth one of many. */
export const right = {
  iam: (n) => signed({ ...list, query: `Action=ListUsers&Marker=m${n}&Version=2010-05-08` }),
  eks: (n) => signed({ service: 'eks', method: 'GET', path: '/clusters', query: `maxResults=${n}` }),
  dynamodb: (n) => signed({ ...tables, body: `{"Limit":${n}}` }),
  s3: (n) => signed({ service: 's3', method: 'PUT', path: `/bucket/key-${n}`, body: 'a'.repeat(1_024) }),
};

const later = (ms) => new Date(Date.now() + ms);

/** One kind of request: how often of a hundred, who is asked, what, and what is answered. */
export const kinds = [
  ...Object.entries(right).map(([service, make]) => ({
    name: `right ${service}`,
    share: 15,
    service,
    make,
    status: 200,
    text: '',
    condition: null,
  })),
  {
    name: 'expired',
    share: 8,
    service: 'iam',
    status: 403,
    condition: 'expired',
    make: (n) => signed({ ...list, query: `Action=A${n}`, time: later(-20 * minutes) }),
    text: '<Message>Signature expired: ',
  },
  {
    name: 'early',
    share: 4,
    service: 'eks',
    status: 403,
    condition: 'not-yet-current',
    make: (n) => signed({ service: 'eks', method: 'GET', path: `/c/${n}`, time: later(10 * minutes) }),
    text: '"Signature not yet current: ',
  },
  {
    name: 'another region',
    share: 8,
    service: 'eks',
    status: 403,
    condition: 'scope-region',
    make: (n) => signed({ service: 'eks', method: 'GET', path: `/c/${n}`, region: 'us-west-2' }),
    text: 'Credential should be scoped to a valid region',
  },
  {
    name: 'another service',
    share: 6,
    service: 'iam',
    status: 403,
    condition: 'scope-service',
    make: (n) => signed({ ...list, service: 'sts', query: `Action=A${n}` }),
    text: "Credential should be scoped to correct service: 'iam'. ",
  },
  {
    name: 'unknown key',
    share: 8,
    service: 'dynamodb',
    status: 400,
    condition: 'key-unknown',
    make: (n) => signed({ ...tables, body: `{"Limit":${n}}`, key: keys.unknown }),
    text: 'UnrecognizedClientException',
  },
  {
    name: 'another secret',
    share: 1,
    service: 's3',
    status: 403,
    condition: 'signature-mismatch',
    make: (n) => signed({ service: 's3', method: 'GET', path: `/b/${n}`, key: keys.wrongSecret }),
    text: '<Code>SignatureDoesNotMatch</Code>',
  },
  {
    name: 'changed query',
    share: 1,
    service: 'iam',
    status: 403,
    condition: 'signature-mismatch',
    make: (n) =>
      signed({ ...list, query: `Action=A${n}`, spoil: (head) => head.replace('Action=A', 'Action=B') }),
    text: '<Code>SignatureDoesNotMatch</Code>',
  },
  {
    name: 'no credentials',
    share: 4,
    service: 'iam',
    status: 403,
    condition: 'no-credentials',
    make: (n) => Buffer.from(`GET /?Action=A${n} HTTP/1.1\r\nHost: h\r\n\r\n`),
    text: '<Code>MissingAuthenticationToken</Code>',
  },
];
