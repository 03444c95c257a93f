// mocha's parts have no types of their own; mocha-core.ts says what is taken of them.
declare module 'mocha/lib/runner.js';
declare module 'mocha/lib/suite.js';
declare module 'mocha/lib/test.js';
