import { awsSteps } from '../sigv4/steps.js';
import type { Change, Changes } from './change.js';

/** The right header, with one pattern of it replaced. */
const written = (pattern: RegExp | string, replacement: string): Change => ({
  steps: {
    authorization: (parts, draft) => awsSteps.authorization(parts, draft).replace(pattern, replacement),
  },
});

export const authorization: Changes = {
  'authz-no-space-after-algorithm': written(' Credential', 'Credential'),
  'authz-comma-after-algorithm': written(' Credential', ', Credential'),
  'authz-no-comma-between-fields': written(/, (?=S)/g, ' '),
  'authz-no-space-after-comma': written(/, /g, ','),
  'authz-trailing-garbage': written(/$/, ')'),
  'authz-credential-urlencoded': {
    steps: {
      authorization: (parts, draft) =>
        awsSteps.authorization({ ...parts, credential: encodeURIComponent(parts.credential) }, draft),
    },
  },
  'authz-credential-missing-part': written(/\/[^/]*(?=\/aws4_request)/, ''),
  'authz-access-key-delimiter': written(/(?<=Credential=)/, 'a/'),
};
