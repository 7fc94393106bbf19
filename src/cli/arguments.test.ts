import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LevelOption, parseArguments } from './arguments';

const spec = {
  command: 'review',
  plain: ['FILE'],
  flags: ['json'],
  values: ['level', 'job'],
  schema: z.object({
    level: LevelOption,
    job: z.string().optional(),
    json: z.boolean().default(false),
  }),
};

describe('parseArguments', () => {
  it('takes plain arguments and options in any order', () => {
    expect(parseArguments(['--level', 'mid', 'a.pdf', '--json'], spec)).toEqual({
      ok: true,
      value: { plain: ['a.pdf'], options: { level: 'mid', json: true } },
    });
    expect(parseArguments(['--level=mid', '--', '-odd.pdf'], spec)).toMatchObject({
      ok: true,
      value: { plain: ['-odd.pdf'] },
    });
  });

  it.each([
    [['a.pdf'], '--level is required: one of associate, mid, senior'],
    [['a.pdf', '--level', 'junior'], '--level must be one of associate'],
    [['--level', 'mid'], 'FILE is missing.'],
    [['a.pdf', 'b.pdf', '--level', 'mid'], '"b.pdf" is one argument too many.'],
    [['a.pdf', '--level', 'mid', '--fast'], "Unknown option '--fast'"],
    [['a.pdf', '--level'], "Option '--level <value>' argument missing"],
    [['a.pdf', '--json=yes', '--level', 'mid'], "Option '--json' does not take an argument"],
  ])('says what is wrong with %j', (args, message) => {
    const parsed = parseArguments(args, spec);
    expect(parsed).toMatchObject({ ok: false, error: { exit: 2, error: { code: 'usage' } } });
    expect(parsed).toHaveProperty('error.error.message', expect.stringContaining(message));
    expect(parsed).toHaveProperty('error.error.remedy', expect.stringContaining('review --help'));
  });
});
