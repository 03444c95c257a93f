import { answer, serve } from './serve.mjs';

// Right, but it claims next to nothing.
serve((message) => answer(message), { features: ['session-token'] });
