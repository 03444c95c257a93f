import { Refused, type SignedRequest, type SigningInput } from 'sigv4-conform';

export const implementation: { name: string } = { name: 'refusing in types' };

export async function sign({ region }: SigningInput): Promise<SignedRequest> {
  throw new Refused(`never in ${region}`);
}
