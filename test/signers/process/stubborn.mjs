import { answer, serve } from './serve.mjs';

// Hangs, hears no SIGTERM, and lives on after the end of stdin.
process.on('SIGTERM', () => undefined);
setInterval(() => undefined, 1000);
serve((message) => {
  if (message.params.region !== 'hang') answer(message);
});
