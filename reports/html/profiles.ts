import type { ProfileResult, Report } from '../../runner/types/report.js';
import { markup, type Markup } from './markup.js';

/** Profile by profile: does the signer conform, and the counts. */
export function profiles(report: Report): Markup | null {
  const all = Object.entries(report.profiles);
  if (all.length === 0) return null;
  return markup`<section aria-labelledby="profiles">
    <h2 id="profiles">Profiles</h2>
    <div class="scroll" tabindex="0" role="group" aria-label="Profiles and their counts">
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">Profile</th>
            <th scope="col">Conformant</th>
            ${['Cases', 'Passed', 'Failed', 'Errors', 'Unsupported', 'Not run', 'Known'].map(
              (name) => markup`<th scope="col" class="n">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${all.map(([name, profile]) => row(name, profile))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function row(name: string, { claimed, conformant, totals }: ProfileResult): Markup {
  const { cases, passed, failed, errors, unsupported, notRun, knownFailures } = totals;
  const state = claimed
    ? conformant
      ? markup`<span class="yes">✓ yes</span>`
      : markup`<span class="no">✗ no</span>`
    : markup`<span class="confidence">not claimed</span>`;
  return markup`<tr>
    <th scope="row">${name}</th>
    <td>${state}</td>
    ${[cases, passed, failed, errors, unsupported, notRun, knownFailures].map(
      (number) => markup`<td class="n ${number === 0 && 'zero'}">${number}</td>`,
    )}
  </tr>`;
}
