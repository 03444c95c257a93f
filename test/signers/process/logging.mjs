import { answer, print, serve } from './serve.mjs';

// Logs on stdout: at its start, and before answers in the region "log".
print('signer starts\n');
serve((message) => {
  if (message.params.region === 'log') print('signing…\n\n');
  answer(message);
});
