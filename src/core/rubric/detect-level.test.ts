import { describe, expect, it } from 'vitest';
import type { Level } from '../resume/vocabulary';
import { bulletFor } from '../review/bullet-for-tests';
import { shippedRules as rules } from '../review/rules-for-tests';
import { detectLevel } from './detect-level';

type Given = Parameters<typeof bulletFor>[0];

function detect(given: Given[], title: Level | null = null) {
  const bullets = given.map((entry, index) =>
    bulletFor({ id: `b${index}`, text: `t${index}`, ...entry }),
  );
  return detectLevel(bullets, title, rules);
}

function count(name: string, value: number) {
  return { name, value, unit: null, from: null, to: null };
}

const LARGE: Given = { evidence: { acvFrom: 6_000_000, acvTo: 9_000_000, currency: 'USD' } };
const BOARD: Given = { categories: ['advisory-board'], evidence: { ownership: 'co-led' } };
const C_LEVEL: Given = { evidence: { partners: ['customer:CIO'] } };
const SMALL: Given = { evidence: { acvTo: 60_000, currency: 'USD' } };
const CHAMPION: Given = { evidence: { partners: ['customer:champion'] } };
const TEAM: Given = { categories: ['people'], metrics: [count('team_size', 12)] };
const ADOPTED: Given = { categories: ['program'], metrics: [count('csms_adopting', 34)] };

describe('detectLevel', () => {
  it('finds the level that two kinds of cue in two bullets point to', () => {
    expect(detect([LARGE, BOARD])).toMatchObject({ level: 'strategic-account' });
    expect(detect([LARGE, BOARD, C_LEVEL])?.because).toHaveLength(3);
    expect(detect([SMALL, CHAMPION])).toMatchObject({ level: 'associate' });
  });

  it('quotes a bullet for each cue, another one where it can', () => {
    const both: Given = { evidence: { ...LARGE.evidence, partners: ['customer:CIO'] } };
    const because = detect([both, BOARD, C_LEVEL])?.because ?? [];
    expect(because.map((reason) => reason.slice(-4))).toEqual(['“t0”', '“t2”', '“t1”']);
  });

  it('is silent on one kind of cue, or on one bullet', () => {
    expect(detect([LARGE, LARGE])).toBeNull();
    expect(
      detect([{ ...LARGE, evidence: { ...LARGE.evidence, partners: ['customer:CIO'] } }]),
    ).toBeNull();
    expect(detect([TEAM, ADOPTED])).toBeNull();
  });

  it('is silent on titles, account counts and nothing at all', () => {
    expect(detect([], 'senior')).toBeNull();
    expect(detect([{}, {}], 'principal')).toBeNull();
    expect(
      detect([{ metrics: [count('accounts', 4)] }, { metrics: [count('accounts', 5)] }], 'senior'),
    ).toBeNull();
  });

  it('is surer where the title agrees', () => {
    const without = detect([LARGE, BOARD, C_LEVEL])?.confidence ?? 1;
    const agreed = detect([LARGE, BOARD, C_LEVEL], 'strategic-account')?.confidence ?? 0;
    expect(agreed).toBeGreaterThan(without);
    expect(agreed).toBeLessThanOrEqual(0.95);
  });

  it('leaves out bullets that are not judged', () => {
    expect(detect([{ ...LARGE, score: null }, BOARD])).toBeNull();
  });

  it('reads an amount in yen by its order of magnitude', () => {
    const yen: Given = { evidence: { acvTo: 9_000_000, currency: 'JPY' } };
    expect(detect([yen, CHAMPION])).toMatchObject({ level: 'associate' });
  });
});
