import assert from 'node:assert/strict';
import { install, type Clock } from '@sinonjs/fake-timers';
import { helloOf } from '#lib/runner/adapter/hello.js';
import type { Life, LifeEvents } from '#lib/runner/adapter/life.js';
import { SigningQueue } from '#lib/runner/adapter/signing-queue.js';
import { ConformError } from '#lib/runner/model/conform-error.js';
import { vanilla } from './attaching.js';

const crash = { outcome: 'crashed', message: 'dead' } as const;
const refused = { outcome: 'refused', message: 'done' } as const;

/** What a scripted life does with its nth request (from 1) in a region. */
type Script = (given: { n: number; region: string; ticket: number }, events: LifeEvents) => void;

/** A queue on scripted lives; `most` is the greatest number in flight at once, after the first fault. */
async function scripted(script: Script, limits: { timeoutMs?: number; window?: number } = {}) {
  const seen = { starts: 0, killed: 0, finished: 0, mostAfterFault: 0 };
  const queue = await SigningQueue.begin(
    (events) => {
      seen.starts++;
      let n = 0;
      const open = new Set<number>();
      const watched: LifeEvents = {
        ...events,
        answered: (ticket, outcome) => {
          open.delete(ticket);
          events.answered(ticket, outcome);
        },
      };
      const life: Life = {
        hello: helloOf({ protocol: 1, maxInFlight: 8 }, 'scripted'),
        give: (ticket, _operation, { region }) => {
          open.add(ticket);
          if (seen.starts > 1) seen.mostAfterFault = Math.max(seen.mostAfterFault, open.size);
          const given = { n: ++n, region, ticket };
          setTimeout(() => script(given, watched), 1);
        },
        lastWords: () => '',
        kill: () => {
          seen.killed++;
          return Promise.resolve();
        },
        finish: () => {
          seen.finished++;
          return Promise.resolve();
        },
      };
      return Promise.resolve(life);
    },
    { mostInFlight: limits.window ?? 1, timeoutMs: limits.timeoutMs ?? 5000, timeoutCue: 'why?' },
  );
  const outcomes = (regions: readonly string[]) =>
    Promise.all(regions.map((region) => queue.call('sign', vanilla(region)).outcome));
  return { queue, seen, outcomes };
}

const count = (all: readonly { outcome: string }[], outcome: string): number =>
  all.filter((one) => one.outcome === outcome).length;

describe('the signing queue', () => {
  // Time goes on where nothing else is left to do: which of two comes first hangs on no machine.
  let clock: Clock;
  beforeEach(() => {
    clock = install({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    clock.setTickMode({ mode: 'nextAsync' });
  });
  afterEach(() => clock.uninstall());

  it('gives up after the first life and ten more without an answer', async () => {
    const { queue, seen, outcomes } = await scripted((_, events) => events.failed(crash));
    const all = await outcomes(Array<string>(9).fill('a'));
    await queue.close();
    assert.deepEqual(seen, { starts: 11, killed: 11, finished: 0, mostAfterFault: 1 });
    assert.equal(count(all, 'crashed'), 5);
    assert.equal(count(all, 'not-run'), 4);
    assert.equal(queue.unstable(), true);
  });

  it('goes on for ever with a signer that answers in between', async () => {
    const { queue, seen, outcomes } = await scripted(({ n, ticket }, events) => {
      if (n === 2) events.failed(crash);
      else events.answered(ticket, refused);
    });
    const all = await outcomes(Array<string>(20).fill('a'));
    await queue.close();
    assert.equal(count(all, 'refused'), 20);
    assert.equal(seen.starts, 20);
    assert.equal(queue.unstable(), true);
  });

  it('gives nothing beside a suspect', async () => {
    const { queue, seen, outcomes } = await scripted(
      ({ region, ticket }, events) => {
        if (region === 'bad') events.failed(crash);
        else events.answered(ticket, refused);
      },
      { window: 4 },
    );
    const all = await outcomes(['bad', 'bad', 'a', 'a']);
    assert.deepEqual(
      all.map(({ outcome }) => outcome),
      ['crashed', 'crashed', 'refused', 'refused'],
    );
    assert.deepEqual([seen.starts, seen.mostAfterFault], [4, 1]);
    await outcomes(['a', 'a', 'a', 'a']);
    assert.equal(seen.mostAfterFault, 4);
    await queue.close();
    assert.equal(queue.unstable(), false);
    assert.equal(seen.finished, 1);
  });

  it('gives no more while a suspect is alone', async () => {
    const { queue, seen, outcomes } = await scripted(
      ({ region, ticket }, events) => {
        if (seen.starts === 1) events.failed(crash);
        else setTimeout(() => events.answered(ticket, refused), region === 'suspect' ? 60 : 1);
      },
      { window: 2 },
    );
    const suspect = outcomes(['suspect']);
    await new Promise((done) => setTimeout(done, 30));
    // Now the suspect is in flight again; these come while it is.
    const later = outcomes(['a', 'a']);
    await new Promise((done) => setTimeout(done, 15));
    assert.deepEqual([seen.starts, seen.mostAfterFault], [2, 1]);
    assert.equal(count(await suspect, 'refused'), 1);
    assert.equal(count(await later, 'refused'), 2);
    await queue.close();
  });

  it('asks again, alone, what answered late among others; the answer of then counts', async () => {
    const asked: string[] = [];
    // Answers keep coming, so that nothing times out: only the request alone can tell.
    const { queue, seen, outcomes } = await scripted(
      ({ region, ticket }, events) => {
        asked.push(region);
        const again = asked.filter((one) => one === region).length > 1;
        const outcome = { outcome: 'refused', message: again ? 'again' : 'once' } as const;
        setTimeout(() => events.answered(ticket, outcome), again ? 10 : Number(region));
      },
      { timeoutMs: 400, window: 4 },
    );
    const all = await outcomes(['300', '600', '601', '10']);
    await queue.close();
    assert.deepEqual(
      all.map((one) => ('message' in one ? one.message : '')),
      ['once', 'again', 'again', 'once'],
    );
    assert.deepEqual(asked, ['300', '600', '601', '10', '600', '601']);
    assert.deepEqual([seen.starts, queue.unstable()], [1, false]);
  });

  it('waits for others to be answered before it asks again', async () => {
    const flights: number[] = [];
    let inFlight = 0;
    const { queue, outcomes } = await scripted(
      ({ region, ticket }, events) => {
        flights.push(++inFlight);
        const again = flights.length > 3;
        const answer = (): void => {
          inFlight--;
          events.answered(ticket, refused);
        };
        setTimeout(answer, again ? 10 : Number(region));
      },
      { timeoutMs: 400, window: 3 },
    );
    assert.equal(count(await outcomes(['300', '500', '650']), 'refused'), 3);
    await queue.close();
    assert.deepEqual(flights, [1, 2, 3, 1, 1]);
  });

  it('says how a life could not be started again', async () => {
    let starts = 0;
    const queue = await SigningQueue.begin(
      (events) => {
        if (++starts > 1) return Promise.reject(new ConformError('adapter-no-hello', 'no hello\nmore'));
        return Promise.resolve({
          hello: helloOf(null, 'x'),
          give: () => setTimeout(() => events.failed(crash), 1),
          lastWords: () => '',
          kill: () => Promise.resolve(),
          finish: () => Promise.resolve(),
        });
      },
      { mostInFlight: 1, timeoutMs: 1000, timeoutCue: 'why?' },
    );
    const { outcome } = queue.call('sign', vanilla());
    assert.deepEqual(await outcome, {
      outcome: 'not-run',
      message: 'the adapter was given up after 10 restarts in a row without an answer; last: no hello',
    });
    assert.equal(starts, 11);
    await queue.close();
  });
});
