import { writeFileSync } from 'node:fs';
import { serve } from './serve.mjs';

// Says hello, and never answers again; leaves a mark when it was asked, for whoever waits for that.
serve(() => {
  if (process.env.SILENT_MARK) writeFileSync(process.env.SILENT_MARK, '');
});
