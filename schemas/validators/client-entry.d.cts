// Generated from schemas/client-entry.schema.json by "npm run generate". Do not edit.
import type { ErrorObject } from 'ajv';
interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export declare const validate: Validate;
