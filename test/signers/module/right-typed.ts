import type { SigningInput, SignedRequest } from 'sigv4-conform';
import { Refused } from 'sigv4-conform';
// @ts-expect-error plain JavaScript
import { signed } from '../signature.mjs';

enum Kind {
  Right = 'right-typed',
}

export default {
  implementation: { name: Kind.Right, language: 'typescript' },
  async sign(input: SigningInput): Promise<SignedRequest> {
    if (input.region === 'nowhere') throw new Refused('there is no such region');
    const { headers } = signed(input) as { headers: [string, string][] };
    return { headers: Object.fromEntries(headers), body: input.request.body };
  },
};
