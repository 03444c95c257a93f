import { answer, serve } from './serve.mjs';

// Exits 0 after its second answer, though its stdin is open.
serve((message, count) => {
  answer(message);
  if (count === 2) process.exit(0);
});
