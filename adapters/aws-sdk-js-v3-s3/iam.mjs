// Lists users as users of the AWS SDK for JavaScript v3 do. The environment says where, and with which keys.
import { IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';

try {
  await new IAMClient({}).send(new ListUsersCommand({}));
} catch (error) {
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}
