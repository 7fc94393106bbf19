import type { Page } from '@playwright/test';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const KEYS = 200;
/** The middle one of the rounds counts, so that another program's moment does not. */
const ROUNDS = 3;
const START = 'Worked with sales';
const TEXT = ' and grew a regional bank from $340K to $720K ACV in 9 months with the AE.';
/** Milliseconds from the handler to the page updated, for 99 of 100 keys, on a machine as quick as `REFERENCE` says. */
const LIMIT = 8;
/** Milliseconds that the fixed work of `slowness` takes on the machine on which the limit was set. */
const REFERENCE = 10;
/** No machine is forgiven more than this. */
const MOST_SLOWNESS = 4;
/** Frames from the handler until the key is painted. */
const FRAMES = 2;

interface Times {
  readonly updated: number[];
  readonly painted: number[];
}

/**
 * For each key the time until the page is updated, and the frames that begin before the one that shows it is done: the
 * frame after the update is the one that paints it.
 */
async function measure(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times = () =>
      (window as unknown as { times: { updated: number[]; painted: number[] } }).times;
    let began = 0;
    document.addEventListener('input', () => (began = performance.now()), { capture: true });
    document.addEventListener('input', () => {
      queueMicrotask(() => times().updated.push(performance.now() - began));
      const text = (document.activeElement as HTMLTextAreaElement).value;
      const count = (frames: number): void => {
        requestAnimationFrame(() => {
          const block = document.activeElement?.closest('[data-bullet], li');
          const shown = block?.textContent.includes(text.trim().slice(-20)) ?? false;
          if (shown || frames > 10) times().painted.push(frames);
          else count(frames + 1);
        });
      };
      count(1);
    });
    Object.assign(window, { times: { updated: [], painted: [] } });
  });
}

/** How many times slower this machine is just now than the one on which the limit was set; never below 1. */
async function slowness(page: Page): Promise<number> {
  const times = await page.evaluate(() =>
    Array.from({ length: 9 }, () => {
      const began = performance.now();
      const counts = new Map<string, number>();
      for (let turn = 0; turn < 200_000; turn += 1) {
        const word = `word${turn % 5000}`;
        counts.set(word, (counts.get(word) ?? 0) + word.length);
      }
      return performance.now() - began;
    }),
  );
  const middle = at(
    0.5,
    times.toSorted((a, b) => a - b),
  );
  return Math.min(MOST_SLOWNESS, Math.max(1, middle / REFERENCE));
}

/** Types a sentence anew, letter by letter, and gives the times of its keys, the shortest first. */
async function typeOnce(page: Page): Promise<Times> {
  await workspace(page).field.fill(START);
  await page.waitForTimeout(200);
  await page.evaluate(() => Object.assign(window, { times: { updated: [], painted: [] } }));
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.type(TEXT[key % TEXT.length] ?? ' ');
  }
  await page.waitForTimeout(200);
  const times = await page.evaluate(() => (window as unknown as { times: Times }).times);
  const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);
  return { updated: sorted(times.updated), painted: sorted(times.painted) };
}

const at = (share: number, sorted: readonly number[]): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? 0;

function told({ updated, painted }: Times): string {
  const ms = (share: number): string => at(share, updated).toFixed(2);
  return (
    `keys ${updated.length}, ms: median ${ms(0.5)}, p95 ${ms(0.95)}, p99 ${ms(0.99)}, most ${ms(1)}; ` +
    `frames: median ${at(0.5, painted)}, p99 ${at(0.99, painted)}, most ${at(1, painted)}\n`
  );
}

test('a key is in the page, with its score, within 8 ms of its handler on a quick machine, and painted within two frames', async ({
  start,
}) => {
  const { page } = await start({ files: [fixture('resumes/imogen-achterberg.docx')] });
  const work = workspace(page);
  await work.bullet('Worked with sales').dblclick();
  await expect(work.field).toBeFocused();
  await measure(page);
  const rounds: Times[] = [];
  const slow: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    slow.push(await slowness(page));
    rounds.push(await typeOnce(page));
  }
  const factor = at(
    0.5,
    slow.toSorted((a, b) => a - b),
  );
  process.stdout.write(`${rounds.map(told).join('')}machine: ${factor.toFixed(2)} times slower\n`);
  for (const { updated, painted } of rounds) {
    expect(updated).toHaveLength(KEYS);
    expect(painted).toHaveLength(KEYS);
  }
  const middle = (of: (times: Times) => number): number =>
    at(
      0.5,
      rounds.map(of).toSorted((a, b) => a - b),
    );
  expect(middle(({ updated }) => at(0.99, updated))).toBeLessThanOrEqual(LIMIT * factor);
  expect(middle(({ painted }) => at(0.99, painted))).toBeLessThanOrEqual(FRAMES);
});
