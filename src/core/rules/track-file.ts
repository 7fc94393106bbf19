import { z } from 'zod';

const Basis = z.array(z.string().min(1)).min(1);

/** `keywords/track.json`: what is said of the whole track, for reference and never scored. */
export const Track = z.strictObject({
  note: z.string(),
  /** Marks that readers of the field hold a resume against. */
  bars: z.array(z.strictObject({ text: z.string().min(1), basis: Basis })),
  payOverall: z.strictObject({
    measure: z.string().min(1),
    values: z.string().min(1),
    source: z.string().min(1),
    date: z.string().regex(/^\d{4}(?:-\d{2})?$/),
    caution: z.string().min(1),
  }),
  variableOverall: z.string().min(1),
  /** Neighbouring titles, and how they differ. */
  neighbours: z.array(
    z.strictObject({ title: z.string().min(1), means: z.string().min(1), basis: Basis }),
  ),
});
export type Track = z.infer<typeof Track>;
