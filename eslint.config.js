import tseslint from 'typescript-eslint';

/**
 * Which folders a folder may import from: one way only (design: cli → run → conform → { adapter, service,
 * diagnosis } → sigv4; suite feeds run; reports knows the report only). model and types hold no behaviour of
 * their own and are open to all.
 */
const layers = {
  model: [],
  types: [],
  sigv4: ['model'],
  service: ['model', 'sigv4'],
  defects: ['model', 'sigv4'],
  diagnosis: ['model', 'types', 'sigv4', 'service', 'defects'],
  explain: ['model', 'types'],
  intake: ['model', 'sigv4'],
  received: ['model', 'types', 'sigv4', 'service', 'defects', 'diagnosis', 'explain', 'intake'],
  wire: ['model', 'sigv4'],
  adapter: ['model', 'types', 'sigv4', 'defects'],
  suite: ['model', 'types', 'sigv4', 'service'],
  serve: ['model', 'types', 'sigv4', 'service', 'received', 'wire', 'conform'],
  conform: ['model', 'types', 'sigv4', 'adapter', 'service', 'diagnosis'],
  client: [
    'model',
    'types',
    'sigv4',
    'service',
    'wire',
    'serve',
    'conform',
    'adapter',
    'received',
    'diagnosis',
  ],
  run: ['model', 'types', 'sigv4', 'adapter', 'service', 'diagnosis', 'conform', 'suite'],
  offline: ['model', 'types', 'adapter', 'conform'],
  compare: ['model', 'types'],
  selftest: ['model', 'types', 'defects', 'adapter', 'service', 'conform', 'run'],
  worked: ['model', 'types', 'sigv4', 'adapter', 'service', 'conform', 'suite'],
};

/** Who alone may import a module that reaches outside. */
const keepers = [
  { modules: ['yaml', 'globby'], folders: ['suite'], reason: 'only suite reads case files' },
  { modules: ['mocha'], folders: ['run'], reason: 'only run imports mocha' },
  {
    modules: ['node:child_process', 'node:worker_threads', 'jiti'],
    folders: ['adapter'],
    reason: 'only adapter starts processes and workers',
  },
  { modules: ['commander'], folders: ['cli'], reason: 'only cli reads arguments' },
];

function rulesOf(folder, allowed) {
  const closed = ['reports', ...Object.keys(layers)]
    .concat('cli')
    .filter((other) => other !== folder && !allowed.includes(other));
  return [
    'error',
    {
      paths: keepers
        .filter(({ folders }) => !folders.includes(folder))
        .flatMap(({ modules, reason }) => modules.map((name) => ({ name, message: reason }))),
      patterns: closed.map((other) => ({
        group: other === 'reports' ? ['**/reports/*'] : [`../${other}/*`, `../../runner/${other}/*`],
        message: `${folder} may import from ${allowed.join(', ') || 'nothing'} only`,
      })),
    },
  ];
}

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'cov/',
      'coverage/',
      'site/',
      'schemas/validators/',
      'runner/types/',
      'adapters/',
      'test/signers/',
      '.venv/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // mocha's own functions return promises and values that nobody awaits.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['examples/**/*.ts', 'test/files/**/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  ...Object.entries(layers).map(([folder, allowed]) => ({
    files: [`runner/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': rulesOf(folder, allowed) },
  })),
  {
    files: ['reports/**/*.ts'],
    rules: { 'no-restricted-imports': rulesOf('reports', ['types', 'model']) },
  },
  {
    files: ['runner/*/**/*.ts'],
    ignores: ['runner/cli/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name=/^(writeFile|writeFileSync|mkdirSync|renameSync)$/]',
          message: 'only cli writes files',
        },
        {
          selector: "MemberExpression[object.name='process'][property.name='exit']",
          message: 'only cli decides exit codes',
        },
      ],
    },
  },
);
