import {expect} from '@open-wc/testing';
import {RefreshClock, type RefreshResult} from '../../src/feed/refresh-clock.js';

describe('RefreshClock', () => {
  const setTimer = window.setTimeout;
  let timers: {run: () => void; delay: number}[] = [];
  let clock: RefreshClock | undefined;

  beforeEach(() => {
    timers = [];
    const planned = ((run: () => void, delay: number) =>
      timers.push({run, delay})) as unknown as typeof setTimeout;
    window.setTimeout = planned;
  });

  afterEach(() => {
    window.setTimeout = setTimer;
    clock?.stop();
    Reflect.deleteProperty(document, 'hidden');
  });

  it('asks again after each answer, an interval later and never much more', async () => {
    const ask = start(60);
    expect(lastDelay()).to.be.within(59_000, 66_000);
    await ask({ok: true});
    expect(lastDelay()).to.be.within(59_000, 66_000);
  });

  it('waits longer after each failure, and no longer than needed after a success', async () => {
    const ask = start(60);
    await ask({ok: false});
    expect(lastDelay()).to.be.within(119_000, 132_000);
    await ask({ok: false});
    expect(lastDelay()).to.be.within(239_000, 264_000);
    await ask({ok: true});
    expect(lastDelay()).to.be.below(66_001);
  });

  it('does not ask before the server said', async () => {
    const ask = start(60);
    await ask({ok: false, retryAfter: 900_000});
    expect(lastDelay()).to.be.above(899_000);
  });

  it('is silent in a hidden tab and plans again when it is seen', () => {
    hide(true);
    start(60);
    expect(timers).to.have.lengthOf(0);
    hide(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(timers).to.have.lengthOf(1);
  });

  it('plans nothing once it is stopped', () => {
    start(60);
    clock?.stop();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(timers).to.have.lengthOf(1);
  });

  /** Starts a clock; the function returned runs its last timer and gives the answer. */
  function start(seconds: number): (answer: RefreshResult) => Promise<void> {
    let result: RefreshResult = {ok: true};
    clock = new RefreshClock(seconds, () => Promise.resolve(result));
    return async (answer) => {
      result = answer;
      const before = timers.length;
      timers.at(-1)?.run();
      while (timers.length === before) await Promise.resolve();
    };
  }

  function lastDelay(): number {
    return timers.at(-1)?.delay ?? NaN;
  }

  function hide(hidden: boolean): void {
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
  }
});
