// What a client sends belongs to the moment: the time, a port that was free, an id of the request, the signature over
// them. In the report that is kept each stands as a word in braces; all else is kept to the letter.
const places = [
  [/\b\d{8}T\d{6}Z/g, '{time}'],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '{time}'],
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/g, '{time}'],
  [/\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d/g, '{time}'],
  [/\b\d{8}(?=\/[a-z0-9-]+\/[a-z0-9-]+\/aws4_request)/g, '{day}'],
  [/(127\.0\.0\.1|localhost|\[::1\]):\d+/g, '$1:{port}'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '{uuid}'],
  [/(Signature=)[0-9a-f]{64}/g, '$1{signature}'],
  [/(aws4_request\n)[0-9a-f]{64}/g, '$1{hash}'],
];

/** Headers whose value says when, or on which machine, the client was built or ran. */
const ofTheMachine = new Set(['user-agent', 'x-amz-user-agent', 'x-amz-meta-mtime']);

/** A part of a client's report with the words in braces. */
export function withPlaces(value) {
  if (typeof value === 'string')
    return places.reduce((text, [what, word]) => text.replace(what, word), value);
  if (Array.isArray(value)) return value.map(withPlaces);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, member(name, inner)]));
}

function member(name, value) {
  if (name === 'headers' && Array.isArray(value)) {
    return value.map(([header, text]) => [
      header,
      ofTheMachine.has(header.toLowerCase()) ? `{${header.toLowerCase()}}` : withPlaces(text),
    ]);
  }
  if (name === 'difference' && value?.stage === 'signature') {
    return { ...value, expected: '{signature}', actual: '{signature}' };
  }
  return withPlaces(value);
}
