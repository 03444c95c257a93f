import { seenJson } from '../../reports/json.js';
import { renderDiagnosis } from '../../reports/show/diagnosis.js';
import { showPage } from '../../reports/show/page.js';
import { readRequest } from '../intake/read.js';
import { fromReply, readTexts, type Texts } from '../intake/texts.js';
import { ConformError } from '../model/conform-error.js';
import { diagnoseReceived } from '../received/diagnosis.js';
import { diagnoseTexts } from '../received/texts.js';
import { tokensOf, withoutSecrets } from '../received/withheld.js';
import { readAdvice } from '../suite/advice.js';
import { loadDefects } from '../suite/load-defects.js';
import { loadSuite } from '../suite/load.js';
import type { DiagnosisOutput } from '../types/diagnosis.js';
import { askSecret, Interrupted, type Terminal } from './ask-secret.js';
import { readable, readInput, readInputFile } from './read-input.js';
import { fromEnvironment } from './secret-variable.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';

/** The arguments of `diagnose`. */
export interface DiagnoseFlags {
  readonly secretFromEnv?: string;
  readonly secretFromFile?: string;
  readonly sessionTokenFromEnv?: string;
  readonly reply?: string;
  readonly canonicalRequest?: readonly string[];
  readonly bodyFile?: string;
  readonly entry?: number;
  readonly service?: string;
  readonly region?: string;
  readonly pathRule?: 's3' | 'general';
  readonly json?: boolean;
  readonly color?: boolean;
}

/** Where the request and the secret come from if no flag says so. */
export interface DiagnoseInput {
  readonly input: AsyncIterable<Uint8Array>;
  /** To ask for the secret on; null: standard input is no terminal. */
  readonly terminal: Terminal | null;
  readonly now: Date;
}

/**
 * Says what is wrong with a signed request, or in what two canonical requests differ. Neither the secret nor what is
 * derived from it is printed or kept.
 * @param file of the request; undefined or `-`: standard input
 * @returns the exit code: 0 if the request is right or a cause is named, 1 if nothing known explains it
 * @throws ConformError usage
 */
export async function diagnose(
  file: string | undefined,
  flags: DiagnoseFlags,
  { input, terminal, now }: DiagnoseInput,
  surroundings: Surroundings,
): Promise<number> {
  const { cwd, environment, stderr } = surroundings;
  const read = (path: string) => readInputFile(path, cwd);
  const texts = (flags.canonicalRequest ?? []).map((path) => readable(path, () => readTexts(read(path))));
  const replyText = flags.reply === undefined ? null : read(flags.reply).toString('utf8');
  if (file === undefined && texts.length + (replyText === null ? 0 : 1) >= 2) {
    return printed(comparedTexts(texts, replyText, flags), flags, [], surroundings);
  }
  if (texts.length > 1) {
    throw new ConformError(
      'usage',
      'with a request, --canonical-request is given once: what its signer computed',
    );
  }
  const token = fromEnvironment(flags.sessionTokenFromEnv, '--session-token-from-env', environment);
  const secret =
    givenSecret(flags, cwd, environment) ?? (terminal === null ? null : await asked(terminal, stderr));
  if (secret === undefined) return 130;
  const isPasted = file === undefined || file === '-';
  if (isPasted && terminal !== null)
    stderr('Paste the request, then end with Ctrl-D (on Windows Ctrl-Z and Enter):\n');
  const bytes = isPasted ? await readInput(input) : read(file);
  const body = flags.bodyFile === undefined ? null : read(flags.bodyFile);
  const intake = readable(isPasted ? 'the request' : file, () =>
    readRequest(bytes, { entry: flags.entry ?? null, body }),
  );
  const answer = replyText ?? intake.reply;
  const [{ services, families, credentials }, defects, advice] = await Promise.all([
    loadSuite({ bundled: false, extra: [], cwd }),
    loadDefects(),
    readAdvice(),
  ]);
  const output = diagnoseReceived(
    {
      intake,
      receiver: {
        service: flags.service ?? null,
        region: flags.region ?? null,
        pathRule: flags.pathRule ?? null,
      },
      secret,
      token,
      signer: texts[0] ?? null,
      reply: answer === null ? null : { text: answer, texts: fromReply(answer) },
      now,
    },
    { services, families, credentials, defects, advice },
  );
  return printed(output, flags, [secret, token, ...tokensOf(intake.request)], surroundings);
}

/** Two canonical requests: the first is what the second should be. */
function comparedTexts(
  texts: readonly Texts[],
  reply: string | null,
  { reply: path }: DiagnoseFlags,
): DiagnosisOutput {
  const service = reply === null ? null : readable(path ?? '', () => readTexts(Buffer.from(reply)));
  const [one, other, more] = service === null ? texts : [service, ...texts];
  if (more !== undefined)
    throw new ConformError('usage', 'two canonical requests are compared, and here are more');
  if (one?.canonicalRequest == null || other?.canonicalRequest == null) {
    throw new ConformError('usage', 'two canonical requests are compared, and one of them lacks its text');
  }
  const names =
    service === null ? (['the first', 'the second'] as const) : (["the service's", "the signer's"] as const);
  return diagnoseTexts(one.canonicalRequest, other.canonicalRequest, names);
}

function givenSecret(flags: DiagnoseFlags, cwd: string, environment: NodeJS.ProcessEnv): string | null {
  const { secretFromEnv, secretFromFile } = flags;
  if (secretFromEnv !== undefined && secretFromFile !== undefined) {
    throw new ConformError('usage', '--secret-from-env and --secret-from-file: give one of them');
  }
  if (secretFromFile === undefined) return fromEnvironment(secretFromEnv, '--secret-from-env', environment);
  // What an editor or echo adds is no part of it; blanks may be.
  // Whoever mistakes the flag gives the secret itself for the path: it is not said again.
  const secret = readInputFile(secretFromFile, cwd, '--secret-from-file')
    .toString('utf8')
    .replace(/\r?\n$/, '');
  if (secret === '' || secret.length > 4096 || secret.includes('\n')) {
    throw new ConformError('usage', '--secret-from-file: a secret stands alone on one line of its file');
  }
  return secret;
}

/** undefined: the prompt was ended by Ctrl-C. */
async function asked(terminal: Terminal, stderr: (text: string) => void): Promise<string | null | undefined> {
  try {
    return await askSecret(terminal, stderr);
  } catch (error) {
    if (error instanceof Interrupted) return undefined;
    throw error;
  }
}

function printed(
  found: DiagnosisOutput,
  { json, color }: DiagnoseFlags,
  secrets: readonly (string | null)[],
  surroundings: Surroundings,
): number {
  const output = withoutSecrets(found, secrets);
  const { columns, stdout } = surroundings;
  const page = showPage({ columns, color: color !== false && wantsColor(surroundings), suiteWords: [] });
  stdout(json === true ? `${seenJson(JSON.stringify(output, null, 2))}\n` : renderDiagnosis(output, page));
  return output.verdict === 'unexplained' ? 1 : 0;
}
