// Puts an object as users of the AWS SDK for JavaScript v3 do: node s3.mjs <key>. The environment says where, and with
// which keys.
import { readFileSync } from 'node:fs';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const [key] = process.argv.slice(2);
const client = new S3Client({ forcePathStyle: true });
const Body = readFileSync(new URL('../lib/client/what-is-stored.txt', import.meta.url));
try {
  await client.send(new PutObjectCommand({ Bucket: 'bucket', Key: key, Body }));
} catch (error) {
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}
