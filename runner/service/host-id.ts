import { hash } from 'node:crypto';

/** The second id of a reply of S3's: opaque there, and here made of the first. */
export function hostIdOf(requestId: string): string {
  return hash('sha256', requestId, 'base64');
}
