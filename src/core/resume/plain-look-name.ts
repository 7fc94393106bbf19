import { z } from 'zod';

/** The looks of a plain copy, from one that recalls the source to one without any line (docs/writing.md). */
export const PlainLookName = z.enum(['similar', 'modern', 'classic', 'quiet']);
export type PlainLookName = z.infer<typeof PlainLookName>;
