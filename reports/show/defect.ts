import type { ShownDefect } from '../../runner/model/catalogue.js';
import { visible } from '../text/visible.js';
import { exactFact, fact, literal, written, type Page } from './page.js';

/** A known defect: what is wrong, how to mend it, the smallest request that shows it, and what to run next. */
export function renderDefect(defect: ShownDefect, page: Page): string {
  const { id, wrong, rule, mend, example, contested, notExecutable } = defect;
  const next = notExecutable === null ? [`npx sigv4-conform --adapter builtin:defect/${id}`] : [];
  return written([
    [
      page.paint.bold(visible(id)),
      ...fact('wrong', wrong, page),
      ...fact('rule', rule, page),
      ...fact('mend', mend, page),
      ...fact('contested', contested ?? '', page),
    ],
    [
      ...fact('example', example.request, page),
      ...fact('gives', `the ${example.of}, wrong and right:`, page),
      exactFact('wrong', example.wrong),
      exactFact('right', example.right),
      ...fact('resembles', defect.resembles.join(', '), page),
    ],
    [
      ...fact('met', `${defect.frequency} (${defect.tier})`, page),
      ...fact('seen', defect.seen, page),
      ...fact('source', defect.sources, page),
      ...fact('stands in', defect.file, page),
    ],
    next.length === 0
      ? fact('to see it', notExecutable ?? '', page)
      : [...fact('to see it', 'switched on in the reference signer:', page), ...literal(next)],
  ]);
}
