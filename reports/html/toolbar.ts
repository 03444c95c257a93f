import { markup, type Markup } from './markup.js';

/** A bar to filter and search a list by. */
export interface Toolbar {
  /** Its element; those inside begin with `<id>-`. */
  readonly id: string;
  readonly label: string;
  /** `case`, `error` */
  readonly noun: string;
  readonly total: number;
  readonly choices: readonly Choice[];
  /** The slash takes the reader to its search. */
  readonly slash: boolean;
}

/** A member of the entries to choose a value of. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** Works by script alone, and is there only with it. */
export function toolbar({ id, label, noun, total, choices, slash }: Toolbar): Markup {
  const inside = ['search', ...choices.map(({ name }) => name)].map((name) => `${id}-${name}`);
  return markup`<form class="toolbar" id="${id}" role="search" aria-label="${label}" data-noun="${noun}" hidden>
    <label class="search"
      >Search
      <input
        type="search"
        id="${id}-search"
        autocomplete="off"
        spellcheck="false"
        ${slash && markup`aria-keyshortcuts="/"`}
      />
    </label>
    ${choices.map((choice) => select(id, choice))}
    <button type="reset">Reset</button>
    <button type="button" class="fold">Open all</button>
    <output class="shown" for="${inside.join(' ')}">${total} ${noun}s</output>
  </form>`;
}

function select(id: string, { name, label, values }: Choice): Markup {
  return markup`<label
    >${label}
    <select id="${id}-${name}" data-choice="${name}">
      <option value="">all</option>
      ${values.map((value) => markup`<option value="${value}">${value}</option>`)}
    </select>
  </label>`;
}
