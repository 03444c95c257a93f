import { seenJson } from '../../reports/json.js';
import { renderAmbient } from '../../reports/show/ambient.js';
import { renderCase } from '../../reports/show/case.js';
import { renderDefect } from '../../reports/show/defect.js';
import { renderCondition, renderError } from '../../reports/show/documented-error.js';
import { bodyText, framed, requestLines } from '../../reports/show/http.js';
import { showPage, type Page } from '../../reports/show/page.js';
import { renderFamily, renderService } from '../../reports/show/service.js';
import type {
  ShownAmbient,
  ShownCondition,
  ShownDefect,
  ShownError,
  ShownFamily,
  ShownService,
} from '../model/catalogue.js';
import type { Defect } from '../model/defect.js';
import { ConformError } from '../model/conform-error.js';
import type { Suite } from '../model/suite.js';
import type { WorkedCase, WorkedRequest } from '../model/worked.js';
import { keyRing } from '../service/key-ring.js';
import { readConfig } from '../suite/config.js';
import { loadDefects } from '../suite/load-defects.js';
import { loadSuite } from '../suite/load.js';
import { readHops } from '../suite/hops.js';
import { shownAmbient } from '../worked/ambient.js';
import { workedCase } from '../worked/case.js';
import { shownCondition, shownDefect, shownFamily, shownService } from '../worked/catalogue.js';
import { shownError } from '../worked/documented-error.js';
import { findSubject } from '../worked/find.js';
import { withoutSecrets } from '../worked/secrets.js';
import { suiteFiles, type SuiteFlags } from './selection-flags.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';

/** The arguments of `show`. */
export interface ShowFlags extends SuiteFlags {
  /** Only the request, as it goes on the wire. */
  readonly request?: boolean;
  /** Which signing, from 1, where a case has several. */
  readonly step?: number;
  readonly json?: boolean;
  readonly color?: boolean;
}

/**
 * Shows what an id names.
 * @returns the exit code
 * @throws ConformError usage, nothing-selected, config, suite-invalid
 */
export async function show(id: string, flags: ShowFlags, surroundings: Surroundings): Promise<number> {
  const { cwd, columns, stdout } = surroundings;
  if (flags.step !== undefined && flags.request !== true) {
    throw new ConformError('usage', '--step says which request: it needs --request beside it');
  }
  const files = suiteFiles(flags, await readConfig(cwd), cwd);
  const [suite, defects] = await Promise.all([loadSuite(files.load), loadDefects()]);
  const shown = await shownOf(id, suite, defects);
  if (flags.request === true) {
    printRequest(requestOf(shown, id, flags.step, surroundings), flags.json === true, stdout);
  } else if (flags.json === true) {
    stdout(`${seenJson(JSON.stringify(shown, null, 2))}\n`);
  } else {
    const color = flags.color !== false && wantsColor(surroundings);
    stdout(rendered(shown, showPage({ columns, color, suiteWords: files.words })));
  }
  return 0;
}

type Shown =
  WorkedCase | ShownAmbient | ShownService | ShownFamily | ShownError | ShownCondition | ShownDefect;

async function shownOf(id: string, suite: Suite, defects: ReadonlyMap<string, Defect>): Promise<Shown> {
  const subject = findSubject(suite, id, defects);
  switch (subject.kind) {
    case 'case': {
      const sets = [...suite.credentials.values()];
      return withoutSecrets(workedCase(subject.case, keyRing(sets)), sets);
    }
    case 'ambient':
      return shownAmbient(subject.case, await readHops());
    case 'service':
      return shownService(subject.service, suite);
    case 'family':
      return shownFamily(subject.family, suite);
    case 'error':
      return shownError(subject.family, subject.entry, suite);
    case 'condition':
      return shownCondition(subject.condition, suite);
    case 'defect':
      return shownDefect(subject.defect);
  }
}

function rendered(shown: Shown, page: Page): string {
  switch (shown.kind) {
    case 'case':
      return renderCase(shown, page);
    case 'ambient':
      return renderAmbient(shown, page);
    case 'service':
      return renderService(shown, page);
    case 'family':
      return renderFamily(shown, page);
    case 'error':
      return renderError(shown, page);
    case 'condition':
      return renderCondition(shown, page);
    case 'defect':
      return renderDefect(shown, page);
  }
}

function requestOf(
  shown: Shown,
  id: string,
  step: number | undefined,
  { stderr }: Surroundings,
): WorkedRequest {
  if (shown.kind !== 'case') {
    throw new ConformError('usage', `--request: ${id} is a ${shown.kind}; only a case has a request`);
  }
  const receipts = shown.wire === null ? shown.signings.map(({ receipt }) => receipt) : [shown.wire];
  const at = step ?? 1;
  if (at > receipts.length) {
    const has = receipts.length === 1 ? 'one request' : `${receipts.length} requests`;
    throw new ConformError('usage', `--step ${at}: ${shown.id} has ${has}`);
  }
  const receipt = receipts[at - 1];
  if (receipt === null || receipt === undefined) {
    throw new ConformError(
      'usage',
      `${shown.id} sends no request: ${shown.signings[at - 1]?.fault ?? 'it signs nothing'}`,
    );
  }
  if (step === undefined && receipts.length > 1) {
    stderr(`This is the first of ${receipts.length} requests; --step <n> prints another.\n`);
  }
  return framed(receipt.request);
}

function printRequest(request: WorkedRequest, asJson: boolean, stdout: (text: string) => void): void {
  const { bodyBase64, ...rest } = request;
  const whole = { ...rest, body: bodyText(bodyBase64), bodyBase64 };
  stdout(asJson ? `${seenJson(JSON.stringify(whole, null, 2))}\n` : `${requestLines(request).join('\n')}\n`);
}
