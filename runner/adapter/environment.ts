import { devNull } from 'node:os';

const proxy = /^(?:https?|no|all)_proxy$/i;

/**
 * The environment that a signer runs in: without what would make it sign with the caller's own keys, region
 * or proxy, and with the places closed where an SDK looks for them (contract: section 3). The rest is kept.
 */
export function signerEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^AWS_/i.test(name) && !proxy.test(name));
  return {
    ...Object.fromEntries(kept),
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
