import type { Facts } from './answer';

/** Where a stretch of a suggestion comes from: UTF-16 offsets into its text, `from` the bullet or a slot. */
export interface Source {
  readonly start: number;
  readonly end: number;
  readonly from: string;
}

const WORD = /[\p{L}\p{N}$€£¥₹%][\p{L}\p{N}$€£¥₹%.,'’&+/-]*[\p{L}\p{N}%+]|[\p{L}\p{N}]/gu;

/** Every answer and every run of the bullet's own words in a suggestion, in order, none overlapping. */
export function sourcesOf(text: string, bullet: string, facts: Facts): Source[] {
  const found: Source[] = [];
  const isFree = (start: number, end: number): boolean =>
    found.every((source) => end <= source.start || start >= source.end);
  const longest = [...facts.values()].sort((a, b) => b.text.length - a.text.length);
  for (const { slot, text: answer } of longest) {
    const start = text.toLowerCase().indexOf(answer.toLowerCase());
    if (start >= 0 && isFree(start, start + answer.length))
      found.push({ start, end: start + answer.length, from: slot });
  }
  const own = new Set(bullet.toLowerCase().match(WORD) ?? []);
  let run: { start: number; end: number } | null = null;
  const close = (): void => {
    if (run) found.push({ ...run, from: 'bullet' });
    run = null;
  };
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    if (!own.has(match[0].toLowerCase()) || !isFree(match.index, end)) close();
    else if (run && isFree(run.start, end)) run = { start: run.start, end };
    else {
      close();
      run = { start: match.index, end };
    }
  }
  close();
  return found.sort((a, b) => a.start - b.start);
}
