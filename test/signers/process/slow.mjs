import { answer, serve } from './serve.mjs';

// Works on one request after another, 150 ms each, and 900 in the region "slow".
let before = Promise.resolve();
serve((message) => {
  before = before.then(async () => {
    await new Promise((done) => setTimeout(done, message.params.region === 'slow' ? 900 : 150));
    answer(message);
  });
});
