import { answer, reply, serve } from './serve.mjs';

serve((message) => {
  if (message.params.region === 'stranger') reply(4711, { outcome: 'refused' });
  else answer(message);
});
