import { spawn } from 'node:child_process';
import { answer, serve } from './serve.mjs';

// Starts a process that would outlive it; its version is that process's number.
const sleeping = spawn('sleep', ['600'], { stdio: 'ignore' });
sleeping.unref();
serve(
  (message) => {
    if (message.params.region === 'die') process.exit(1);
    if (message.params.region !== 'hang') answer(message);
  },
  { implementation: { name: 'grandchild', version: String(sleeping.pid) } },
);
