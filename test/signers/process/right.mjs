import { answer, serve } from './serve.mjs';

serve(answer, { implementation: { name: 'right', version: '2.3.1', language: 'javascript' } });
