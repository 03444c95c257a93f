import { serve } from './serve.mjs';

// Says hello, and never answers again.
serve(() => undefined);
