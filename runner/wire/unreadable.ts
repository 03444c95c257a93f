/** What came that is no request that could be answered. */
export interface Unreadable {
  /** What is wrong with it, in half a sentence. */
  readonly why: string;
  /** What it was answered with; null: the connection was cut. */
  readonly status: number | null;
}

/** The same, of what is answered. */
export interface Refusal extends Unreadable {
  readonly status: number;
}

/** What node:http tells of a request that it cannot read. */
export interface ParseError extends NodeJS.ErrnoException {
  readonly reason?: string;
  readonly rawPacket?: Uint8Array;
}

const refusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { status: 431, why: 'its request line and headers are too long' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, why: 'its chunk extensions are too long' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, why: 'it was sent too slowly' },
  HPE_PAUSED_H2_UPGRADE: { status: 400, why: 'it speaks HTTP/2, and this port HTTP/1.1' },
  HPE_INVALID_EOF_STATE: { status: 400, why: 'it ends in the midst' },
  HPE_INVALID_URL: { status: 400, why: 'its target holds what must be percent-encoded' },
};

/** The first byte of a TLS handshake (RFC 8446, section 5.1). */
const tlsHandshake = 0x16;

/** What is answered to bytes that node:http cannot read as a request, or that came too slowly. */
export function refusalOf(error: ParseError): Refusal {
  const { code = '', reason, message, rawPacket } = error;
  if (rawPacket?.[0] === tlsHandshake) {
    return {
      status: 400,
      why: 'it speaks TLS, and this port plain HTTP: write http://, or serve with --tls',
    };
  }
  const said = [code, reason].filter(Boolean).join(': ');
  return refusals[code] ?? { status: 400, why: `it is no HTTP/1.1 request (${said || message})` };
}

/** What is told of a connection that got no TLS; null: it was only opened and closed. */
export function withoutTls({ code = '', message }: NodeJS.ErrnoException): Unreadable | null {
  if (code === 'ECONNRESET') return null;
  const status = null;
  if (code === 'ERR_SSL_HTTP_REQUEST') {
    return { status, why: 'it speaks plain HTTP, and this port TLS: write https://' };
  }
  if (/UNKNOWN_CA|CERTIFICATE/.test(code)) {
    return { status, why: 'it does not trust the certificate: let it trust the one that --ca-file writes' };
  }
  return { status, why: `its TLS handshake failed (${code || message})` };
}
