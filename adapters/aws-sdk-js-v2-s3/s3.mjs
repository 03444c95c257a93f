// Puts an object as users of the AWS SDK for JavaScript v2 do: node s3.mjs <endpoint> <key>. That SDK reads no
// AWS_ENDPOINT_URL.
import AWS from 'aws-sdk';
import { readFileSync } from 'node:fs';

const [endpoint, key] = process.argv.slice(2);
const client = new AWS.S3({ endpoint, s3ForcePathStyle: true, signatureVersion: 'v4' });
const Body = readFileSync(new URL('../lib/client/what-is-stored.txt', import.meta.url));
try {
  await client.putObject({ Bucket: 'bucket', Key: key, Body }).promise();
} catch (error) {
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
