import assert from 'node:assert/strict';
import { inTransit, NothingToChange } from '#lib/runner/conform/in-transit.js';
import type { WireRequest } from '#lib/runner/model/request.js';
import type { Change } from '#lib/runner/model/case.js';

const authorization =
  'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=host;x-amz-date, Signature=abc';
const request: WireRequest = {
  method: 'GET',
  target: '/a?b=1',
  headers: [
    ['Host', 'h'],
    ['X-Amz-Date', '20150830T123600Z'],
    ['Authorization', authorization],
    ['X-T', '1'],
    ['x-t', '2'],
  ],
  body: Buffer.from('hello'),
};

const after = (...changes: Change[]): WireRequest => inTransit(request, changes);
const header = (changed: WireRequest, name: string): string[] =>
  changed.headers.filter(([n]) => n.toLowerCase() === name).map(([, value]) => value);

describe('inTransit', () => {
  it('changes method, path, query and body', () => {
    assert.equal(after({ kind: 'set-method', method: 'PUT' }).method, 'PUT');
    assert.equal(after({ kind: 'set-path', path: '/z' }).target, '/z?b=1');
    assert.equal(after({ kind: 'set-query', query: 'c=2' }).target, '/a?c=2');
    assert.equal(after({ kind: 'set-query', query: '' }).target, '/a');
    assert.equal(
      Buffer.from(after({ kind: 'set-body', body: Buffer.from('hellO') }).body).toString(),
      'hellO',
    );
  });

  it('sets a header in the place of all its repeats, adds, and removes', () => {
    assert.deepEqual(header(after({ kind: 'set-header', header: ['x-t', '3'] }), 'x-t'), ['3']);
    assert.deepEqual(header(after({ kind: 'add-header', header: ['x-t', '3'] }), 'x-t'), ['1', '2', '3']);
    assert.deepEqual(header(after({ kind: 'remove-header', name: 'X-T' }), 'x-t'), []);
  });

  it('moves the date over midnight and leaves the scope', () => {
    const moved = after({ kind: 'move-date', seconds: 43_200 });
    assert.deepEqual(header(moved, 'x-amz-date'), ['20150831T003600Z']);
    assert.deepEqual(header(moved, 'authorization'), [authorization]);
  });

  it("moves the scope's day and leaves the date", () => {
    const moved = after({ kind: 'move-scope-date', days: 2 });
    assert.match(header(moved, 'authorization')[0] ?? '', /Credential=AKIDEXAMPLE\/20150901\/us-east-1\//);
    assert.deepEqual(header(moved, 'x-amz-date'), ['20150830T123600Z']);
  });

  it('writes a date by a template', () => {
    const changed = after({ kind: 'set-date', template: '{YYYY}-{MM}-{DD}T{hh}:{mm}:{ss}Z' });
    assert.deepEqual(header(changed, 'x-amz-date'), ['2015-08-30T12:36:00Z']);
  });

  it('writes Authorization by a template', () => {
    const template =
      '{algorithm}|{credential}|{accessKeyId}|{scopeDate}|{region}|{service}|{terminator}|{signedHeaders}|{signature}|{other}';
    assert.deepEqual(header(after({ kind: 'set-authorization', template }), 'authorization'), [
      'AWS4-HMAC-SHA256|AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request|AKIDEXAMPLE|20150830|us-east-1|iam|aws4_request|host;x-amz-date|abc|{other}',
    ]);
  });

  it('makes several changes in their order', () => {
    const changed = after(
      { kind: 'remove-header', name: 'x-t' },
      { kind: 'add-header', header: ['x-t', '9'] },
    );
    assert.deepEqual(header(changed, 'x-t'), ['9']);
  });

  it('makes the names of headers lower case, and leaves values, order and repeats', () => {
    assert.deepEqual(after({ kind: 'lower-case-names' }).headers, [
      ['host', 'h'],
      ['x-amz-date', '20150830T123600Z'],
      ['authorization', authorization],
      ['x-t', '1'],
      ['x-t', '2'],
    ]);
  });

  it('merges headers of one name where the first stood, under its name', () => {
    assert.deepEqual(after({ kind: 'merge-repeats' }).headers, [
      ['Host', 'h'],
      ['X-Amz-Date', '20150830T123600Z'],
      ['Authorization', authorization],
      ['X-T', '1,2'],
    ]);
  });

  const nothing: [why: string, change: Change][] = [
    ['the method is that already', { kind: 'set-method', method: 'GET' }],
    ['the header is not there', { kind: 'remove-header', name: 'x-gone' }],
    ['the body is that already', { kind: 'set-body', body: Buffer.from('hello') }],
    ['the query is that already', { kind: 'set-query', query: 'b=1' }],
    ['the template gives what is there', { kind: 'set-authorization', template: authorization }],
  ];
  for (const [why, change] of nothing) {
    it(`finds nothing to change: ${why}`, () => {
      assert.throws(() => after(change), NothingToChange);
    });
  }

  it('finds nothing to change where names are lower case already, and none stands twice', () => {
    const plain = { ...request, headers: [['host', 'h']] as const };
    for (const kind of ['lower-case-names', 'merge-repeats'] as const) {
      assert.throws(() => inTransit(plain, [{ kind }]), NothingToChange, kind);
    }
  });

  it('takes what is so already for changed where that is as good, and makes the other changes', () => {
    const [asIs, other]: Change[] = [
      { kind: 'set-query', query: 'b=1' },
      { kind: 'add-header', header: ['via', '1.1 p'] },
    ];
    assert.deepEqual(inTransit(request, [asIs!, other!], true), {
      ...request,
      headers: [...request.headers, ['via', '1.1 p']],
    });
    assert.throws(
      () => inTransit(request, [{ kind: 'remove-header', name: 'x-none' }], true),
      NothingToChange,
    );
  });

  it('finds nothing to change in a request without date or credential', () => {
    const bare = { ...request, headers: [['Host', 'h']] as const };
    for (const change of [
      { kind: 'move-date', seconds: 1 },
      { kind: 'set-date', template: 'x' },
      { kind: 'move-scope-date', days: 1 },
      { kind: 'set-authorization', template: 'x' },
    ] as const) {
      assert.throws(() => inTransit(bare, [change]), NothingToChange, change.kind);
    }
    const odd = {
      ...request,
      headers: [
        ['x-amz-date', 'x'],
        ['authorization', 'AWS4-HMAC-SHA256 Credential=a/b'],
      ] as const,
    };
    for (const change of [
      { kind: 'move-date', seconds: 1 },
      { kind: 'set-date', template: 'y' },
      { kind: 'move-scope-date', days: 1 },
      { kind: 'set-authorization', template: 'x' },
    ] as const) {
      assert.throws(() => inTransit(odd, [change]), NothingToChange, change.kind);
    }
  });
});
