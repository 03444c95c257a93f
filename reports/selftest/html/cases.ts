import type { Selftest, SelftestCase } from '../../../runner/types/selftest.js';
import { anchorOf } from '../../html/anchor.js';
import { broken, fact } from '../../html/facts.js';
import { markup, type Markup } from '../../html/markup.js';
import { toolbar } from '../../html/toolbar.js';
import { count } from '../../terminal/page.js';
import { defectAnchor } from './anchors.js';
import { linkList } from './list.js';

/** What a case is listed with; the rest is counted. */
const listed = 6;

/** Ids of what each case catches. */
interface Catches {
  readonly defects: ReadonlyMap<string, readonly string[]>;
  readonly others: ReadonlyMap<string, readonly string[]>;
}

/** Every case, and what it catches. */
export function caseSection({ cases, defects, others }: Selftest): Markup {
  // Those first that few cases catch: they say most of a case.
  const rarest = defects.toSorted((a, b) => a.caughtBy.length - b.caughtBy.length);
  const catches: Catches = {
    defects: turned(rarest.map(({ id, caughtBy }) => [id, caughtBy])),
    others: turned(others.map(({ name, caughtBy }) => [name, caughtBy])),
  };
  const profiles = [...new Set(cases.map(({ profile }) => profile))];
  return markup`<section aria-labelledby="cases">
    <h2 id="cases">Cases <span class="number">${cases.length}</span></h2>
    ${toolbar({
      id: 'case-filter',
      label: 'Filter the cases',
      noun: 'case',
      total: cases.length,
      slash: false,
      choices: [
        { name: 'profile', label: 'Profile', values: profiles },
        { name: 'level', label: 'Level', values: ['must', 'should', 'observe'] },
        { name: 'kind', label: 'Kind', values: ['signer', 'wire'] },
        { name: 'catches', label: 'Catches', values: ['a defect', 'a wrong service', 'nothing'] },
      ],
    })}
    <p class="nothing" hidden>No case fits the filter.</p>
    ${profiles.map((profile) => {
      const own = cases.filter((one) => one.profile === profile);
      return markup`<details class="group">
        <summary>
          <h3>${profile} <span class="number">${own.length}</span></h3>
        </summary>
        ${own.map((one) => caseEntry(one, catches))}
      </details>`;
    })}
  </section>`;
}

function caseEntry(one: SelftestCase, { defects, others }: Catches): Markup {
  const all = one.defects + one.services + one.signers;
  const kinds = [...(one.defects > 0 ? ['a defect'] : []), ...(one.services > 0 ? ['a wrong service'] : [])];
  const own = defects.get(one.id) ?? [];
  const other = others.get(one.id) ?? [];
  return markup`<details
    class="entry"
    id="${anchorOf(one.id)}"
    data-profile="${one.profile}"
    data-level="${one.level}"
    data-kind="${one.kind}"
    data-catches="${all === 0 ? 'nothing' : kinds.join(', ')}"
  >
    <summary>
      <span class="badge ${all === 0 ? 'bad' : 'good'}">${all}</span>
      <span class="what"
        ><code class="id">${broken(one.id)}</code> <span class="title">${one.title}</span>
        <span class="seen"
          >${one.level}; ${count(one.defects, 'defect')}, ${count(one.services, 'wrong service')}</span
        ></span
      >
    </summary>
    <dl>
      ${own.length > 0 && fact('Defects', linkList(own, listed, defectAnchor))}
      ${other.length > 0 && fact('Others', markup`<p>${other.slice(0, listed).join('; ')}</p>`)}
    </dl>
  </details>`;
}

/** From what is caught to who catches it, and back. */
function turned(
  rows: readonly (readonly [name: string, caughtBy: readonly string[]])[],
): Map<string, string[]> {
  const by = new Map<string, string[]>();
  for (const [name, caughtBy] of rows) {
    for (const id of caughtBy) by.set(id, [...(by.get(id) ?? []), name]);
  }
  return by;
}
