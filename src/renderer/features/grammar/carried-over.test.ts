import { describe, expect, it } from 'vitest';
import { carriedOver } from './carried-over';

const WAS = 'Won custmers and acounts back.';
const finding = (word: string) => ({
  ...{ rule: 'SpellCheck', kind: 'Spelling', message: '', replacements: [] },
  start: WAS.indexOf(word),
  end: WAS.indexOf(word) + word.length,
});
const FINDINGS = [finding('custmers'), finding('acounts')];
const carried = (now: string): string[] =>
  carriedOver(FINDINGS, WAS, now).map(({ start, end }) => now.slice(start, end));

describe('carriedOver', () => {
  it.each([
    ['before them', 'I won custmers and acounts back.', ['custmers', 'acounts']],
    ['between them', 'Won custmers, all, and acounts back.', ['custmers', 'acounts']],
    ['behind them', 'Won custmers and acounts back, all.', ['custmers', 'acounts']],
    ['in one of them', 'Won customers and acounts back.', ['acounts']],
    ['at the end of one', 'Won custmersx and acounts back.', ['acounts']],
    ['nothing', WAS, ['custmers', 'acounts']],
    ['everything', 'Renewed.', []],
  ])('keeps what stands when the typing is %s', (_, now, left) => {
    expect(carried(now)).toEqual(left);
  });
});
