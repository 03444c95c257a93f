import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pc from 'picocolors';
import { servedJson, servedSummary } from '../../reports/serve/closing.js';
import { servedLine } from '../../reports/serve/line.js';
import { seenJson } from '../../reports/json.js';
import { ConformError } from '../model/conform-error.js';
import type { Suite } from '../model/suite.js';
import { interruptedExit } from '../run/exit-code.js';
import { openHouse } from '../serve/house.js';
import { readAdvice } from '../suite/advice.js';
import { readHops } from '../suite/hops.js';
import { loadDefects } from '../suite/load-defects.js';
import { loadSuite } from '../suite/load.js';
import { cureByName, quoted } from '../suite/nearest.js';
import type { ServedRequest } from '../types/served.js';
import { toolVersion } from '../version.js';
import { checkedHop } from './checked-hop.js';
import { movedClock } from './clock-flag.js';
import { gathered } from './gathered.js';
import { listenForSignals } from './interruption.js';
import { listenHost } from './listen-host.js';
import { replaceFile, tryReplacing } from './replace-file.js';
import type { ServeFlags } from './serve-flags.js';
import { servedKeys } from './served-keys.js';
import { ServedReport } from './served-report.js';
import type { Surroundings } from './sinks.js';
import { wantsColor } from './wants-color.js';

/**
 * Answers real clients as AWS's services would, until it is interrupted.
 * @returns the exit code: 130 or 143
 * @throws ConformError usage: before anything listens
 */
export async function serve(flags: ServeFlags, surroundings: Surroundings): Promise<number> {
  const { cwd, environment, stderr } = surroundings;
  const { write: stdout, flush } = gathered(surroundings.stdout);
  const write = writerOf(flags, surroundings);
  const host = listenHost(flags.host, flags.allowRemote);
  const clock = movedClock(flags, () => new Date());
  const reportPath = flags.out === undefined ? null : await reportIn(resolve(cwd, flags.out));
  const [suite, defects, advice] = await Promise.all([
    loadSuite({ bundled: false, extra: [], cwd }),
    loadDefects(),
    readAdvice(),
  ]);
  const services = servicesOf(flags, suite);
  const keys = servedKeys(flags, environment, suite.credentials.values());
  const certificate = await certificateOf(flags, cwd);
  const { version, digest, families, credentials } = suite;
  const head = { tool: { name: 'sigv4-conform', version: toolVersion() }, suite: { version, digest } };
  const report = new ServedReport(head, new Date(), reportPath !== null);
  const signals = listenForSignals();
  try {
    const house = await openHouse({
      services,
      keys,
      clock,
      requestId: randomUUID,
      hop: flags.through === undefined ? null : checkedHop(flags.through, await readHops()),
      at: { host, port: flags.port ?? 0, certificate },
      library: { services: suite.services, families, credentials, defects, advice },
      onRequest: (served) => {
        report.add(served);
        stdout(write.request(served));
      },
      onBroken: (error) => stderr(`sigv4-conform: internal error, please report it: ${String(error)}\n`),
    });
    for (const one of house.listening) stdout(write.listening(one));
    flush();
    signals.runBegins();
    await interruptionOf(signals.interrupt);
    await house.close();
    const served = report.made(house.listening, new Date());
    if (reportPath !== null) await replaceFile(reportPath, servedJson(served));
    stdout(write.closing(served));
    flush();
    return interruptedExit(signals.caught() ?? 'SIGINT');
  } finally {
    signals.stopListening();
  }
}

type Made = ReturnType<ServedReport['made']>;

function writerOf({ reporter = 'terminal', color }: ServeFlags, surroundings: Surroundings) {
  if (reporter === 'ndjson') {
    const line = (value: unknown) => `${seenJson(JSON.stringify(value))}\n`;
    return {
      listening: (one: Made['services'][number]) => line({ listening: one }),
      request: (served: ServedRequest) => line({ request: served }),
      closing: ({ totals, conditions }: Made) => line({ closed: { totals, conditions } }),
    };
  }
  if (reporter !== 'terminal') {
    throw new ConformError('usage', `--reporter ${quoted(reporter)}: serve has terminal and ndjson`);
  }
  const paint = pc.createColors(color !== false && wantsColor(surroundings));
  return {
    listening: ({ service, url }: Made['services'][number]) => `listening ${service} ${url}\n`,
    request: (served: ServedRequest) => `${servedLine(served, paint)}\n`,
    closing: (served: Made) => servedSummary(served),
  };
}

/** @throws ConformError usage: no service, or an unknown one */
function servicesOf({ service: words, region }: ServeFlags, { services }: Suite) {
  if (words === undefined) {
    throw new ConformError('usage', 'which service? Name one or more: --service iam, or --service iam,s3');
  }
  const names = words.split(',').map((word) => word.trim());
  return names.map((name) => {
    const service = services.get(name);
    if (service === undefined) {
      const cure = cureByName(name, services.keys());
      throw new ConformError('usage', `--service: no service is called ${quoted(name)}; ${cure}`);
    }
    const { onlyRegion } = service;
    if (onlyRegion !== null && region !== undefined && region !== onlyRegion && names.length === 1) {
      throw new ConformError('usage', `--region ${region}: ${name} has its one endpoint in ${onlyRegion}`);
    }
    return { service, region: onlyRegion ?? region ?? 'us-east-1' };
  });
}

async function certificateOf({ tls, caFile }: ServeFlags, cwd: string) {
  if (tls !== true) {
    if (caFile !== undefined) throw new ConformError('usage', '--ca-file belongs to --tls');
    return null;
  }
  const { loopbackCertificate } = await import('../wire/certificate.js');
  const certificate = await loopbackCertificate();
  if (caFile !== undefined) {
    const path = resolve(cwd, caFile);
    await replaceFile(path, certificate.cert).catch((error: unknown) => {
      throw new ConformError('output', `--ca-file ${caFile} cannot be written: ${(error as Error).message}`);
    });
  }
  return certificate;
}

/** Makes the folder, and sees before anything listens that the report can be written. */
async function reportIn(folder: string): Promise<string> {
  const path = join(folder, 'report.json');
  try {
    await mkdir(folder, { recursive: true });
    await tryReplacing(path);
  } catch (error) {
    throw new ConformError('output', `--out ${folder} cannot be written to: ${(error as Error).message}`);
  }
  return path;
}

function interruptionOf(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
