import { answer, serve } from './serve.mjs';

// Dies in the region "die": with status 3, or by a signal.
serve((message) => {
  const { region } = message.params;
  if (region === 'die') {
    process.stderr.write('NullPointerException at Signer.java:88\n');
    process.exit(3);
  }
  if (region === 'kill') process.kill(process.pid, 'SIGKILL');
  else answer(message);
});
