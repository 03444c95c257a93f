import type { Selftest } from '../../../runner/types/selftest.js';
import { fact } from '../../html/facts.js';
import { markup, type Markup } from '../../html/markup.js';
import { toolbar } from '../../html/toolbar.js';
import { linkList } from './list.js';

const listed = 24;

/** Services that do one thing wrong, and signers with other habits, each with the cases that tell it. */
export function otherSection({ others }: Selftest): Markup | null {
  if (others.length === 0) return null;
  return markup`<section aria-labelledby="others">
    <h2 id="others">Wrong services <span class="number">${others.length}</span></h2>
    <p class="lead">
      What a case that expects a rejection asks for is the service’s answer: here our own service does one thing
      wrong, in front of the reference signer and of literal requests. A signer among them is right, and does
      what AWS leaves open in another way.
    </p>
    ${toolbar({
      id: 'other-filter',
      label: 'Filter the wrong services',
      noun: 'service',
      total: others.length,
      slash: false,
      choices: [{ name: 'kind', label: 'Kind', values: ['service', 'signer'] }],
    })}
    <p class="nothing" hidden>None fits the filter.</p>
    ${others.map(
      ({ kind, name, caughtBy }, at) => markup`<details class="entry" id="other-${at}" data-kind="${kind}">
        <summary>
          <span class="badge ${caughtBy.length === 0 ? 'bad' : 'good'}">${caughtBy.length}</span>
          <span class="what">a ${kind} that ${name}</span>
        </summary>
        <dl>
          ${caughtBy.length > 0 && fact('Caught by', linkList(caughtBy, listed))}
        </dl>
      </details>`,
    )}
  </section>`;
}
