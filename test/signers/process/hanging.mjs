import { answer, serve } from './serve.mjs';

// Never answers in the region "hang".
serve((message) => {
  if (message.params.region === 'hang') process.stderr.write('thinking\n');
  else answer(message);
});
