import assert from 'node:assert/strict';
import { renderTerminal } from '#lib/reports/terminal.js';
import { listedNote, readyEntry } from '#lib/reports/text/known-failure.js';
import type { CaseResult } from '#lib/runner/types/report.js';
import { parse } from 'yaml';
import { sampleReport } from './sample.js';

const failed = sampleReport().cases.find(({ id }) => id === 'canonical-uri/encodes-a-space-twice')!;

const entry = { entry: 'canonical-uri/*', kind: 'bug', reason: 'encoded once', observed: 'altered' } as const;

function result(own: Partial<CaseResult>): CaseResult {
  return { ...failed, ...own };
}

describe('an entry ready to be pasted', () => {
  it('has the id, the kind, what was observed and a reason to be written', () => {
    assert.deepEqual(readyEntry(failed), [
      '- case: canonical-uri/encodes-a-space-twice',
      '  kind: bug',
      '  reason: not explained yet',
      '  observed: signature-mismatch',
    ]);
  });

  it('quotes what YAML would read as something else', () => {
    const control = { outcome: 'rejected', condition: 'scope-region', during: 'control' } as const;
    assert.equal(readyEntry(result({ observed: control }))[3], '  observed: "control: scope-region"');
    for (const word of ['true', 'null', '1', 'a: b', '# a', '- a', "it's", 'a\u001b[2J"\\', 'é\u2028', '']) {
      const odd = result({ id: word, observed: { outcome: 'rejected', condition: word } });
      const text = readyEntry(odd).join('\n');
      assert.match(text, /^[ -~\n]+$/);
      assert.deepEqual(parse(text), [
        { case: word, kind: 'bug', reason: 'not explained yet', observed: word },
      ]);
    }
  });

  it('says unsupported without what was observed', () => {
    const lacking = result({ verdict: 'unsupported', observed: { outcome: 'unsupported', feature: 'a' } });
    assert.deepEqual(readyEntry(lacking).slice(1), ['  kind: unsupported', '  reason: not explained yet']);
  });

  it('stays disputed', () => {
    const disputed = result({ knownFailure: { ...entry, kind: 'disputed' } });
    assert.equal(readyEntry(disputed)[1], '  kind: disputed');
  });

  it('is there for unexpected failures only', () => {
    assert.deepEqual(readyEntry(result({ verdict: 'pass' })), []);
    assert.deepEqual(readyEntry(result({ standing: 'as-expected' })), []);
    assert.deepEqual(readyEntry(result({ standing: 'stale' })), []);
    assert.deepEqual(readyEntry(result({ observed: null })), []);
  });
});

describe('what the terminal says of known failures', () => {
  it('names the entry, what is wrong with it, and the cure', () => {
    const note = (own: Partial<CaseResult>) => listedNote(result({ knownFailure: entry, ...own }));
    const what = 'listed as a known failure (bug: encoded once)';
    assert.equal(listedNote(failed), null);
    assert.equal(note({ standing: 'as-expected' }), null);
    assert.equal(note({}), `${what}, which covers altered and nothing else`);
    assert.equal(note({ verdict: 'pass' }), `${what}, yet it passes; take the entry out: canonical-uri/*`);
    assert.equal(
      note({ standing: 'stale', knownFailure: { ...entry, until: '2026-11-20' } }),
      `${what} until 2026-11-20: mend the signer or set a new date in the entry canonical-uri/*`,
    );
    assert.equal(
      note({ standing: 'stale', knownFailure: { ...entry, reason: 'not explained yet' } }),
      'listed as a known failure (bug: not explained yet); --strict wants it explained: write the reason into the entry canonical-uri/*',
    );
  });

  const options = { color: false, columns: 80, verbose: false, quiet: false, command: ['--adapter', './a'] };

  function page(own: Partial<CaseResult>, verbose: boolean): string {
    const report = sampleReport();
    report.cases = [result(own)];
    return renderTerminal(report, { ...options, verbose });
  }

  it('counts them by kind, and lists them with reason and issue when verbose', () => {
    const covered = {
      standing: 'as-expected',
      knownFailure: { ...entry, issue: 'https://example.com/12', reason: 'once\u001b[2J' },
    } as const;
    assert.match(page(covered, false), /^Known failures: 1 case as listed: 1 bug \(--verbose lists all\)$/m);
    const verbose = page(covered, true);
    assert.ok(
      verbose.includes(
        'Known failures: 1 case as listed: 1 bug\n' +
          '  bug  signature-mismatch  canonical-uri/encodes-a-space-twice\n' +
          '      once\\x1b[2J\n' +
          '      https://example.com/12\n',
      ),
      verbose,
    );
    assert.match(verbose, /canonical-uri\/encodes-a-space-twice \(known\)$/m);
  });

  it('counts unsupported cases among them only where an entry covers them', () => {
    const lacking = {
      verdict: 'unsupported',
      standing: 'as-expected',
      observed: { outcome: 'unsupported' },
    } as const;
    assert.doesNotMatch(page(lacking, false), /Known failures/);
    const listed = {
      ...lacking,
      knownFailure: { entry: 'a/b', kind: 'unsupported', reason: 'why' },
    } as const;
    assert.match(page(listed, false), /Known failures: 1 case as listed: 1 unsupported/);
  });

  it('says which entry the ready one is to replace', () => {
    const text = page({ knownFailure: entry }, false);
    assert.ok(
      text.includes(
        '  accept    in the place of the entry canonical-uri/*:\n- case: canonical-uri/encodes-a-space-twice\n  kind: bug\n',
      ),
      text,
    );
  });
});
