import assert from 'node:assert/strict';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { loadDefects } from '#lib/runner/suite/load-defects.js';
import { loadSuite } from '#lib/runner/suite/load.js';
import { findSubject } from '#lib/runner/worked/find.js';
import { smallRoot } from '../suite/folders.js';

const suite = await loadSuite({ bundled: true, extra: [], cwd: smallRoot, root: smallRoot });
const defects = await loadDefects({ root: smallRoot });

function named(id: string): string {
  const subject = findSubject(suite, id, defects);
  switch (subject.kind) {
    case 'case':
      return `case ${subject.case.id}`;
    case 'ambient':
      return `ambient ${subject.case.id}`;
    case 'service':
      return `service ${subject.service.name}`;
    case 'family':
      return `family ${subject.family.name}`;
    case 'error':
      return `error ${subject.family.name} ${subject.entry.condition}`;
    case 'condition':
      return `condition ${subject.condition}`;
    case 'defect':
      return `defect ${subject.defect.id}`;
  }
}

describe('what an id names', () => {
  const ids: readonly (readonly [id: string, names: string])[] = [
    ['vanilla/signs-a-get', 'case vanilla/signs-a-get'],
    ['plain/signs-a-get', 'case vanilla/signs-a-get'],
    ['cases/vanilla/signs-a-get', 'case vanilla/signs-a-get'],
    ['credential-scope/is-echoed-in-full', 'case credential-scope/is-echoed-in-full'],
    ['iam', 'service iam'],
    ['services/iam', 'service iam'],
    ['query-xml', 'family query-xml'],
    ['families/query-xml', 'family query-xml'],
    ['errors/query-xml', 'family query-xml'],
    ['query-xml/scope-date', 'error query-xml scope-date'],
    ['errors/query-xml/scope-date', 'error query-xml scope-date'],
    ['scope-date', 'condition scope-date'],
    ['conditions/scope-date', 'condition scope-date'],
    ['path-once', 'defect path-once'],
    ['path-once/of-many', 'defect path-once'],
    ['defects/path-once', 'defect path-once'],
  ];
  for (const [id, names] of ids) {
    it(`${id} is the ${names}`, () => assert.equal(named(id), names));
  }

  const faults: readonly (readonly [id: string, message: string])[] = [
    [
      'vanilla/sings-a-get',
      'nothing is called "vanilla/sings-a-get"; nearest: vanilla/signs-a-get, plain/signs-a-get, query-xml/scope-date',
    ],
    ['scope-dat', 'nothing is called "scope-dat"; nearest: scope-date, path-raw, scope-service'],
    ['path-onec', 'nothing is called "path-onec"; nearest: path-once, path-raw, iam'],
    ['defects/path-ray', 'nothing is called "defects/path-ray"; nearest: path-raw, path-once, query-lost'],
    ['families/iam', 'nothing is called "families/iam"; nearest: query-xml'],
    ['services/imm', 'nothing is called "services/imm"; nearest: iam, own'],
    [
      'vanilla',
      '"vanilla" is a topic, and show takes one id; see: sigv4-conform list cases --case "vanilla/*"',
    ],
    [
      '*/names-*',
      '"*/names-*" is a glob, and show takes one id; see: sigv4-conform list cases --case "*/names-*"',
    ],
    ['core', '"core" is a profile, and show takes one id; see: sigv4-conform list cases --profile core'],
    [
      'documented-example',
      '"documented-example" is a tag, and show takes one id; see: sigv4-conform list cases --tag documented-example',
    ],
    ['own\x1b[31m', 'nothing is called "own\\u{1b}[31m"; nearest: own, iam, path-raw'],
    [
      'query-xml/scope-date/x',
      'nothing is called "query-xml/scope-date/x"; nearest: query-xml/scope-date, query-xml/scope-service, query-xml/signature-mismatch',
    ],
  ];
  for (const [id, message] of faults) {
    it(`refuses ${JSON.stringify(id)}`, () => {
      assert.throws(
        () => findSubject(suite, id, defects),
        (error) =>
          error instanceof ConformError &&
          error.exitCode === 2 &&
          (assert.equal(error.message, message), true),
      );
    });
  }
});
