import type { Command } from 'commander';
import { addRepeatable } from './selection-flags.js';

/** The arguments of `selftest`. */
export interface SelftestFlags {
  readonly defect?: readonly string[];
  readonly case?: readonly string[];
  readonly reporter?: readonly string[];
  readonly out?: string;
  readonly full?: boolean;
  readonly color?: boolean;
}

/** Adds the flags of `selftest`. */
export function addSelftestFlags(command: Command): Command {
  addRepeatable(command, '--defect <glob>', 'only the defects with such an id (repeatable)');
  addRepeatable(command, '--case <glob>', 'only the cases with such an id; ** across (repeatable)');
  addRepeatable(command, '--reporter <name[=path]>', 'terminal, json, html or markdown (repeatable)');
  return command
    .option('--out <dir>', 'write selftest.json, selftest.html and selftest.md there')
    .option('--full', 'judge every case with every defect, also where the same is sent as by the reference')
    .option('--no-color', 'print without colours (so does NO_COLOR)');
}
