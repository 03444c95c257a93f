import assert from 'node:assert/strict';
import { explained } from './explaining.js';

/** What people paste: a title, the text, the condition, values among those found. */
const pastes: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  [
    "the AWS command line's line",
    'An error occurred (InvalidSignatureException) when calling the ListClusters operation: Signature expired: 20240522T115547Z is now earlier than 20240522T120908Z (20240522T121408Z - 5 min.)',
    'expired',
    { requestDate: '20240522T115547Z', serverNow: '20240522T121408Z', windowMinutes: '5' },
  ],
  [
    'the same, wrapped by a terminal inside words and values',
    'An error occurred (InvalidSignatureException) when calling the ListClusters oper\nation: Signature expired: 20240522T11\n5547Z is now ear\nlier than 20240522T120908Z (20240522T121 408Z - 5 min.)',
    'expired',
    { requestDate: '20240522T115547Z', serverNow: '20240522T121408Z' },
  ],
  [
    'a traceback of boto behind time stamps, with colours',
    '2024-05-22 12:14:08,123 \u001b[31mERROR\u001b[0m worker: Traceback (most recent call last):\n2024-05-22 12:14:08,124 ERROR worker: botocore.exceptions.ClientError: An error occurred (\u001b[1mSignatureDoesNotMatch\u001b[0m) when calling the GetCallerIdentity operation: Signature not yet current: \u001b[33m20240522T130000Z\u001b[0m is still later than 20240522T122908Z (20240522T121408Z + 15 min.)',
    'not-yet-current',
    { requestDate: '20240522T130000Z', windowMinutes: '15' },
  ],
  [
    'an error of the JavaScript SDK v3',
    "InvalidSignatureException: Credential should be scoped to correct service: 'execute-api'. \n    at throwDefaultError (/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:388:20) {\n  '$fault': 'client',\n  '$metadata': { httpStatusCode: 403, attempts: 1 }\n}",
    'scope-service',
    { service: 'execute-api' },
  ],
  [
    'an error of the Go SDK v2',
    'operation error STS: GetCallerIdentity, https response error StatusCode: 403, RequestID: 4fc0d3ee-efef-11e9-9282-3b7bffe54a9b, api error InvalidClientTokenId: The security token included in the request is invalid.',
    'key-unknown',
    {},
  ],
  [
    'an exception of the Java SDK',
    'Exception in thread "main" com.amazonaws.services.s3.model.AmazonS3Exception: The AWS Access Key Id you provided does not exist in our records. (Service: Amazon S3; Status Code: 403; Error Code: InvalidAccessKeyId; Request ID: 0A49CE4060975EAC), S3 Extended Request ID: zG/=',
    'key-unknown',
    {},
  ],
  [
    'a reply in JSON with an escaped message',
    '{"__type":"com.amazon.coral.service#IncompleteSignatureException","message":"Credential must have exactly 5 slash-delimited elements, e.g. keyid\\/date\\/region\\/service\\/term, got \\u0027AKIDEXAMPLE\\/20240522\\/us-east-1\\u0027"}',
    'credential-parts',
    { credential: 'AKIDEXAMPLE/20240522/us-east-1' },
  ],
  [
    'a page that escaped the quotes for HTML, twice in places',
    '<p>The authorization header is malformed; the region &#39;us-east-1&#39; is wrong; expecting &amp;quot;eu-west-1&amp;quot;</p>',
    'scope-region',
    { scopeRegion: 'us-east-1', expectedRegion: 'eu-west-1' },
  ],
  [
    'curly quotes and long dashes of a word processor',
    '“Signature expired: 20240522T115547Z is now earlier than 20240522T120908Z (20240522T121408Z – 5 min.)” and “Credential should be scoped to correct service: ‘sts’. ”',
    'expired',
    { serverNow: '20240522T121408Z' },
  ],
  [
    'a long dash for two short ones',
    "InvalidArgument: Authorization header is invalid — one and only one ' ' (space) required",
    'authorization-syntax',
    {},
  ],
  [
    'EC2, which says the same of every fault',
    'An error occurred (AuthFailure) when calling the DescribeInstances operation: AWS was not able to validate the provided access credentials',
    'key-unknown',
    {},
  ],
  [
    'an HTTP dump with headers',
    "HTTP/1.1 403 Forbidden\r\nDate: Wed, 22 May 2024 12:14:08 GMT\r\nContent-Type: application/json\r\nx-amzn-ErrorType: InvalidSignatureException:http://internal.amazon.com/coral/com.amazon.coral.service/\r\n\r\n{\"message\":\"'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.\"}",
    'host-not-signed',
    {},
  ],
  [
    "S3's elements, indented by a viewer",
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  <Code>RequestTimeTooSkewed</Code>\n  <Message>The difference between the request time and the current\n  time is too large.</Message>\n  <RequestTime>Wed, 22 May 2024 11:00:00 GMT</RequestTime>\n  <ServerTime>2024-05-22T12:00:00Z</ServerTime>\n  <MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds>\n</Error>',
    'expired',
    { RequestTime: 'Wed, 22 May 2024 11:00:00 GMT', MaxAllowedSkewMilliseconds: '900000' },
  ],
  [
    'an object that the JavaScript SDK printed for S3',
    "RequestTimeTooSkewed: The difference between the request time and the current time is too large.\n  Code: 'RequestTimeTooSkewed',\n  RequestTime: '20240522T130000Z',\n  ServerTime: '2024-05-22T12:00:00Z',\n  MaxAllowedSkewMilliseconds: '900000',",
    'not-yet-current',
    { RequestTime: '20240522T130000Z' },
  ],
  [
    'a mail that quotes a reply',
    '> <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n>   <Error>\n>     <Type>Sender</Type>\n>     <Code>ExpiredToken</Code>\n>     <Message>The security token included\n> in the request is expired</Message>\n>   </Error>\n> </ErrorResponse>',
    'token-expired',
    {},
  ],
  [
    'a log of JSON in JSON',
    '{"level":"error","msg":"upload failed","err":"{\\"message\\":\\"Authorization header requires \'Credential\' parameter. Authorization header requires \'Signature\' parameter. Authorization header requires \'SignedHeaders\' parameter. Authorization=AWS4-HMAC-SHA256\\"}"}',
    'credentials-incomplete',
    { authorizationHeader: 'AWS4-HMAC-SHA256' },
  ],
  [
    'a body that a logger cut off',
    'WARN  reply was {"message":"Signature expired: 20240522T115547Z is now earlier than 20240522T12...',
    'expired',
    { requestDate: '20240522T115547Z' },
  ],
  [
    'a body that ends inside a sentence',
    '<Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your AWS Secr',
    'signature-mismatch',
    {},
  ],
  [
    'several sentences of one reply',
    "Error: Credential should be scoped to a valid region. Credential should be scoped to correct service: 'es'. ",
    'scope-multiple',
    { service: 'es' },
  ],
  ['a reply of API Gateway', '{"message":"Missing Authentication Token"}', 'no-credentials', {}],
  [
    'terraform, in a box',
    "╷\n│ Error: configuring Terraform AWS Provider: validating provider credentials: retrieving caller identity from STS: operation error STS: GetCallerIdentity, https response error StatusCode: 403, api error SignatureDoesNotMatch: Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20240521' != '20240522', from '20240522T000003Z'.\n╵",
    'scope-date',
    { scopeDate: '20240521', requestDay: '20240522', requestDate: '20240522T000003Z' },
  ],
  [
    'a presigned URL that ended, from S3',
    '<Error><Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>900</X-Amz-Expires><Expires>2024-05-22T12:00:00Z</Expires><ServerTime>2024-05-22T15:02:05Z</ServerTime><RequestId>0A49CE4060975EAC</RequestId></Error>',
    'expired',
    { 'X-Amz-Expires': '900', Expires: '2024-05-22T12:00:00Z' },
  ],
  [
    'a disclosed canonical request',
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\n\nThe canonical string for this request should have been 'GET\n/\n\nhost:es.amazonaws.com\n\nhost\ne3b0' The String-to-Sign should have been 'AWS4-HMAC-SHA256\n20240522T115547Z\nscope\nhash'",
    'signature-mismatch',
    { stringToSign: 'AWS4-HMAC-SHA256\n20240522T115547Z\nscope\nhash' },
  ],
];

/** What is no fault of the signature, or not of AWS's. */
const unrelated: readonly (readonly [string, string])[] = [
  [
    'a refusal by policy',
    'An error occurred (AccessDenied) when calling the ListBuckets operation: User: arn:aws:iam::123456789012:user/dev is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows the s3:ListAllMyBuckets action',
  ],
  [
    'a refusal by policy, in XML',
    '<Error><Code>AccessDenied</Code><Message>User: arn:aws:sts::123456789012:assumed-role/r/s is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/k" with an explicit deny in a resource-based policy</Message></Error>',
  ],
  [
    'a refusal of a function URL',
    '{"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}',
  ],
  [
    'a missing bucket',
    '<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>b</BucketName></Error>',
  ],
  [
    'throttling',
    'An error occurred (ThrottlingException) when calling the DescribeStacks operation (reached max retries: 4): Rate exceeded',
  ],
  [
    'a validation',
    'An error occurred (ValidationError) when calling the CreateStack operation: Template format error: unsupported structure',
  ],
  [
    'a certificate',
    'SSL validation failed for https://sts.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1007)',
  ],
  ['a name that is not found', 'curl: (6) Could not resolve host: sts.us-east-9.amazonaws.com'],
  [
    'a refused connection',
    'Error: connect ECONNREFUSED 127.0.0.1:4566\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16)',
  ],
  ['a token of the web that ended', 'JsonWebTokenError: jwt expired\n  expiredAt: 2024-05-22T12:00:00.000Z'],
  [
    'a signature of a token of the web',
    'jose.exceptions.JWTError: Signature verification failed. Signature has expired.',
  ],
  ['OAuth', '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}'],
  [
    'OpenID',
    '{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value."}',
  ],
  [
    'Azure storage',
    '<Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate the request. Make sure the value of Authorization header is formed correctly including the signature.</Message><AuthenticationErrorDetail>Signature not valid in the specified time frame</AuthenticationErrorDetail></Error>',
  ],
  [
    'Google Cloud Storage',
    '<Error><Code>SignatureDoesNotMatch</Code><Message>Access denied.</Message><Details>The request signature we calculated does not match the signature you provided. Check your Google secret key and signing method.</Details></Error>',
  ],
  [
    'a page of a content network',
    '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don\'t have permission to access "http&#58;&#47;&#47;example&#46;com&#47;" on this server.<P>Reference&#32;&#35;18&#46;2d</BODY></HTML>',
  ],
  [
    'a web server',
    '<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center><hr><center>nginx</center></body></html>',
  ],
  ['SSH', 'Permission denied (publickey).\nfatal: Could not read from remote repository.'],
  [
    'a signature of a package',
    'error: rpmdb: signature mismatch: expected 5f2a, got 91bc; Request has expired from the cache',
  ],
  [
    'a session of a web application',
    '{"status":401,"error":"Unauthorized","message":"The session token is expired, please log in again"}',
  ],
  ['no text of an error', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
];

describe('explain, of what people paste', () => {
  for (const [title, text, condition, values] of pastes) {
    it(`recognises ${title}`, async () => {
      const found = await explained(text);
      assert.equal(found.condition, condition);
      for (const [name, value] of Object.entries(values)) assert.equal(found.values[name], value, name);
    });
  }

  it('takes no message for another that it begins or ends', async () => {
    const found = await explained(
      'InvalidClientTokenId: The security token included in the request is invalid',
    );
    assert.deepEqual([found.condition, found.alternatives], ['token-invalid', []]);
    const full = await explained(
      'InvalidClientTokenId: The security token included in the request is invalid.',
    );
    assert.deepEqual([full.condition, full.alternatives], ['key-unknown', []]);
  });

  it('offers both where the end is cut that tells them apart', async () => {
    for (const end of ['invalid…', 'invalid...', 'inva']) {
      const found = await explained(
        `InvalidClientTokenId: The security token included in the request is ${end}`,
      );
      assert.deepEqual(
        [found.condition, found.alternatives, found.cut],
        ['key-unknown', ['token-invalid'], true],
      );
    }
  });

  it('chooses nothing where a cut text may still become many', async () => {
    const found = await explained(
      '400 AuthorizationHeaderMalformed: The authorization header is malformed; …',
    );
    assert.equal(found.condition, null);
    assert.ok(found.nearest.length > 0);
  });

  it('says that Access Denied of S3 may be no fault of the signature', async () => {
    const found = await explained(
      'An error occurred (AccessDenied) when calling the GetObject operation: Access Denied',
    );
    assert.equal(found.condition, 'no-credentials');
    assert.deepEqual([...new Set(found.printed.map(({ family }) => family))], ['rest-xml-s3']);
    assert.match(found.advice?.families.get('rest-xml-s3') ?? '', /a matter of authorisation/);
  });
});

describe('explain, of what is none of its business', () => {
  for (const [title, text] of unrelated) {
    it(`does not recognise ${title}`, async () => {
      const found = await explained(text);
      assert.deepEqual([found.kind, found.condition, found.alternatives], ['unknown', null, []]);
    });
  }

  it('says what a refusal by policy is', async () => {
    const found = await explained(unrelated[0]?.[1] ?? '');
    assert.equal(found.neighbour?.name, 'authorisation');
    assert.deepEqual(found.nearest, []);
  });

  it('names the nearest entries of a message that is only like one', async () => {
    const found = await explained('The Access Key Id you provided does not exist in our records of keys');
    assert.equal(found.condition, null);
    assert.equal(found.nearest[0]?.condition, 'key-unknown');
    const misspelt = await explained('scope-servise');
    assert.deepEqual(misspelt.nearest.map(({ condition }) => condition).slice(0, 1), ['scope-service']);
  });
});
