// What goes wrong in the time, the credential scope and the string to sign.
import { right } from '../right.mjs';

const basic = right.stamp;
const hours = (time, count) => new Date(time.getTime() + count * 3_600_000);

/** The year that the week belongs to (ISO 8601: that of its Thursday). */
const weekYear = (time) => hours(time, 24 * (4 - (time.getUTCDay() || 7))).getUTCFullYear();

export const scope = {
  'date-local-time': {
    about: 'Local time, seven hours behind, is written as if it were UTC.',
    steps: { stamp: (time) => basic(hours(time, -7)) },
  },
  'date-milliseconds': {
    about: 'The time has milliseconds.',
    steps: { stamp: (time) => time.toISOString().replace(/[-:]/g, '') },
  },
  'date-time-zeroed': {
    about: 'The time of day is always midnight.',
    tier: 'extended',
    steps: { stamp: (time) => basic(time).replace(/T\d+/, 'T000000') },
  },
  'date-hour-space-padded': {
    about: 'An hour before ten is padded with a blank.',
    tier: 'extended',
    steps: { stamp: (time) => basic(time).replace(/T0/, 'T ') },
  },
  'date-week-year': {
    about: "The year is that of the week, not the calendar's.",
    tier: 'extended',
    steps: { stamp: (time) => weekYear(time) + basic(time).slice(4) },
  },
  'date-unpadded-month-day': {
    about: 'Month and day have no leading zero.',
    tier: 'plausible',
    steps: {
      stamp: (time) =>
        time.getUTCFullYear() + `${time.getUTCMonth() + 1}${time.getUTCDate()}` + basic(time).slice(8),
      scopeDay: (_, c) => c.stamp.split('T')[0],
    },
  },
  'date-scope-local-day': {
    about: "The scope's day is the local one, seven hours behind.",
    steps: { scopeDay: (_, c) => basic(hours(c.input.signingTime, -7)).slice(0, 8) },
  },
  'date-scope-stale-day': {
    about: "The scope's day is that of the signer's first signing.",
    twoStep: true,
    steps: { scopeDay: (day, c) => (c.memory.day ??= day) },
  },
  'date-http-header-preferred': {
    about: 'A Date header gives the time that is signed.',
    tier: 'extended',
    steps: {
      signedStamp: (stamp, c) => {
        const given = c.input.request.headers.find(([name]) => name.toLowerCase() === 'date')?.[1];
        return given === undefined || Number.isNaN(Date.parse(given)) ? stamp : basic(new Date(given));
      },
    },
  },
  'date-header-not-sent': {
    about: 'x-amz-date is signed, and not sent.',
    tier: 'extended',
    steps: { send: (headers) => headers.filter(([name]) => name !== 'X-Amz-Date') },
  },

  'scope-region-default': {
    about: 'The region is always us-east-1.',
    steps: { scopeRegion: () => 'us-east-1' },
  },
  'scope-region-lowercased': {
    about: "The region's case is changed.",
    tier: 'extended',
    steps: { scopeRegion: (region) => region.toLowerCase() },
  },
  'scope-service-from-host': {
    about: 'The service is read from the host.',
    steps: { scopeService: (_, c) => c.url.authority.split('.')[0] },
  },
  'scope-full-timestamp': {
    about: 'The scope has the whole time instead of the day.',
    tier: 'plausible',
    steps: {
      signedScope: (parts, c) => [c.stamp, ...parts.slice(1)],
      shownScope: (parts, c) => [c.stamp, ...parts.slice(1)],
    },
  },
  'scope-cred-sts-mismatch': {
    about: 'The scope that is signed has another region than the one that is shown.',
    tier: 'extended',
    steps: {
      signedScope: ([day, region, ...rest]) => [
        day,
        region === 'us-east-1' ? 'us-west-2' : 'us-east-1',
        ...rest,
      ],
    },
  },

  'sts-hash-raw-bytes': {
    about: "The canonical request's hash is signed as raw bytes.",
    tier: 'extended',
    steps: { hashText: (hash) => hash.toString('latin1') },
  },
  'sts-hash-leading-zero-lost': {
    about: "The canonical request's hash loses its leading zeros.",
    tier: 'extended',
    steps: { hashText: (hash) => hash.toString('hex').replace(/^0+/, '') },
  },
  'creq-trailing-newline': {
    about: 'The canonical request ends in a newline.',
    tier: 'extended',
    steps: { canonicalRequest: (parts) => `${parts.join('\n')}\n` },
  },
  'sts-crlf': {
    about: 'Lines end in CR LF.',
    tier: 'plausible',
    steps: {
      canonicalRequest: (parts) => parts.join('\n').replaceAll('\n', '\r\n'),
      stringToSign: (lines) => lines.join('\r\n'),
    },
  },
  'creq-omits-signedheaders': {
    about: 'The canonical request has no line of signed headers.',
    tier: 'plausible',
    steps: { canonicalRequest: (parts) => parts.toSpliced(4, 1).join('\n') },
  },
};
