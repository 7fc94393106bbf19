import { z } from 'zod';
import { Leak } from './leak';

/** What the written file says when it is read again, against what it was meant to say. */
export const RoundTrip = z.object({
  equal: z.boolean(),
  /** How many facts came back the same. */
  kept: z.number().int(),
  changed: z.array(z.object({ field: z.string(), meant: z.string(), read: z.string() })),
  lost: z.array(z.object({ field: z.string(), meant: z.string() })),
  notChecked: z.array(z.string()),
});
export type RoundTrip = z.infer<typeof RoundTrip>;

export const ExportReceipt = z.object({
  /** The file's name; the folder is the person's own business. */
  written: z.string(),
  roundTrip: RoundTrip,
  untouchedParts: z.array(z.object({ name: z.string(), sha256: z.string() })),
  /** How many parts the source's package has; absent for a copy that is not made from a package. */
  parts: z.number().int().optional(),
  /** What the file tells and perhaps should not, accepted hits included; absent where it was not asked for. */
  leaks: z.array(Leak).optional(),
  /** Of a plain copy: faults of the page that it does away with, and what of the source is not in it. */
  mended: z.array(z.string()).optional(),
  leftBehind: z.array(z.string()).optional(),
  /** What else a person should know about this copy. */
  notes: z.array(z.string()).optional(),
});
export type ExportReceipt = z.infer<typeof ExportReceipt>;
