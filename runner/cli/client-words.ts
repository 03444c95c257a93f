import { placeholders, placeholdersOf } from '../client/words.js';
import { ConformError } from '../model/conform-error.js';
import { nearest } from '../suite/nearest.js';

/**
 * Notices a misspelt placeholder: it would be handed to the client as it stands. Braces around anything else are the
 * client's own.
 * @throws ConformError usage
 */
export function checkPlaceholders(command: readonly string[]): void {
  for (const name of placeholdersOf(command)) {
    if ((placeholders as readonly string[]).includes(name)) continue;
    const [near] = nearest(name, placeholders, 1);
    if (near === undefined) continue;
    throw new ConformError(
      'usage',
      `{${name}} is no placeholder of a command; did you mean {${near}}? There are: ${placeholders.map((one) => `{${one}}`).join(' ')}`,
    );
  }
}
