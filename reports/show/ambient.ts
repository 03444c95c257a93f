import type { ShownAmbient } from '../../runner/model/catalogue.js';
import { rerunCommand } from '../text/rerun.js';
import { visible } from '../text/visible.js';
import { changeLines } from './changes.js';
import { fact, literal, prose, written, type Page } from './page.js';

/** A case for whole clients: what is set around them, what changes on the way, what has to come out. */
export function renderAmbient(shown: ShownAmbient, page: Page): string {
  const { id, title, level, profile, tags, aliases, note, file, line, source, told, hop, changes } = shown;
  const client = ['client', '--service', '<name>', '--', '<command>'];
  return written([
    [
      page.paint.bold(visible(id)),
      ...prose(title, page),
      '',
      ...fact('level', level === 'observe' ? 'observe: it tells what it saw, and never fails' : level, page),
      ...fact('profile', `${profile}: for whole clients`, page),
      ...fact('tags', tags.join(', '), page),
      ...fact('former ids', aliases.join(', '), page),
      ...fact('note', note, page),
      ...fact('stands in', `${file}:${line}`, page),
      ...fact('source', source, page),
      ...fact('expected', expected(shown), page),
    ],
    [
      page.paint.bold('What is set around the client'),
      ...told.flatMap(([label, value]) => fact(label, value, page)),
    ],
    changes.length === 0
      ? []
      : [
          page.paint.bold('On the way'),
          ...(hop === null ? [] : prose(`The hop ${hop.name}: ${hop.title}.`, page)),
          ...changeLines(changes, page),
        ],
    [page.paint.bold('Run just this case'), ...literal(rerunCommand(client, id, page.width - 4).map(plain))],
  ]);
}

function expected({ expect }: ShownAmbient): string[] {
  return expect.map((one, index) => {
    const or = index > 0 ? 'or ' : '';
    return one.outcome === 'rejected'
      ? `${or}rejected: ${one.condition}, and the client shows its user code and message`
      : `${or}${one.outcome}`;
  });
}

/** What is to be filled in stands without the quotes of a shell. */
function plain(line: string): string {
  return line.replace(/'(<\w+>)'/g, '$1');
}
