import assert from 'node:assert/strict';
import { headerOf, type RawReply } from '../support/raw-connection.js';
import { signedBytes, type Unsigned } from '../support/signed-bytes.js';
import { closeHouses, opened, type Opened } from './opening.js';

const id = '00000000-0000-4000-8000-000000000001';
const date = ['date', 'Sun, 30 Aug 2015 12:36:00 GMT'];
const s3Ids = [
  ['x-amz-request-id', id],
  // SHA-256 of the first, in Base64.
  ['x-amz-id-2', 'EeWU9IGVjBDjAV0L8ER6IvBoqKZH9HXfFc4serS48/E='],
];
const json = '{}';
const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What is asked, the status, its headers but those of the connection, the body: in a year AWS would say the same. */
const successes: [
  service: string,
  ask: Partial<Unsigned>,
  status: number,
  headers: string[][],
  body: string,
][] = [
  [
    'iam',
    { query: 'Action=ListUsers&Version=2010-05-08' },
    200,
    [['x-amzn-RequestId', id], ['content-type', 'text/xml'], ['content-length', '219'], date],
    `<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">\n  <ListUsersResult/>\n  <ResponseMetadata>\n    <RequestId>${id}</RequestId>\n  </ResponseMetadata>\n</ListUsersResponse>\n`,
  ],
  [
    'sts',
    {
      method: 'POST',
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
    },
    200,
    [['x-amzn-RequestId', id], ['content-type', 'text/xml'], ['content-length', '243'], date],
    `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <GetCallerIdentityResult/>\n  <ResponseMetadata>\n    <RequestId>${id}</RequestId>\n  </ResponseMetadata>\n</GetCallerIdentityResponse>\n`,
  ],
  [
    'ec2',
    { query: 'Action=DescribeRegions&Version=2016-11-15' },
    200,
    [['x-amzn-RequestId', id], ['content-type', 'text/xml;charset=UTF-8'], ['content-length', '204'], date],
    `${xml}<DescribeRegionsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/">\n    <requestId>${id}</requestId>\n</DescribeRegionsResponse>`,
  ],
  [
    'eks',
    { path: '/clusters' },
    200,
    [['x-amzn-RequestId', id], ['content-type', 'application/json'], ['content-length', '2'], date],
    json,
  ],
  [
    'dynamodb',
    { method: 'POST', headers: [['x-amz-target', 'DynamoDB_20120810.ListTables']], body: '{}' },
    200,
    [
      ['x-amzn-RequestId', id],
      // CRC-32 of {}, in decimal.
      ['x-amz-crc32', '2745614147'],
      ['content-type', 'application/x-amz-json-1.0'],
      ['content-length', '2'],
      date,
    ],
    json,
  ],
  [
    'kinesis',
    { method: 'POST', headers: [['x-amz-target', 'Kinesis_20131202.ListStreams']], body: '{}' },
    200,
    [['x-amzn-RequestId', id], ['content-type', 'application/x-amz-json-1.1'], ['content-length', '2'], date],
    json,
  ],
  [
    'glacier',
    { path: '/-/vaults' },
    200,
    [['x-amzn-RequestId', id], ['content-type', 'application/json'], ['content-length', '2'], date],
    json,
  ],
  [
    'route53',
    { path: '/2013-04-01/hostedzone' },
    200,
    [['x-amzn-RequestId', id], ['content-type', 'text/xml'], ['content-length', '0'], date],
    '',
  ],
  [
    's3',
    {},
    200,
    [...s3Ids, ['Server', 'AmazonS3'], ['content-type', 'application/xml'], ['content-length', '183'], date],
    `${xml}<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Owner><ID>sigv4-conform</ID></Owner><Buckets/></ListAllMyBucketsResult>`,
  ],
  [
    's3',
    { path: '/bucket', query: 'location=' },
    200,
    [...s3Ids, ['Server', 'AmazonS3'], ['content-type', 'application/xml'], ['content-length', '128'], date],
    `${xml}<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/"></LocationConstraint>`,
  ],
  [
    's3',
    { path: '/bucket/' },
    200,
    [...s3Ids, ['Server', 'AmazonS3'], ['content-type', 'application/xml'], ['content-length', '237'], date],
    `${xml}<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>bucket</Name><Prefix></Prefix><KeyCount>0</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated></ListBucketResult>`,
  ],
  [
    's3',
    { method: 'PUT', path: '/bucket/key', body: 'hello' },
    200,
    [
      ...s3Ids,
      // MD5 of hello.
      ['ETag', '"5d41402abc4b2a76b9719d911017c592"'],
      ['Last-Modified', 'Sun, 30 Aug 2015 12:36:00 GMT'],
      ['Accept-Ranges', 'bytes'],
      ['Server', 'AmazonS3'],
      ['content-length', '0'],
      date,
    ],
    '',
  ],
  [
    's3',
    { method: 'HEAD', path: '/bucket/key' },
    200,
    [
      ...s3Ids,
      // MD5 of nothing.
      ['ETag', '"d41d8cd98f00b204e9800998ecf8427e"'],
      ['Last-Modified', 'Sun, 30 Aug 2015 12:36:00 GMT'],
      ['Accept-Ranges', 'bytes'],
      ['Server', 'AmazonS3'],
      ['content-length', '0'],
      date,
    ],
    '',
  ],
  ['s3', { method: 'DELETE', path: '/bucket/key' }, 204, [...s3Ids, ['Server', 'AmazonS3'], date], ''],
  [
    's3',
    { method: 'POST', path: '/bucket/a/b%26c', query: 'uploads=' },
    200,
    [...s3Ids, ['Server', 'AmazonS3'], ['content-type', 'application/xml'], ['content-length', '227'], date],
    `${xml}<InitiateMultipartUploadResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Bucket>bucket</Bucket><Key>a/b&amp;c</Key><UploadId>sigv4-conform</UploadId></InitiateMultipartUploadResult>`,
  ],
  [
    's3',
    { method: 'POST', path: '/bucket/key', query: 'uploadId=1', body: '<a/>' },
    200,
    [...s3Ids, ['Server', 'AmazonS3'], ['content-type', 'application/xml'], ['content-length', '234'], date],
    `${xml}<CompleteMultipartUploadResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Bucket>bucket</Bucket><Key>key</Key><ETag>"f019ee9a03978aff9f9b78d0ddf3edb7"</ETag></CompleteMultipartUploadResult>`,
  ],
  [
    's3',
    { method: 'POST', path: '/bucket', query: 'delete=', body: '<a/>' },
    200,
    [...s3Ids, ['Server', 'AmazonS3'], ['content-type', 'application/xml'], ['content-length', '102'], date],
    `${xml}<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"/>`,
  ],
  [
    's3',
    { method: 'PUT', path: '/bucket/key', headers: [['x-amz-copy-source', '/a/b']] },
    200,
    [...s3Ids, ['Server', 'AmazonS3'], ['content-type', 'application/xml'], ['content-length', '224'], date],
    `${xml}<CopyObjectResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><LastModified>2015-08-30T12:36:00.000Z</LastModified><ETag>"d41d8cd98f00b204e9800998ecf8427e"</ETag></CopyObjectResult>`,
  ],
];

/** The headers that the service gave, without those of the connection. */
const given = ({ headers }: RawReply) => headers.filter(([name]) => !/^(connection|keep-alive)$/i.test(name));

describe('what a request that verifies is answered', () => {
  let open: Opened;
  before(async () => (open = await opened([...new Set(successes.map(([service]) => service))])));
  after(closeHouses);

  for (const [service, ask, status, headers, body] of successes) {
    it(`${service} ${ask.method ?? 'GET'} ${ask.path ?? '/'} ${ask.query ?? ''}`, async () => {
      const reply = await open.ask(service, signedBytes({ ...ask, service }));
      assert.deepEqual([reply.status, reply.body.toString()], [status, body]);
      assert.deepEqual(given(reply), headers);
    });
  }

  it('names no operation that could not be an element', async () => {
    for (const query of ['Action=%3Ca%2F%3E&Version=1', 'Version=1', `Action=${'A'.repeat(200)}`]) {
      const reply = await open.ask('iam', signedBytes({ service: 'iam', query }));
      assert.match(reply.body.toString(), /^<UnknownResponse .*\n {2}<UnknownResult\/>/);
    }
  });

  it('says in Date what the moved clock says', async () => {
    const moved = await opened(['iam'], { clock: () => new Date('2015-08-30T12:50:01.999Z') });
    const reply = await moved.ask('iam', signedBytes({ service: 'iam', query: 'Action=ListUsers' }));
    assert.deepEqual([reply.status, headerOf(reply, 'date')], [200, 'Sun, 30 Aug 2015 12:50:01 GMT']);
    assert.equal(moved.told[0]?.clock, '2015-08-30T12:50:01.999Z');
  });
});

describe('what a request that does not verify is answered', () => {
  let open: Opened;
  before(async () => (open = await opened(['iam', 'eks', 'dynamodb', 's3', 'sqs'])));
  after(closeHouses);

  it('the documented error, in the layout of its family', async () => {
    const late = new Date('2015-08-30T12:00:00Z');
    const iam = await open.ask('iam', signedBytes({ service: 'iam', query: 'Action=ListUsers', time: late }));
    assert.equal(iam.status, 403);
    assert.deepEqual(given(iam), [
      ['x-amzn-RequestId', id],
      ['content-type', 'text/xml'],
      ['content-length', '354'],
      date,
    ]);
    assert.equal(
      iam.body.toString(),
      `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>SignatureDoesNotMatch</Code>\n    <Message>Signature expired: 20150830T120000Z is now earlier than 20150830T122100Z (20150830T123600Z - 15 min.)</Message>\n  </Error>\n  <RequestId>${id}</RequestId>\n</ErrorResponse>\n`,
    );
  });

  it('x-amz-crc32 is right for an error, too', async () => {
    const reply = await open.ask(
      'dynamodb',
      signedBytes({ service: 'dynamodb', method: 'POST', body: '{}', key: ['AKIAI44QH8DHBEXAMPLE', 'a'] }),
    );
    assert.equal(reply.status, 400);
    assert.equal(
      reply.body.toString(),
      '{"__type":"com.amazon.coral.service#UnrecognizedClientException","message":"The security token included in the request is invalid."}',
    );
    assert.equal(headerOf(reply, 'x-amz-crc32'), '3880715766');
  });

  it('HEAD is answered without a body', async () => {
    const reply = await open.ask(
      's3',
      signedBytes({ service: 's3', method: 'HEAD', path: '/b/k', region: 'us-west-2' }),
    );
    assert.deepEqual([reply.status, reply.body.length, headerOf(reply, 'content-length')], [400, 0, '0']);
  });

  it('a streaming body is answered 501 in the layout of its family, and told as unsupported', async () => {
    const streaming = [['x-amz-content-sha256', 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD']] as const;
    const s3 = await open.ask(
      's3',
      `PUT /b/k HTTP/1.1\r\nHost: h\r\n${streaming[0].join(': ')}\r\nContent-Length: 0\r\n\r\n`,
    );
    assert.equal(s3.status, 501);
    assert.equal(
      s3.body.toString(),
      `${xml}<Error><Code>NotImplemented</Code><Message>sigv4-conform does not judge streaming bodies (x-amz-content-sha256: STREAMING-...) yet. Send the body in one piece.</Message><RequestId>${id}</RequestId><HostId>EeWU9IGVjBDjAV0L8ER6IvBoqKZH9HXfFc4serS48/E=</HostId></Error>`,
    );
    const told = open.told.at(-1);
    assert.deepEqual(
      [told?.outcome, told?.condition, told?.code, told?.status],
      ['unsupported', null, null, 501],
    );
  });
});
