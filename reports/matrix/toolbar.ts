import { markup, type Markup } from '../html/markup.js';

/** A bar to filter and search the rows of its section by. */
export interface SiteToolbar {
  readonly label: string;
  /** `signer`, `case` */
  readonly noun: string;
  readonly total: number;
  readonly choices: readonly SiteChoice[];
}

/** A member of the rows (`data-<name>`, values set apart by blanks) to choose a value of. */
export interface SiteChoice {
  readonly name: string;
  readonly label: string;
  /** Values as the rows have them, and as people read them where they differ. */
  readonly values: readonly (string | readonly [value: string, words: string])[];
}

/** A text as a value of a row: rows set their values apart by blanks. */
export function oneWord(text: string): string {
  return text.replace(/\s/g, '_');
}

/** Works by script alone, and is there only with it. What is chosen goes into the address, to be sent on. */
export function siteToolbar({ label, noun, total, choices }: SiteToolbar): Markup {
  const inside = ['q', ...choices.map(({ name }) => name)].map((name) => `f-${name}`).join(' ');
  return markup`<form class="toolbar" role="search" aria-label="${label}" data-noun="${noun}" hidden>
    <label class="search"
      >Search
      <input type="search" id="f-q" name="q" autocomplete="off" spellcheck="false" aria-keyshortcuts="/" />
    </label>
    ${choices.map(select)}
    <button type="reset">Reset</button>
    <output class="shown" for="${inside}">${total} ${noun}s</output>
  </form>`;
}

function select({ name, label, values }: SiteChoice): Markup {
  return markup`<label
    >${label}
    <select id="f-${name}" name="${name}">
      <option value="">all</option>
      ${values.map((one) => {
        const [value, words] = typeof one === 'string' ? [oneWord(one), one] : one;
        return markup`<option value="${value}">${words}</option>`;
      })}
    </select>
  </label>`;
}
