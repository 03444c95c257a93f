import type { WorkedChange } from '../../runner/model/worked.js';
import { prose, type Page } from './page.js';

/** What happens to a signed request on its way, a sentence each. */
export function changeLines(changes: readonly WorkedChange[], page: Page): string[] {
  return changes.flatMap((change) => prose(sentence(change), page));
}

function sentence({ kind, name, value }: WorkedChange): string {
  const to = JSON.stringify(value);
  switch (kind) {
    case 'set-method':
      return `The method becomes ${to}.`;
    case 'set-path':
      return `The path becomes ${to}.`;
    case 'set-query':
      return `The query becomes ${to}.`;
    case 'set-body':
      return `The body becomes ${to}.`;
    case 'set-header':
      return `The header ${name ?? ''} becomes ${to}.`;
    case 'add-header':
      return `A header ${name ?? ''} is added: ${to}.`;
    case 'remove-header':
      return `The header ${name ?? ''} is taken away.`;
    case 'set-parameter':
      return `The parameter ${name ?? ''} becomes ${to}.`;
    case 'remove-parameter':
      return `The parameter ${name ?? ''} is taken away.`;
    case 'lower-case-names':
      return 'The names of all headers become lower case.';
    case 'merge-repeats':
      return 'Headers of one name become one, their values joined by commas.';
    case 'move-date':
      return `The date of the request is moved by ${String(value)} seconds.`;
    case 'move-scope-date':
      return `The day of the credential scope is moved by ${String(value)} days.`;
    case 'set-date':
      return `The date of the request becomes ${to}, the places in braces filled from the date that was signed.`;
    case 'set-authorization':
      return `The Authorization header becomes ${to}, the places in braces filled from the one that was signed.`;
    case 'set-credential':
      return `The Credential becomes ${to}, the places in braces filled from the one that was signed.`;
  }
}
