import type { CheckName, Family } from '../model/family.js';
import type { Service } from '../model/service.js';
import { checks } from '../service/checks.js';

/** A receiving service that does one thing wrong. */
export interface WrongService {
  /** What it does wrong. */
  readonly name: string;
  /** Leaves checks out, and does nothing else: it answers otherwise only where the right one finds a fault. */
  readonly onlyLeavesOut: boolean;
  /** null: it is no other for this one. */
  readonly alter: (service: Service) => Service | null;
  /** Added to its clock. */
  readonly clockOffsetMs: number;
}

/** The service with its checks, of both forms, in another order or number. */
export function withChecks(
  service: Service,
  change: (order: readonly CheckName[]) => readonly CheckName[],
): Service {
  const { checks: order, queryChecks } = service.family;
  const family: Family = { ...service.family, checks: change(order), queryChecks: change(queryChecks) };
  return { ...service, family };
}

function leavesOut(...names: readonly CheckName[]): WrongService {
  return {
    name: `leaves out the check ${names.join(' and the check ')}`,
    onlyLeavesOut: true,
    alter: (service) => {
      const { checks: order, queryChecks } = service.family;
      if (!names.some((name) => order.includes(name) || queryChecks.includes(name))) return null;
      return withChecks(service, (all) => all.filter((name) => !names.includes(name)));
    },
    clockOffsetMs: 0,
  };
}

function serviceThat(name: string, alter: WrongService['alter'], clockOffsetMs = 0): WrongService {
  return { name, onlyLeavesOut: false, alter, clockOffsetMs };
}

/** Every one that leaves out a check, and those that are wrong in another way. */
export const wrongServices: readonly WrongService[] = [
  ...Object.keys(checks).map((name) => leavesOut(name as CheckName)),
  // Where either answer passes, one check stands in for the other.
  leavesOut('token', 'signature'),
  leavesOut('key', 'signature'),
  leavesOut('components', 'signature'),
  serviceThat('normalises the path of S3, and of nobody else', (service) => ({
    ...service,
    normalizePath: !service.normalizePath,
  })),
  serviceThat('encodes the path once, and twice for S3', (service) => ({
    ...service,
    doubleEncodePath: !service.doubleEncodePath,
  })),
  serviceThat('has no word for an unsigned payload, or has one', (service) => ({
    ...service,
    takesUnsignedPayload: !service.takesUnsignedPayload,
  })),
  serviceThat('signs another payload hash in a presigned URL', (service) => ({
    ...service,
    presignedPayload: service.presignedPayload === 'hash' ? 'unsigned' : 'hash',
  })),
  serviceThat('hashes the body where S3 believes the header', (service) =>
    service.takesDeclaredHash ? { ...service, takesDeclaredHash: false } : null,
  ),
  serviceThat('reads the dates of HTTP, and not at S3', (service) => ({
    ...service,
    readsHttpDates: !service.readsHttpDates,
  })),
  serviceThat('wants no x-amz-content-sha256', (service) =>
    service.requiresContentSha256 ? { ...service, requiresContentSha256: false } : null,
  ),
  serviceThat('has a clock that is a second fast', (service) => service, 1000),
  serviceThat('has a clock that is a second slow', (service) => service, -1000),
  serviceThat("has another service's window", (service) => ({
    ...service,
    windowMinutes: service.windowMinutes === 5 ? 15 : 5,
  })),
];
