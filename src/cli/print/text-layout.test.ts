import { describe, expect, it } from 'vitest';
import { count, harmlessCopy, painter, shorten, wrap } from './text-layout';

describe('wrap', () => {
  it('breaks between words and indents what follows', () => {
    const text = wrap(`${'word '.repeat(30)}end`, '    ', '  • ');
    const lines = text.split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^ {2}• word word/);
    expect(lines[1]).toMatch(/^ {4}word/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(96);
  });

  it('leaves a word longer than the line whole', () => {
    expect(wrap('x'.repeat(200), '  ')).toBe(`  ${'x'.repeat(200)}`);
  });
});

it('shortens by characters, not by halves of an emoji', () => {
  expect(shorten('abc', 3)).toBe('abc');
  expect(shorten('a😀bc', 3)).toBe('a😀…');
});

it('counts in words', () => {
  expect([count(0, 'job'), count(1, 'job'), count(2, 'box', 'boxes')]).toEqual([
    '0 jobs',
    '1 job',
    '2 boxes',
  ]);
});

it('paints only where colours are wanted', () => {
  expect(painter(false)('red', 'x')).toBe('x');
  expect(painter(true)('red', 'x')).toBe('\u001b[31mx\u001b[0m');
});

it('takes terminal commands and direction marks out of a text', () => {
  expect(harmlessCopy({ lines: ['a\u001b]0;title\u0007b\u202ec\nd\te'], count: 2 })).toEqual({
    lines: ['a]0;titlebc\nd\te'],
    count: 2,
  });
});
