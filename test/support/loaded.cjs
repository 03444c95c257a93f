// Preloaded into a command line: says on stderr, as its last line, which packages' CommonJS modules were loaded.
// Each package that is asked for has some, whichever way its own entry is loaded.
process.on('exit', () => {
  const names = Object.keys(require('node:module')._cache)
    .map((file) => /[/\\]node_modules[/\\]((?:@[^/\\]+[/\\])?[^/\\]+)/.exec(file)?.[1])
    .filter((name) => name !== undefined);
  process.stderr.write(`\nloaded ${JSON.stringify([...new Set(names)].sort())}\n`);
});
