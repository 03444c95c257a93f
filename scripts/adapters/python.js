// Adapters in Python: a program in a virtual environment of its own, whose list of packages pins every one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './execute.js';

export const manifest = 'requirements.txt';
export const product = '.venv/bin/python';
export const shared = 'lib/python';

export async function install(folder) {
  rmSync(join(folder, '.venv'), { recursive: true, force: true });
  const options = { cwd: folder, seconds: 300, needs: 'Python 3 with pip and venv' };
  // pip itself stays outside: to put it in would take longer than most signers.
  await must('python3', ['-m', 'venv', '--without-pip', '.venv'], options);
  const pip = [
    '-m',
    'pip',
    '--python',
    '.venv/bin/python',
    'install',
    '--quiet',
    '--disable-pip-version-check',
  ];
  await must('python3', [...pip, '--no-compile', '-r', manifest], options);
}

export const attach = (place) => ['--', `${place}/.venv/bin/python`, `${place}/adapter.py`];
