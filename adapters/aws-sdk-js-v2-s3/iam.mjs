// Lists users as users of the AWS SDK for JavaScript v2 do: node iam.mjs <endpoint>. That SDK reads no
// AWS_ENDPOINT_URL.
import AWS from 'aws-sdk';

const [endpoint] = process.argv.slice(2);
try {
  await new AWS.IAM({ endpoint }).listUsers({}).promise();
} catch (error) {
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
