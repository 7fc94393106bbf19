/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { judgeBullet } from '../bullets/judge-bullet';
import { CategoryId, Level } from '../resume/vocabulary';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';

const LabelledClaims = z.object({
  id: z.string(),
  text: z.string(),
  level: z.union([Level, z.literal('none')]),
  categories: z.array(CategoryId),
});

const raw: Record<string, string> = import.meta.glob(
  '../../../fixtures/bullets/{many-customers,many-writers}.jsonl',
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

function bulletsOf(set: string) {
  const text = raw[`../../../fixtures/bullets/${set}.jsonl`] ?? '';
  return text
    .trim()
    .split('\n')
    .map((line) => LabelledClaims.parse(JSON.parse(line)))
    .map((bullet) => ({
      ...bullet,
      review: judgeBullet(bullet.text, bullet.level === 'none' ? 'mid' : bullet.level, rules),
    }));
}

/** What is reached on each set; it must not become less. */
const FLOORS = [
  { set: 'many-customers', f1: 0.88, judged: 0.99 },
  { set: 'many-writers', f1: 0.87, judged: 0.98 },
] as const;

describe.each(FLOORS)('$set', ({ set, f1, judged }) => {
  const bullets = bulletsOf(set);

  it('shows the categories that a reader sees', () => {
    let right = 0;
    let named = 0;
    for (const { categories, review } of bullets) {
      right += review.categories.filter((id) => categories.includes(id)).length;
      named += categories.length + review.categories.length;
    }
    expect((2 * right) / named).toBeGreaterThanOrEqual(f1);
  });

  it('judges what is customer-success work and nothing else', () => {
    const right = bullets.filter(
      ({ level, review }) => (review.score !== null) === (level !== 'none'),
    );
    expect(right.length / bullets.length).toBeGreaterThanOrEqual(judged);
  });
});
