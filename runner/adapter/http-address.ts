import { ConformError } from '../model/conform-error.js';

/** Where an HTTP adapter listens. */
export interface HttpAddress {
  /** As it was named. */
  readonly url: string;
  /** A name or a number, without the brackets of an IPv6 address. */
  readonly host: string;
  readonly port: number;
  readonly path: string;
  /** What an implementation is called that says no name: host and port. */
  readonly name: string;
}

/**
 * Reads what --adapter names by http://. Only signers on this machine are called: whatever listens elsewhere could
 * be anybody's.
 * @throws ConformError usage: no such URL, or one that leads off this machine
 */
export function httpAddress(text: string): HttpAddress {
  const refused = (why: string, cure: string): ConformError =>
    new ConformError('usage', `the adapter ${shown(text)} cannot be called: ${why}\n${cure}`);
  if (/^https:/i.test(text)) {
    throw refused(
      'https is not spoken with an adapter, whose connection never leaves this machine',
      'Let it listen for plain http: --adapter http://127.0.0.1:<port>',
    );
  }
  if (!URL.canParse(text)) throw refused('it is no URL', 'Name it by --adapter http://127.0.0.1:<port>');
  const { hostname, host, port, pathname, username, password, search, hash } = new URL(text);
  if (!isLoopback(hostname)) {
    throw refused(
      `${hostname} is not this machine, and only signers on this machine are called`,
      `Bring it here, and name 127.0.0.1: ssh -N -L ${port || '8080'}:127.0.0.1:${port || '80'} ${hostname}`,
    );
  }
  if (`${username}${password}${search}${hash}` !== '') {
    throw refused(
      'the address has a user name, a password, a query or a fragment, and would stand in every report',
      'An address is a host, a port and a path: --adapter http://127.0.0.1:<port>/<path>',
    );
  }
  return {
    url: text,
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? 80 : Number(port),
    path: pathname,
    name: host,
  };
}

/** 127.0.0.0/8, ::1, localhost; a URL's host is in its shortest form by now. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Without what may be a secret. */
function shown(text: string): string {
  return text.replace(/\/\/[^/]*@/, '//…@').replace(/[?#].*$/s, '…');
}
