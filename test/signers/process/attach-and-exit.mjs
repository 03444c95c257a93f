// Attaches the command of its arguments, prints the version it gives, and ends by process.exit on SIGTERM.
import { attach } from '#lib/runner/adapter/attach.js';

const [, , ...command] = process.argv;
const options = { timeoutMs: 60000, startupTimeoutMs: 10000, pipeline: 1, strict: false, cwd: process.cwd() };
const adapter = await attach(
  { by: 'command', command },
  { ...options, environment: process.env, toolVersion: '0.0.0' },
);
process.on('SIGTERM', () => process.exit(143));
setInterval(() => undefined, 1000);
console.log(adapter.hello.implementation.version);
