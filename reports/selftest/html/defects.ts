import type { Selftest, SelftestDefect } from '../../../runner/types/selftest.js';
import { linkTo } from '../../html/anchor.js';
import { broken, fact } from '../../html/facts.js';
import { markup, type Markup } from '../../html/markup.js';
import { toolbar } from '../../html/toolbar.js';
import { count } from '../../terminal/page.js';
import { namedWords, stateOf } from '../stages.js';
import { defectAnchor } from './anchors.js';
import { linkList } from './list.js';

const states = {
  'NOT CAUGHT': { tone: 'bad', about: 'no must or should case fails for these' },
  caught: { tone: 'good', about: 'by a must or should case' },
  contested: { tone: 'warn', about: 'not wrong everywhere: they gate nothing here' },
  'not executable': { tone: 'mute', about: 'no signer shows them in this tool' },
} as const;

/** Cases that are listed of a defect; the rest is counted by topic. */
const listed = 24;

/** Every defect, and the cases that catch it. */
export function defectSection({ defects }: Selftest): Markup {
  const values = (key: 'stage' | 'tier') => [...new Set(defects.map((one) => one[key]))];
  return markup`<section aria-labelledby="defects">
    <h2 id="defects" tabindex="-1">Defects <span class="number">${defects.length}</span></h2>
    ${toolbar({
      id: 'defect-filter',
      label: 'Filter the defects',
      noun: 'defect',
      total: defects.length,
      slash: true,
      choices: [
        { name: 'state', label: 'State', values: Object.keys(states) },
        { name: 'stage', label: 'Stage', values: values('stage') },
        { name: 'tier', label: 'Tier', values: values('tier') },
      ],
    })}
    <p class="nothing" hidden>No defect fits the filter.</p>
    ${Object.entries(states).map(([state, { about }], at) => {
      const own = defects.filter((one) => stateOf(one) === state);
      return (
        own.length > 0 &&
        markup`<details class="group" ${at < 2 && markup`open`}>
          <summary>
            <h3>${state} <span class="number">${own.length}</span></h3>
            <span class="about">${about}</span>
          </summary>
          ${own.map(defectEntry)}
        </details>`
      );
    })}
  </section>`;
}

function defectEntry(one: SelftestDefect): Markup {
  const state = stateOf(one);
  const anchor = defectAnchor(one.id);
  return markup`<details
    class="entry"
    id="${anchor}"
    data-state="${state}"
    data-stage="${one.stage}"
    data-tier="${one.tier}"
  >
    <summary>
      <span class="badge ${states[state].tone}">${one.caughtBy.length}</span>
      <span class="what"
        ><code class="id">${broken(one.id)}</code> <span class="title">${one.wrong}</span>
        <span class="seen">${line(one)}</span></span
      >
    </summary>
    <dl>
      ${fact('Defect', markup`<p>${one.stage}, ${one.tier}. <a href="${linkTo(anchor)}">Link to this defect</a></p>`)}
      ${one.contested !== null && fact('Contested', markup`<p>${one.contested}</p>`)}
      ${one.notExecutable !== null && fact('Not executable', markup`<p>${one.notExecutable}</p>`)}
      ${one.notExecutable === null && tested(one)}
    </dl>
  </details>`;
}

function tested(one: SelftestDefect): Markup {
  return markup`${fact('Changes', markup`<p>what is sent in ${count(one.changes, 'case')}</p>`)}
  ${one.caughtBy.length > 0 && fact('Caught by', markup`${linkList(one.caughtBy, listed)}${topics(one)}`)}
  ${fact('Named', markup`<p>${namedWords(one)}</p>`)}
  ${fact(
    'Try it',
    markup`<pre class="command" tabindex="0">npx sigv4-conform --adapter builtin:defect/${one.id}</pre>`,
  )}`;
}

function line(one: SelftestDefect): string {
  if (one.notExecutable !== null) return one.notExecutable;
  const { must, should, observe } = one.caught;
  return `${must} must, ${should} should, ${observe} observe; named: ${namedWords(one)}`;
}

function topics({ caughtBy }: SelftestDefect): Markup | false {
  if (caughtBy.length <= listed) return false;
  const counts = new Map<string, number>();
  for (const id of caughtBy) {
    const topic = id.slice(0, id.indexOf('/'));
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return markup`<p class="more">${[...counts].map(([topic, cases]) => `${topic} ${cases}`).join(', ')}</p>`;
}
