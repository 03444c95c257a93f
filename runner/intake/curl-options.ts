// The options of curl that say what is sent, and which of the others take a value (curl 8.5, its manual page). One
// that is not known here is refused: whether the next word belongs to it is not known either.

/** Short options and what they are short for. */
export const short: Readonly<Record<string, string>> = {
  A: 'user-agent',
  b: 'cookie',
  d: 'data',
  e: 'referer',
  F: 'form',
  G: 'get',
  H: 'header',
  I: 'head',
  T: 'upload-file',
  u: 'user',
  X: 'request',
  '0': 'http1.0',
  '1': 'tlsv1',
  '2': 'sslv2',
  '3': 'sslv3',
  '4': 'ipv4',
  '6': 'ipv6',
  '#': 'progress-bar',
  E: 'cert',
  K: 'config',
  L: 'location',
  N: 'no-buffer',
  O: 'remote-name',
  S: 'show-error',
  c: 'cookie-jar',
  f: 'fail',
  g: 'globoff',
  i: 'include',
  J: 'remote-header-name',
  k: 'insecure',
  m: 'max-time',
  o: 'output',
  q: 'disable',
  s: 'silent',
  v: 'verbose',
  w: 'write-out',
  x: 'proxy',
};

/** Options whose next word belongs to them. */
export const valued: ReadonlySet<string> = new Set(
  (
    'user-agent cookie data data-ascii data-raw data-binary data-urlencode json referer form form-string header ' +
    'upload-file user request url url-query aws-sigv4 oauth2-bearer cert config cookie-jar max-time output write-out ' +
    'proxy cacert capath ciphers cert-type connect-timeout connect-to dns-servers interface keepalive-time key ' +
    'key-type limit-rate local-port max-redirs noproxy output-dir pass pinnedpubkey proxy-header proxy-user ' +
    'proxy-cacert range request-target resolve retry retry-delay retry-max-time socks5 socks5-hostname speed-limit ' +
    'speed-time stderr tls-max tls13-ciphers trace trace-ascii unix-socket variable'
  ).split(' '),
);

/** Options without a value. */
export const plain: ReadonlySet<string> = new Set(
  (
    'get head http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only http0.9 tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 ' +
    'tlsv1.3 sslv2 sslv3 ipv4 ipv6 progress-bar location location-trusted no-buffer remote-name remote-name-all ' +
    'show-error fail fail-with-body fail-early globoff include remote-header-name insecure disable silent verbose ' +
    'compressed compressed-ssh path-as-is raw no-keepalive no-progress-meter no-sessionid no-alpn anyauth basic ' +
    'digest ssl ssl-reqd tcp-nodelay tcp-fastopen create-dirs parallel proxytunnel retry-all-errors retry-connrefused ' +
    'show-headers styled-output trace-time trace-ids'
  ).split(' '),
);
