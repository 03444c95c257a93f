import type { Feature, Hello } from '../model/adapter.js';
import { hasHeader } from '../model/request.js';
import type { SignerCase, SignStep } from '../model/case.js';
import { isUtf8 } from 'node:buffer';
import { percentDecode } from '../sigv4/bytes.js';
import { splitTarget } from '../sigv4/url.js';

/**
 * What a case needs that the adapter does not claim, in words for the report: an operation, a signing name,
 * a feature or the injected clock.
 * @returns null if the case can be asked
 */
export function missingNeed(testCase: SignerCase, hello: Hello): string | null {
  const operation = testCase.steps.find((step) => !hello.operations.has(step.operation))?.operation;
  if (operation !== undefined) return operation;
  const unknownName = testCase.steps.find(
    ({ service }) => hello.services !== null && !hello.services.has(service),
  );
  if (unknownName !== undefined) return `service ${unknownName.service}`;
  const feature = testCase.steps.flatMap(featuresOf).find((needed) => !hello.features.has(needed));
  if (feature !== undefined) return feature;
  return hello.clock === 'system' && needsInjectedClock(testCase) ? 'injected clock' : null;
}

/** The features that a signing needs (contract: features of the first profiles). */
export function featuresOf({ operation, request, credentials, options }: SignStep): Feature[] {
  const names = request.headers.map(([name]) => name.toLowerCase());
  const { query } = splitTarget(request.url);
  const needs: [Feature, boolean][] = [
    ['session-token', credentials.sessionToken !== undefined],
    // Presigned for S3 the payload is never signed: that is no feature of its own.
    ['unsigned-payload', operation === 'sign' && options.payload === 'unsigned'],
    ['s3-path', !options.doubleEncodePath],
    ['unnormalized-path', options.doubleEncodePath && !options.normalizePath],
    ['duplicate-headers', new Set(names).size < names.length],
    ['host-header', hasHeader(request.headers, 'host')],
    ['binary-query', query.includes('%') && !isUtf8(percentDecode(query))],
    ['content-sha256-header', options.contentSha256Header],
    ['unsigned-session-token', credentials.sessionToken !== undefined && !options.signSessionToken],
  ];
  return needs.filter(([, needed]) => needed).map(([feature]) => feature);
}

/** A date of its own, or several signings at different times. */
function needsInjectedClock({ fixedDate, steps }: SignerCase): boolean {
  return fixedDate || steps.some(({ time }) => time.getTime() !== steps[0].time.getTime());
}
