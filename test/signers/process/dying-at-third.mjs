import { answer, serve } from './serve.mjs';

// Dies at the third request of every life.
serve((message, count) => {
  if (count === 3) process.exit(1);
  answer(message);
});
