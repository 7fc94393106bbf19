import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckerSettings } from './checker';
import { createGrammarThread, type Port } from './grammar-thread';
import type { Answered } from './messages';

const SETTINGS: CheckerSettings = { spelling: 'either', words: [], prefixes: [], rulesOff: [] };

function stand() {
  const ports: (Port & { readonly said: unknown[]; ended: boolean })[] = [];
  const found: string[] = [];
  let failures = 0;
  const thread = createGrammarThread({
    start: () => {
      const port = {
        said: [] as unknown[],
        ended: false,
        onmessage: null,
        onerror: null,
        postMessage: (asked: unknown) => void port.said.push(asked),
        terminate: () => void (port.ended = true),
      };
      ports.push(port);
      return port;
    },
    onFound: (text) => void found.push(text),
    onFailed: () => void (failures += 1),
  });
  const hear = (answered: Answered, at = 0): void => {
    ports[at]?.onmessage?.({ data: answered } as MessageEvent<Answered>);
  };
  return {
    ports,
    found,
    hear,
    check: (text: string) => thread.check(text, () => SETTINGS),
    thread,
    failures: () => failures,
  };
}

describe('createGrammarThread', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('starts with the first text, tells the settings once and asks each text once', () => {
    const { ports, check } = stand();
    expect(ports).toHaveLength(0);
    check('a');
    check('a');
    check('b');
    expect(ports).toHaveLength(1);
    expect(ports[0]?.said).toEqual([{ settings: SETTINGS }, { text: 'a' }, { text: 'b' }]);
  });

  it('hands the findings on, and asks again when it is asked again', () => {
    const { ports, found, hear, check } = stand();
    check('a');
    hear({ text: 'a', findings: [] });
    check('a');
    expect(found).toEqual(['a']);
    expect(ports[0]?.said).toHaveLength(3);
  });

  it('ends after a minute without a question, and starts anew', () => {
    const { ports, hear, check } = stand();
    check('a');
    hear({ text: 'a', findings: [] });
    vi.advanceTimersByTime(59_000);
    expect(ports[0]?.ended).toBe(false);
    vi.advanceTimersByTime(2_000);
    expect(ports[0]?.ended).toBe(true);
    check('b');
    expect(ports).toHaveLength(2);
  });

  it('fails where no answer comes, where it says so and where it breaks', () => {
    const { ports, failures, hear, check } = stand();
    check('a');
    vi.advanceTimersByTime(31_000);
    expect([failures(), ports[0]?.ended]).toEqual([1, true]);
    check('a');
    hear({ failed: true }, 1);
    expect(failures()).toBe(2);
    check('a');
    ports[2]?.onerror?.({} as ErrorEvent);
    expect([failures(), ports[2]?.ended]).toEqual([3, true]);
  });

  it('drops what an ended thread still says', () => {
    const { found, failures, hear, check, thread } = stand();
    check('a');
    thread.end();
    hear({ text: 'a', findings: [] });
    hear({ failed: true });
    vi.advanceTimersByTime(100_000);
    expect([found, failures()]).toEqual([[], 0]);
  });
});
