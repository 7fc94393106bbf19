/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CategoryId, Level } from '../resume/vocabulary';

const LabelledLevel = z.union([Level, z.literal('none')]);
const Bullet = z.object({ level: LabelledLevel, categories: z.array(CategoryId).optional() });
const Motions = z.tuple([LabelledLevel, z.array(CategoryId), z.string().min(1)]);
const Claims = z.tuple([LabelledLevel, z.array(z.string().min(1)), z.string().min(1)]);

const Means = z
  .tuple([LabelledLevel, z.string(), z.string().min(1)])
  .refine(([, means, text]) => text.includes(means));

const bullets: Record<string, string> = import.meta.glob(
  '../../../fixtures/{bullets,held-out}/*.jsonl',
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);
const tables: Record<string, string> = import.meta.glob(
  '../../../fixtures/{motions,claims}/*.tsv',
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

const means: Record<string, string> = import.meta.glob('../../../fixtures/means/*.tsv', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A line of a table: level, labels, text. */
function columnsOf(line: string): unknown[] {
  const [level, labels, ...rest] = line.split('\t');
  return [level, (labels ?? '').split(',').filter(Boolean), ...rest];
}

/** Numbers of the lines, from 1, that do not fit. A label that nobody knows would teach that the bullet lacks it. */
const misfits = (file: string, schema: z.ZodType, read: (line: string) => unknown): number[] =>
  file
    .trim()
    .split('\n')
    .flatMap((line, at) => (schema.safeParse(read(line)).success ? [] : [at + 1]));

describe('the labels of fixtures, which weights are fitted to', () => {
  it.each(Object.entries(bullets))('%s', (_, file) => {
    expect(misfits(file, Bullet, (line): unknown => JSON.parse(line))).toEqual([]);
  });

  it.each(Object.entries(tables))('%s', (path, file) => {
    expect(misfits(file, path.includes('/motions/') ? Motions : Claims, columnsOf)).toEqual([]);
  });

  it.each(Object.entries(means))('%s', (_, file) => {
    expect(misfits(file, Means, (line) => line.split('\t'))).toEqual([]);
  });
});
