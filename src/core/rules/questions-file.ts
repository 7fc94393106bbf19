import { z } from 'zod';
import { CategoryId, Level } from '../resume/vocabulary';

const Words = z.array(z.string().min(1));

/** What an answer adds to the evidence, for working out its gain. The placeholder never becomes text. */
const Fills = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum([
      'account',
      'acvFrom',
      'acvTo',
      'deltaAbs',
      'deltaPct',
      'timeframe',
      'mechanism',
      'decision',
      'ownership',
    ]),
  }),
  z.strictObject({ kind: z.literal('partner'), role: z.string().min(1) }),
  z.strictObject({ kind: z.literal('metric'), name: z.string().min(1) }),
  z.strictObject({ kind: z.literal('metricFrom'), name: z.string().min(1).optional() }),
]);
export type Fills = z.infer<typeof Fills>;

/** `keywords/evidence/questions.json`: what is asked for where a fact is missing. */
export const Questions = z.strictObject({
  slots: z.array(
    z.strictObject({ slot: z.string().min(1), question: z.string().min(1), fills: Fills }),
  ),
  /** The results to ask for, by category. */
  results: z.record(CategoryId, Words),
  /** Asked for in every bullet. */
  common: Words,
  /** Asked for where a bullet shows no category. */
  noResultKnown: Words,
  /**
   * What a bullet of a kind must answer at a level: groups, of whose alternatives ("account|n_accounts") one is enough.
   * With all of them answered a bullet reaches the band strong.
   */
  mandatory: z.record(Level, z.record(CategoryId, Words)),
  /** Levels at which an executive of the customer is asked for. */
  execFrom: z.array(Level),
});
export type Questions = z.infer<typeof Questions>;
