// The tool in one file, with the code that V8 made of it the last time: reading a hundred modules and compiling
// them takes longer than judging a signer. scripts/bundle.js writes the file; where there is none, or it is older
// than the modules, the modules themselves are run.
'use strict';
const { createHash } = require('node:crypto');
const { readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const vm = require('node:vm');

/** What a bundle is given: its name for `module`, and what its modules have of Node or of their own place. */
const frame = ['(function (module, exports, require, base, load) {', '\n})'];

/** @returns the exports of the command line, and `ended`, to be called when it is; null if there is no bundle */
exports.bundled = function bundled() {
  const file = pathOfBundle();
  if (file === null) return null;
  // All of it is ASCII.
  const source = frame.join(readFileSync(file, 'latin1'));
  const kept = join(dirname(file), `tool-${process.version}-${process.arch}.code`);
  const cachedData = codeOf(source, kept);
  const script = new vm.Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  const base = pathToFileURL(file).href;
  script.runInThisContext()(module, module.exports, require, base, (name) => import(name));
  return {
    main: module.exports.main,
    ended(words) {
      // Only a run has compiled what a run needs.
      const wasRun = words.includes('--adapter') || words.includes('--');
      if (wasRun && (cachedData === undefined || script.cachedDataRejected)) keep(source, script, kept);
    },
  };
};

function pathOfBundle() {
  try {
    const file = require.resolve('#tool');
    const built = statSync(join(dirname(file), '.tsbuildinfo'), { throwIfNoEntry: false });
    return file.endsWith('.cjs') && !(built?.mtimeMs > statSync(file).mtimeMs) ? file : null;
  } catch {
    return null;
  }
}

/** The code, if it was made of this very source and nobody has touched it since; V8 itself looks at lengths. */
function codeOf(source, kept) {
  try {
    const bytes = readFileSync(kept);
    const code = bytes.subarray(32);
    return seal(source, code).equals(bytes.subarray(0, 32)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keep(source, script, kept) {
  try {
    const code = script.createCachedData();
    const beside = `${kept}.${process.pid}.part`;
    writeFileSync(beside, Buffer.concat([seal(source, code), code]));
    renameSync(beside, kept);
  } catch {
    // A package that cannot be written to runs as well, only slower.
  }
}

/** SHA-256, 32 bytes. */
function seal(source, code) {
  return createHash('sha256').update(source, 'latin1').update(code).digest();
}
