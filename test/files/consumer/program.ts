// What a program of a user's may write; it is only checked by tsc, against the package as it is installed.
import {
  ConformError,
  Refused,
  renderReport,
  runConformance,
  type Conformance,
  type ConformanceOptions,
  type Report,
  type SignedRequest,
  type SignerModule,
  type SigningInput,
} from 'sigv4-conform';

export const implementation = { name: 'mine', version: '1.0.0' };

export async function sign(input: SigningInput): Promise<SignedRequest> {
  if (input.request.method === 'CONNECT') throw new Refused('no tunnels');
  const name: string = input.credentials.accessKeyId;
  const at: Date = input.signingTime;
  return { headers: [...input.request.headers, ['authorization', `${name} ${at.toISOString()}`]] };
}

const options: ConformanceOptions = { profile: ['core'], case: ['vanilla/*'], timeout: 1000, strict: true };
const signer: SignerModule = { sign, implementation, features: ['session-token'] };

export async function judge(): Promise<string> {
  try {
    const conformance: Conformance = await runConformance(signer, options);
    await runConformance('./mySigner');
    await runConformance(['python3', 'my_signer.py']);
    await runConformance((input) => ({ headers: { host: input.service } }));
    const report: Report = conformance.report;
    const failed: number = report.totals.failed;
    return `${conformance.exitCode} ${failed} ${await renderReport(report, 'junit')}`;
  } catch (error) {
    return error instanceof ConformError ? `${error.code} ${error.exitCode}` : 'unknown';
  }
}

// @ts-expect-error: a number is no signer
void runConformance(1);
// @ts-expect-error: an option that there is not
void runConformance('builtin:reference', { profiles: ['core'] });
// @ts-expect-error: a signed request has headers
export const wrong: SignerModule['sign'] = () => ({ method: 'GET' });
// @ts-expect-error: a format that there is not
export const text = (report: Report) => renderReport(report, 'pdf');
