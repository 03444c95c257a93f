// The public doors; re-exports only.
export { ConformError } from './model/conform-error.js';
export { Refused } from './model/signing.js';
export type {
  Credentials,
  SignedRequest,
  SignerModule,
  SigningInput,
  SigningOptions,
  Trace,
} from './model/signing.js';
export type { Header, UrlRequest } from './model/request.js';
export type { Report } from './types/report.js';
export { renderReport, runConformance } from './conformance.js';
export type { Conformance, ConformanceOptions, RenderOptions, ReportFormat, Signer } from './conformance.js';
