import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaveQueue, type SaveReply, type SaveState } from './save-queue';

let replies: ((reply: SaveReply<string>) => void)[];
let saved: string[];
let states: SaveState<string>[];

function queue() {
  return createSaveQueue<string, string>(
    (matter) => {
      saved.push(matter);
      return new Promise((resolve) => replies.push(resolve));
    },
    (state) => states.push(state),
  );
}

const last = (): SaveState<string> | undefined => states.at(-1);
const answer = async (reply: SaveReply<string>): Promise<void> => {
  replies.shift()?.(reply);
  await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
  replies = [];
  saved = [];
  states = [];
});
afterEach(() => vi.useRealTimers());

describe('createSaveQueue', () => {
  it('saves the latest change a second after it', async () => {
    const { changed } = queue();
    changed('a');
    await vi.advanceTimersByTimeAsync(900);
    changed('b');
    await vi.advanceTimersByTimeAsync(999);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['b']);
    await answer({ ok: true, at: '10:42' });
    expect(last()).toEqual({ is: 'saved', at: '10:42' });
  });

  it('says that it is slow only past half a second', async () => {
    const { changed } = queue();
    changed('a');
    await vi.advanceTimersByTimeAsync(1499);
    expect(last()).toEqual({ is: 'saving', at: null, slow: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(last()).toEqual({ is: 'saving', at: null, slow: true });
  });

  it('saves at once when asked, and says whether all is kept', async () => {
    const { changed, flush } = queue();
    changed('a');
    const flushed = flush();
    await answer({ ok: true, at: '10:42' });
    expect(await flushed).toBe(true);
    expect(saved).toEqual(['a']);
  });

  it('stays failed until a save succeeds, and keeps the matter for it', async () => {
    const { changed, flush } = queue();
    changed('a');
    await vi.advanceTimersByTimeAsync(1000);
    await answer({ ok: false, failure: 'disk is full' });
    expect(last()).toEqual({ is: 'failed', at: null, failure: 'disk is full' });
    const flushed = flush();
    await answer({ ok: true, at: '10:45' });
    expect(await flushed).toBe(true);
    expect(saved).toEqual(['a', 'a']);
    expect(last()).toEqual({ is: 'saved', at: '10:45' });
  });

  it('does not call itself saved while a later change waits', async () => {
    const { changed } = queue();
    changed('a');
    await vi.advanceTimersByTimeAsync(1000);
    changed('b');
    await answer({ ok: true, at: '10:42' });
    expect(last()).toEqual({ is: 'unsaved', at: null });
    await vi.advanceTimersByTimeAsync(1000);
    await answer({ ok: true, at: '10:43' });
    expect(saved).toEqual(['a', 'b']);
    expect(last()).toEqual({ is: 'saved', at: '10:43' });
  });

  it('keeps quiet changes without a word, but not where a told one waits', async () => {
    const { changed } = queue();
    changed('a', true);
    await vi.advanceTimersByTimeAsync(1000);
    await answer({ ok: true, at: '10:42' });
    expect(states).toEqual([]);
    changed('b');
    changed('c', true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual(['a', 'c']);
    await answer({ ok: true, at: '10:43' });
    expect(last()).toEqual({ is: 'saved', at: '10:43' });
  });
});
