import { answer, serve } from './serve.mjs';

// Gathers what comes within 20 ms and answers the last first.
let gathered = [];
serve((message) => {
  if (gathered.push(message) > 1) return;
  setTimeout(() => {
    const messages = gathered.reverse();
    gathered = [];
    process.stderr.write(`${messages.length} at once\n`);
    messages.forEach(answer);
  }, 20);
});
