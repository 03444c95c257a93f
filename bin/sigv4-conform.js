#!/usr/bin/env node
// Plain and old-fashioned on purpose: it must run on any Node to say which one is needed, and `--version`
// must cost nothing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  console.error(
    `sigv4-conform needs Node ^20.19.0 or >=22.12.0; this is ${process.version}. Install a current Node and run it again.`,
  );
  process.exitCode = 2;
} else if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-V')) {
  const { readFileSync } = await import('node:fs');
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  console.log(manifest.version);
} else {
  if (major === 20) {
    // A run is over before V8's optimising compiler pays for itself, and until then it keeps a second core busy that
    // a signer in another process could have. What runs for longer is optimised as ever, only later. A later Node
    // has a quick compiler in between, and not this flag.
    const { setFlagsFromString } = await import('node:v8');
    setFlagsFromString('--interrupt-budget=270336');
  }
  let main;
  try {
    ({ main } = await import('#lib/runner/cli/main.js'));
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(
      `sigv4-conform is not built (${error.message.split('\n')[0]}): run "npm ci", or "npm run build" in a clone, and try again.`,
    );
    process.exitCode = 2;
  }
  if (main !== undefined) process.exitCode = await main(process.argv.slice(2));
}
