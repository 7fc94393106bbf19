/// <reference types="vite/types/importMeta.d.ts" />
import { z } from 'zod';
import { CategoryId, Level } from '../resume/vocabulary';
import { Evidence, Metric } from './bullet-review';

const LabelledMetric = Metric.extend({
  from: z.number().nullable().default(null),
  to: z.number().nullable().default(null),
});

const LabelledBullet = z.object({
  id: z.string(),
  text: z.string(),
  level: z.union([Level, z.literal('none')]),
  categories: z.array(CategoryId),
  evidence: Evidence.extend({ metrics: z.array(LabelledMetric) }),
  backfire: z.array(z.string()),
  quality: z.enum(['weak', 'ok', 'strong']),
});
export type LabelledBullet = z.infer<typeof LabelledBullet>;

const raw: Record<string, string> = import.meta.glob('../../../fixtures/bullets/*.jsonl', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** One set of `fixtures/bullets/`, with the evidence that a person found in each bullet. */
export function labelledSet(name: string): LabelledBullet[] {
  const text = raw[`../../../fixtures/bullets/${name}.jsonl`] ?? '';
  return text
    .trim()
    .split('\n')
    .map((line) => LabelledBullet.parse(JSON.parse(line)));
}

export const labelledBullets: readonly LabelledBullet[] = labelledSet('own-evidence');

/** Those that are customer-success work. */
export const judgedBullets = labelledBullets.filter(
  (bullet): bullet is LabelledBullet & { readonly level: Level } => bullet.level !== 'none',
);
