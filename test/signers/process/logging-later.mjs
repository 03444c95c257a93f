import { answer, print, serve } from './serve.mjs';

serve((message) => {
  if (message.params.region === 'log') print('signing…\n');
  answer(message);
});
