export { sign } from '../right.mjs';
