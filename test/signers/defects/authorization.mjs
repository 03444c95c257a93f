// What goes wrong in writing the Authorization header.
import { right } from '../right.mjs';

/** The right header, with one pattern of it replaced. */
const written = (about, pattern, replacement, more = {}) => ({
  about,
  tier: 'extended',
  ...more,
  steps: { authorization: (parts) => right.authorization(parts).replace(pattern, replacement) },
});

export const authorization = {
  'authz-no-space-after-algorithm': written(
    'No space stands after the algorithm.',
    ' Credential',
    'Credential',
  ),
  'authz-comma-after-algorithm': written(
    'A comma stands after the algorithm.',
    ' Credential',
    ', Credential',
  ),
  'authz-no-comma-between-fields': written('Fields are separated by blanks alone.', /, (?=S)/g, ' '),
  'authz-no-space-after-comma': written('No space stands after the commas.', /, /g, ',', {
    tier: 'core',
    contested: true,
  }),
  'authz-trailing-garbage': written('A bracket stands after the signature.', /$/, ')'),
  'authz-credential-urlencoded': written('The Credential is percent-encoded.', /Credential=[^,]*/, (field) =>
    field.replaceAll('/', '%2F'),
  ),
  'authz-credential-missing-part': written('The Credential has no service.', /\/[^/]*(?=\/aws4_request)/, ''),
  'authz-access-key-delimiter': written(
    'The Credential has another part before the day.',
    /(?<=Credential=)/,
    'a/',
  ),
};
