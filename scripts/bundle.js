// Puts the command line and all it needs for a run into one file, dist/tool.cjs, which bin/bundle.cjs loads. What
// few runs need stays outside: parsers, the schema compiler, the loader of TypeScript. Functions and modules keep
// their names, so that a stack tells where it comes from.
import { readFileSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'dist/tool.cjs');

/** A module finds its neighbours from its own place, which the bundle gives as `base` and a way from there. */
const places = {
  name: 'places',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]dist[/\\](runner|reports)[/\\].*\.js$/ }, async ({ path }) => {
      const way = JSON.stringify(relative(dirname(file), path).replaceAll('\\', '/'));
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll('import.meta.url', `new URL(${way}, base).href`) };
    }),
};

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['dist/runner/cli/main.js'],
  outfile: file,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  external: ['#validators/*', 'ajv', 'globby', 'jiti', 'mocha', 'semver', 'yaml'],
  alias: Object.fromEntries(
    ['runner', 'suite', 'test'].map((part) => [`mocha/lib/${part}.js`, partOfMocha(part)]),
  ),
  plugins: [places],
  logLevel: 'warning',
});
// A script that V8 takes from its cache cannot import by itself.
writeFileSync(file, outputFiles[0].text.replaceAll(/\bimport\("/g, 'load("'));
writeFileSync(join(root, 'dist/tool.licences.txt'), licences(Object.keys(metafile.inputs)));

// The first run keeps the compiled code: here, so that it is no user's.
const first = [join(root, 'bin/sigv4-conform.js'), '--adapter', 'builtin:reference', '--quiet'];
if (existsSync(join(root, 'dist/suite-index.ndjson'))) spawnSync(process.execPath, first, { cwd: root });

/** mocha as a whole stays outside, so its name cannot stand for its parts. */
function partOfMocha(part) {
  return join(root, `node_modules/mocha/lib/${part}.js`);
}

/** The licences of the packages whose code is in the bundle. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const text = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name} ${version}\n\n${text === undefined ? '' : readFileSync(join(root, folder, text), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n`);
}
