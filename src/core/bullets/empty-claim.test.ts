import { describe, expect, it } from 'vitest';
import type { Level } from '../resume/vocabulary';
import { findBackfire } from '../keywords/find-backfire';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { judgeBullet } from './judge-bullet';

const idsOf = (text: string, level: Level): string[] =>
  judgeBullet(text, level, rules).backfire.map(({ id }) => id);

describe('a claim without facts', () => {
  it.each<[string, Level, string]>([
    ['My number was made each and every year.', 'mid', 'run-my-book'],
    ['My clients have always trusted me.', 'mid', 'managed-relationships'],
    ['Slides on usage and tickets shown to clients every three months.', 'senior', 'ebr-as-status'],
    ['Our chatbot mails customers by itself.', 'mid', 'ai-over-trust'],
  ])('is told, and by its own reason: %s', (text, level, id) => {
    expect(idsOf(text, level)).toEqual([id]);
  });

  it.each<[string, Level]>([
    ['Ran success plans with a bakery chain.', 'mid'],
    ['Coached two new colleagues on renewals.', 'senior'],
    ['Managed a team of nine in Lisbon.', 'leadership'],
    ['Took Oldcastle Mills from $90K to $140K in a year by opening a second site.', 'mid'],
  ])('is not seen in a short claim of something done: %s', (text, level) => {
    expect(idsOf(text, level)).toEqual([]);
  });

  it('costs no points: what it lacks has cost them', () => {
    const text = 'My number was made each and every year.';
    expect(findBackfire(text, { level: 'mid', place: 'bullet' }, rules)).toEqual([]);
    const { breakdown } = judgeBullet(text, 'mid', rules);
    expect(breakdown.map(({ component }) => component)).not.toContain('backfire');
  });

  it('has a reason meant for the level', () => {
    const text = 'Set the global retention strategy and advised our board.';
    expect(idsOf(text, 'associate')).toEqual(['overclaimed-scope']);
    expect(idsOf(text, 'principal')).not.toContain('overclaimed-scope');
  });
});
