import { ConformError } from '../model/conform-error.js';

/**
 * The value of the environment variable that a flag names.
 * @returns null if the flag is not given
 * @throws ConformError usage: it is no name, or not set; neither is said again, for it may be the secret itself
 */
export function fromEnvironment(
  name: string | undefined,
  flag: string,
  environment: NodeJS.ProcessEnv,
): string | null {
  if (name === undefined) return null;
  if (!/^[A-Za-z_]\w{0,127}$/.test(name)) {
    // What stands there may be the secret itself: it is not said again.
    throw new ConformError(
      'usage',
      `${flag} takes the name of an environment variable, such as AWS_SECRET_ACCESS_KEY, not the value itself`,
    );
  }
  const value = environment[name];
  if (value === undefined || value === '') {
    throw new ConformError('usage', `${flag}: no such environment variable is set; is it exported?`);
  }
  return value;
}
