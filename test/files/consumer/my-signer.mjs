import { Refused } from 'sigv4-conform';

export const implementation = { name: 'refusing', version: '1.0.0', language: 'javascript' };

export function sign() {
  throw new Refused('never today');
}
