import { reply, serve } from './serve.mjs';

// Refuses with what it was told; in the region "environment" with its environment.
serve((message) => {
  const told = message.params.region === 'environment' ? process.env : message;
  reply(message.id, { outcome: 'refused', message: JSON.stringify(told) });
});
