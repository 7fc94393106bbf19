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

const raw: Record<string, string> = import.meta.glob(
  '../../../fixtures/{bullets,held-out}/*.jsonl',
  { eager: true, query: '?raw', import: 'default' },
);

const linesOf = (name: string, folder = 'bullets'): unknown[] =>
  (raw[`../../../fixtures/${folder}/${name}.jsonl`] ?? '')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

/** One set of `fixtures/bullets/`, with the evidence that a person found in each bullet. */
export const labelledSet = (name: string): LabelledBullet[] =>
  linesOf(name).map((line) => LabelledBullet.parse(line));

/** A set of `fixtures/held-out/`: no weight is fitted to it, and no rule is written for it. */
export const heldOutSet = (name: string): LabelledBullet[] =>
  linesOf(name, 'held-out').map((line) => LabelledBullet.parse(line));

const WhoseWork = LabelledBullet.pick({ id: true, text: true, level: true });

/** Bullets of other trades (level `none`), and of customer success and its feeder roles. */
export const whoseWork = linesOf('whose-work').map((line) => WhoseWork.parse(line));

export const labelledBullets: readonly LabelledBullet[] = labelledSet('own-evidence');

/** Those that are customer-success work. */
export const judgedBullets = labelledBullets.filter(
  (bullet): bullet is LabelledBullet & { readonly level: Level } => bullet.level !== 'none',
);
