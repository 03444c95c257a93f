import { readFile } from 'node:fs/promises';
import { readRequest } from '#lib/runner/intake/read.js';
import { fromReply, readTexts } from '#lib/runner/intake/texts.js';
import { diagnoseReceived, type Library } from '#lib/runner/received/diagnosis.js';
import { readAdvice } from '#lib/runner/suite/advice.js';
import { loadDefects } from '#lib/runner/suite/load-defects.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import type { DiagnosisOutput, Finding } from '#lib/runner/types/diagnosis.js';

/** AWS's example: the secret of AKIAIOSFODNN7EXAMPLE. */
export const exampleSecret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
/** AWS's example: the secret of AKIDEXAMPLE. */
export const suiteSecret = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';

let made: Promise<Library> | null = null;

async function library(): Promise<Library> {
  const [{ services, families, credentials }, defects, advice] = await Promise.all([
    loadSuite({ bundled: false, extra: [], cwd: '.' }),
    loadDefects(),
    readAdvice(),
  ]);
  return { services, families, credentials, defects, advice };
}

/** What is told besides a request. */
export interface Besides {
  readonly secret?: string | null;
  readonly token?: string;
  readonly signer?: string;
  readonly reply?: string;
  readonly service?: string;
  readonly region?: string;
  readonly pathRule?: 's3' | 'general';
}

/** Diagnoses a request, with the example's secret unless another is told. */
export async function diagnosed(
  request: string | Uint8Array,
  besides: Besides = {},
): Promise<DiagnosisOutput> {
  const {
    secret = exampleSecret,
    token = null,
    signer,
    reply,
    service = null,
    region = null,
    pathRule = null,
  } = besides;
  made ??= library();
  return diagnoseReceived(
    {
      intake: readRequest(Buffer.from(request), { entry: null, body: null }),
      receiver: { service, region, pathRule },
      secret,
      token,
      signer: signer === undefined ? null : readTexts(Buffer.from(signer)),
      reply: reply === undefined ? null : { text: reply, texts: fromReply(reply) },
      now: new Date('2026-11-22T02:55:00Z'),
    },
    await made,
  );
}

/** A recorded request, or what was logged with it. */
export function recorded(name: string): Promise<string> {
  return readFile(`test/files/diagnose/${name}`, 'latin1');
}

/** Certainty, stage, line and part of each finding, and the ids of its defects. */
export function named({ findings }: DiagnosisOutput): unknown[][] {
  return findings.map(({ certainty, stage, line, part, defects }: Finding) => [
    certainty,
    stage,
    line,
    part,
    ...defects,
  ]);
}
