import { slimBinary } from 'harper.js/slimBinary';
import { startChecker, type Check } from './checker';
import type { Answered, Asked } from './messages';

/** The checker's thread. It has a policy of its own, since WebAssembly runs here and nowhere else. */

let starting: Promise<Check> | null = null;

const answer = (answered: Answered): void => postMessage(answered);

async function checkText(text: string): Promise<void> {
  const check = await starting;
  if (check) answer({ text, findings: await check(text) });
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('settings' in data) starting = startChecker(slimBinary, data.settings);
  else checkText(data.text).catch(() => answer({ failed: true }));
});
