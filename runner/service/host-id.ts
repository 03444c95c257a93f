import { createHash } from 'node:crypto';

/** The second id of a reply of S3's: opaque there, and here made of the first. */
export function hostIdOf(requestId: string): string {
  return createHash('sha256').update(requestId).digest('base64');
}
