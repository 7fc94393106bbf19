import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { startBullet } from './new-bullet';

describe('startBullet', () => {
  it('asks for the own part first, then for what the nearest sentence lacks', () => {
    const { frames, missing } = startBullet({
      category: 'expansion',
      level: 'mid',
      facts: {},
      rules,
    });
    expect(missing.map(({ slot }) => slot)[0]).toBe('own_part');
    expect(missing).toHaveLength(3);
    expect(frames.every(({ text }) => text === null)).toBe(true);
  });

  it('shows a sentence in pieces while it is being filled', () => {
    const { frames } = startBullet({
      category: 'expansion',
      level: 'mid',
      facts: { own_part: 'owned', account: 'a bank', acv_from: '$340k', partner: 'AE' },
      rules,
    });
    const first = frames.find(({ id }) => id === 'mid.expansion.1');
    expect(first?.pieces.slice(0, 5)).toEqual([
      { kind: 'words', text: 'Grew ' },
      { kind: 'answer', slot: 'account', text: 'a bank' },
      { kind: 'words', text: ' from ' },
      { kind: 'answer', slot: 'acv_from', text: '$340K' },
      { kind: 'words', text: ' to ' },
    ]);
    expect(first?.blanks).toEqual(['acv_to', 'timeframe', 'mechanism']);
  });

  it('gives the finished sentence with its score', () => {
    const { frames } = startBullet({
      category: 'expansion',
      level: 'mid',
      facts: {
        own_part: 'I led it',
        account: 'a Nordic grocery chain',
        acv_from: '$340k',
        acv_to: '$720k',
        timeframe: 'two quarters',
        mechanism: 'briefing its finance team on the reporting gap',
        partner: 'AE',
      },
      rules,
    });
    expect(frames[0]?.text).toBe(
      'Grew a Nordic grocery chain from $340K to $720K in two quarters with the AE, by briefing its finance team on the reporting gap.',
    );
    expect(frames[0]?.score).toBeGreaterThanOrEqual(70);
  });

  it('offers no sentence that claims a larger part than was told', () => {
    const ids = (part: string) =>
      startBullet({
        category: 'expansion',
        level: 'mid',
        facts: { own_part: part },
        rules,
      }).frames.map(({ id }) => id);
    expect(ids('contributed')).toEqual(expect.not.arrayContaining(['mid.expansion.1']));
    expect(ids('contributed').length).toBeGreaterThan(0);
    expect(ids('owned')).toContain('mid.expansion.1');
  });

  it('asks about the sentence chosen, and what it could say besides once it lacks nothing', () => {
    const facts = { own_part: 'owned', account: 'a bank', acv_from: '$340k', acv_to: '$720k' };
    const of = (chosen: string) =>
      startBullet({ category: 'expansion', level: 'mid', facts, chosen, rules });
    const { frame, missing } = of('mid.expansion.1');
    expect(frame?.blanks).toEqual(missing.map(({ slot }) => slot));
    expect(of('none').frame?.id).toBe(of('none').frames[0]?.id);
  });

  it('gives no sentence that needs what was left out', () => {
    const { frames } = startBullet({
      category: 'expansion',
      level: 'mid',
      facts: { own_part: 'owned' },
      without: ['acv_from'],
      rules,
    });
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.flatMap(({ blanks }) => blanks)).not.toContain('acv_from');
  });
});
