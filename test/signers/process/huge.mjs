import { answer, print, serve } from './serve.mjs';

// In the region "huge" a line of more than 16 MiB; in "large" one that just fits.
serve((message) => {
  if (message.params.region === 'huge') {
    const piece = 'x'.repeat(1024 * 1024);
    for (let count = 0; count < 18; count++) print(piece);
    setInterval(() => undefined, 1000);
  } else if (message.params.region === 'large') {
    const bodyBase64 = 'A'.repeat(15 * 1024 * 1024);
    print(
      `${JSON.stringify({ id: message.id, result: { outcome: 'signed', request: { headers: [], bodyBase64 } } })}\n`,
    );
  } else answer(message);
});
