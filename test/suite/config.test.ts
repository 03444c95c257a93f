import assert from 'node:assert/strict';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { readConfig } from '#lib/runner/suite/config.js';
import { folderWith, removeFolders } from './folders.js';

const name = 'sigv4-conform.config.yaml';

async function messageOf(text: string): Promise<string> {
  const cwd = await folderWith({ [name]: text });
  try {
    await readConfig(cwd);
    return '';
  } catch (error) {
    assert.ok(error instanceof ConformError);
    assert.equal(error.code, 'config');
    return error.message;
  }
}

describe('the config file', () => {
  afterEach(removeFolders);

  it('is null where there is none', async () => {
    assert.equal(await readConfig(await folderWith({})), null);
  });

  it('gives its options', async () => {
    const cwd = await folderWith({ [name]: 'adapter: ./mySigner\ncase: [canonical-uri/*]\ntimeout: 100\n' });
    assert.deepEqual(await readConfig(cwd), {
      adapter: './mySigner',
      case: ['canonical-uri/*'],
      timeout: 100,
    });
  });

  it('shows a misspelt option', async () => {
    assert.deepEqual((await messageOf('adapter: ./mySigner\ntimout: 100\n')).split('\n'), [
      'sigv4-conform.config.yaml:2:1',
      '  1 | adapter: ./mySigner',
      '> 2 | timout: 100',
      '    | ^^^^^^',
      '  "timout" is no member of the file',
      '  Cure: write "timeout"',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('names one signer', async () => {
    assert.deepEqual((await messageOf('adapter: ./mySigner\ncommand: [python3, a.py]\n')).split('\n'), [
      'sigv4-conform.config.yaml:2:1',
      '  1 | adapter: ./mySigner',
      '> 2 | command: [python3, a.py]',
      '    | ^^^^^^^',
      '  adapter and command both name a signer',
      '  Cure: keep one of the two',
      '',
      '1 fault in 1 file',
    ]);
  });

  it('is not empty', async () => {
    assert.match(await messageOf('# all off\n'), /the file is empty/);
  });
});
