import type { Rules } from './rules.js';
import { scopeDay } from './time.js';

/** The parts of a credential scope. */
export interface CredentialScope {
  /** YYYYMMDD, UTC. */
  readonly day: string;
  readonly region: string;
  /** The signing name. */
  readonly service: string;
  readonly terminator: string;
}

/** The scope of a signing time, region and service. */
export function scopeOf(time: Date, region: string, service: string, rules: Rules): CredentialScope {
  return { day: scopeDay(time), region, service, terminator: rules.terminator };
}

/** A scope as text: day/region/service/terminator. */
export function scopeText(scope: CredentialScope): string {
  return `${scope.day}/${scope.region}/${scope.service}/${scope.terminator}`;
}
