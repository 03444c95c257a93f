import { signParamsOf } from '../adapter/told-input.js';
import { endpointOf, wireEndpoint } from '../conform/endpoint.js';
import { inTransit, NothingToChange } from '../conform/in-transit.js';
import { signingInput } from '../conform/signing-input.js';
import { toWire } from '../conform/to-wire.js';
import type { WireRequest } from '../model/request.js';
import type { Case, Change, SignerCase, SignStep } from '../model/case.js';
import type { SigningInput } from '../model/signing.js';
import type { Told, WorkedCase, WorkedChange, WorkedSigning } from '../model/worked.js';
import type { KeyRing } from '../service/key-ring.js';
import { scopeOf } from '../sigv4/credential-scope.js';
import { signQuery } from '../sigv4/presign.js';
import { signerRulesFor } from '../sigv4/signer-rules.js';
import { signHeader } from '../sigv4/sign.js';
import { workedReceipt, workedRequest } from './receipt.js';
import { workedSignature } from './signature.js';

/**
 * Works a case out: what the signer is told, the steps of a right signer, what happens on the way, what the service
 * answers. It holds the secrets of the case: `withoutSecrets` takes them out.
 */
export function workedCase(testCase: Case, keys: KeyRing): WorkedCase {
  const isWire = testCase.kind === 'wire';
  return {
    kind: 'case',
    id: testCase.id,
    aliases: testCase.aliases,
    title: testCase.title,
    note: testCase.note,
    profile: testCase.profile,
    level: testCase.level,
    tags: testCase.tags,
    source: testCase.source,
    file: testCase.file,
    line: testCase.line,
    service: testCase.service.name,
    family: testCase.service.family.name,
    expect: testCase.expect,
    signings: isWire ? [] : testCase.steps.map((step) => workedSigning(testCase, step, keys)),
    changes: isWire ? [] : testCase.changes.map(workedChange),
    wire: isWire ? workedReceipt(testCase.request, wireEndpoint(testCase, keys)) : null,
    answer: isWire ? null : testCase.answer,
    withheld: false,
  };
}

function workedSigning(testCase: SignerCase, step: SignStep, keys: KeyRing): WorkedSigning {
  const input = signingInput(step, step.time);
  const begun: WorkedSigning = {
    operation: step.operation,
    told: toldOf(input),
    keys: { name: step.credentials.name, standing: step.credentials.standing },
    worked: null,
    sent: null,
    receipt: null,
    fault: null,
  };
  const rules = signerRulesFor(step.options);
  const signing = (step.operation === 'sign' ? signHeader : signQuery)(input, rules);
  const wire = signing === null ? null : toWire(signing.request);
  if (signing === null || wire === null) {
    return { ...begun, fault: 'it cannot be signed: the URL is no absolute http(s) URL' };
  }
  const signed = {
    ...begun,
    worked: workedSignature(
      signing.trace,
      step.credentials.secretAccessKey,
      scopeOf(step.time, step.region, step.service, rules),
    ),
    sent: workedRequest(wire),
  };
  const received = arriving(wire, testCase.changes);
  return typeof received === 'string'
    ? { ...signed, fault: received }
    : { ...signed, receipt: workedReceipt(received, endpointOf(testCase, step, step.time, keys)) };
}

/** The params in the order in which the protocol's own examples have them. */
function toldOf(input: SigningInput): Told {
  const { algorithm, request, credentials, region, service, signingTime, options } = signParamsOf(input);
  return { algorithm, request, credentials, region, service, signingTime, options };
}

/** The request after its changes, or why they cannot be made. */
function arriving(wire: WireRequest, changes: readonly Change[]): WireRequest | string {
  try {
    return inTransit(wire, changes);
  } catch (error) {
    if (!(error instanceof NothingToChange)) throw error;
    return `the change in transit cannot be made: ${error.message}`;
  }
}

export function workedChange(change: Change): WorkedChange {
  const { kind } = change;
  switch (change.kind) {
    case 'set-method':
      return { kind, name: null, value: change.method };
    case 'set-path':
      return { kind, name: null, value: change.path };
    case 'set-query':
      return { kind, name: null, value: change.query };
    case 'set-header':
    case 'add-header':
      return { kind, name: change.header[0], value: change.header[1] };
    case 'remove-header':
    case 'remove-parameter':
      return { kind, name: change.name, value: null };
    case 'set-body':
      return { kind, name: null, value: Buffer.from(change.body).toString('utf8') };
    case 'move-date':
      return { kind, name: null, value: change.seconds };
    case 'move-scope-date':
      return { kind, name: null, value: change.days };
    case 'lower-case-names':
    case 'merge-repeats':
      return { kind, name: null, value: null };
    case 'set-date':
    case 'set-authorization':
    case 'set-credential':
      return { kind, name: null, value: change.template };
    case 'set-parameter':
      return { kind, name: change.parameter[0], value: change.parameter[1] };
  }
}
