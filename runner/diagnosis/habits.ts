import type { Header } from '../model/request.js';
import type { SigningInput } from '../model/signing.js';
import type { Rules } from '../sigv4/rules.js';

/**
 * What a signer does as it likes: headers of its own, given headers that it joins or leaves unsigned, the order
 * and the case of names, a URL that it has tidied.
 */
export interface Habits {
  readonly input: SigningInput;
  readonly rules: Partial<Rules>;
  /** What the signer looks at when it signs its headers. */
  readonly arrange?: (headers: readonly Header[]) => readonly Header[];
}
