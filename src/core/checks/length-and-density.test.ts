import { describe, expect, it } from 'vitest';
import type { ResumeParts } from '../review/resume-for-tests';
import { factsFor } from './facts-for-tests';
import { lengthAndDensity } from './length-and-density';
import type { Level } from '../resume/vocabulary';

const LINE =
  'Renewed forty of forty-two accounts in the second half of the year by meeting each sponsor early.';
const BULLETS = [LINE, LINE, LINE, LINE, LINE];

function run(parts: ResumeParts, level: Level = 'mid') {
  return lengthAndDensity.run(
    factsFor(
      {
        jobs: [
          { bullets: BULLETS },
          { bullets: BULLETS },
          { bullets: BULLETS },
          { bullets: BULLETS },
        ],
        ...parts,
      },
      { level },
    ),
  );
}

describe('length-and-density', () => {
  it('passes a resume of usual length', () => {
    expect(run({}).verdict).toBe('pass');
  });

  it.each<[number, Level, string]>([
    [2, 'mid', 'pass'],
    [3, 'mid', 'warn'],
    [4, 'mid', 'fail'],
    [3, 'principal', 'pass'],
    [4, 'leadership', 'warn'],
  ])('%d pages at %s: %s', (pages, level, verdict) => {
    expect(run({ source: { pages } }, level).verdict).toBe(verdict);
  });

  it('does not count pages where the format has none', () => {
    expect(run({ source: { pages: null } }).verdict).toBe('pass');
  });

  it('fails hardly any text', () => {
    expect(run({ jobs: [{ bullets: BULLETS }] }).verdict).toBe('fail');
  });

  it('warns of many short or long bullets, and points at them', () => {
    const odd = [...BULLETS.slice(0, 3), 'Renewed accounts.', 'Ran calls.'];
    const outcome = run({
      jobs: [
        { bullets: odd },
        { bullets: odd },
        { bullets: odd },
        { bullets: odd },
        { bullets: BULLETS },
      ],
    });
    expect(outcome).toMatchObject({ verdict: 'warn', findings: [{ bulletId: 'b3' }, {}, {}] });
  });

  it('warns of a recent job with nine bullets, not of an old one with one', () => {
    const nine = { bullets: [...BULLETS, LINE, LINE, LINE, LINE], title: 'Senior CSM' };
    const old = { bullets: [LINE], start: '2004', end: '2006' };
    expect(
      run({ jobs: [nine, { bullets: BULLETS, start: '2015', end: '2021' }, old] }),
    ).toMatchObject({
      verdict: 'warn',
      findings: [{ of: 'Senior CSM', value: '9 bullets' }],
    });
  });
});
