// Generated from schemas/protocol.schema.json by "npm run generate". Do not edit.
import type { ErrorObject } from 'ajv';
interface Validate {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export declare const reply: Validate;
export declare const helloResult: Validate;
export declare const signParams: Validate;
export declare const signResult: Validate;
export declare const helloParams: Validate;
