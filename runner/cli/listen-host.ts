import { isIP } from 'node:net';
import { ConformError } from '../model/conform-error.js';

/**
 * The address to listen on: loopback, unless somebody says otherwise in so many words.
 * @throws ConformError usage
 */
export function listenHost(host = '127.0.0.1', allowRemote = false): string {
  if (host !== 'localhost' && isIP(host) === 0) {
    throw new ConformError(
      'usage',
      `--host ${host}: write an address, such as 127.0.0.1 or ::1, or localhost`,
    );
  }
  const isLoopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  if (isLoopback || allowRemote) return host;
  throw new ConformError(
    'usage',
    `--host ${host}: other machines reach this address, and whoever reaches it can have requests judged here. Keep 127.0.0.1, or add --allow-remote`,
  );
}
