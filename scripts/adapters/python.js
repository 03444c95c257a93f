// Adapters in Python: a program in a virtual environment of its own, whose list of packages pins every one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { must } from './execute.js';

export const manifest = 'requirements.txt';
export const product = '.venv/bin/python';
export const shared = 'lib/python';

export async function install(folder) {
  rmSync(join(folder, '.venv'), { recursive: true, force: true });
  const options = { cwd: folder, seconds: 300 };
  await must('python3', ['-m', 'venv', '.venv'], { ...options, needs: 'Python 3 with its venv module' });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', manifest];
  await must('.venv/bin/python', pip, { ...options, needs: 'pip in the new environment' });
}

export const attach = (place) => ['--', `${place}/.venv/bin/python`, `${place}/adapter.py`];
