import { answer, serve } from './serve.mjs';

// Works on all at once: 900 ms in the region "slow", else 20.
serve((message) => {
  setTimeout(() => answer(message), message.params.region === 'slow' ? 900 : 20);
});
