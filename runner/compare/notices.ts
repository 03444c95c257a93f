import type { Report } from '../types/report.js';

/** Why two reports may differ beside the signer, a sentence each. */
export function notices(old: Report, now: Report, gone: number): string[] {
  const sentences: string[] = [];
  const [was, is] = [old.implementation, now.implementation];
  if (was.name !== is.name || was.language !== is.language) {
    sentences.push(
      `The reports are of two implementations: ${nameOf(old)} and ${nameOf(now)}. What is called a regression is a difference between them.`,
    );
  }
  if (old.suite.digest !== now.suite.digest) {
    sentences.push(
      `The suites differ (${suiteOf(old)}, now ${suiteOf(now)}): a case may ask something else than before. To tell the signer's part, judge both versions by one suite.`,
    );
  } else if (gone > 0) {
    sentences.push(
      `The new run selected other cases of the same suite: nothing is known of ${gone} that the old one had.`,
    );
  }
  if (old.partial) sentences.push('The old run was interrupted or cut off.');
  if (now.partial) sentences.push('The new run was interrupted or cut off.');
  if (now.warnings.length > 0) sentences.push(`The new run has warnings: ${now.warnings.join('; ')}`);
  return sentences;
}

function nameOf({ implementation: { name, language } }: Report): string {
  return language === null ? name : `${name} (${language})`;
}

function suiteOf({ suite: { version, digest } }: Report): string {
  return `${version} ${digest.replace(/^sha256:/, '').slice(0, 12)}`;
}
