import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { judgeBullet } from './judge-bullet';
import { whoseWork } from './labelled-bullets-for-tests';

const isJudged = (text: string): boolean => judgeBullet(text, 'mid', rules).score !== null;

describe('whose work a bullet tells of', () => {
  it('judges customer success and its feeder roles, however plain or weak the line', () => {
    const own = whoseWork.filter(({ level }) => level !== 'none');
    const refused = own.filter(({ text }) => !isJudged(text));
    expect(own.length).toBeGreaterThan(140);
    expect(refused.length / own.length).toBeLessThan(0.02);
  });

  it('leaves nearly all lines of other trades, studies and free time unjudged', () => {
    const others = whoseWork.filter(({ level }) => level === 'none');
    const judged = others.filter(({ text }) => isJudged(text));
    expect(others.length).toBeGreaterThan(200);
    expect(judged.length / others.length).toBeLessThan(0.05);
  });
});
