import { signed } from '../signature.mjs';

export const implementation = { name: 'right', version: '1.2.3', language: 'javascript' };
export const features = ['session-token'];
export const services = ['service'];
export const sign = (input) => signed(input);
export const presign = () => undefined;
