import { z } from 'zod';
import { Leak } from './leak';

/** Why a file could not be used. The command line answers these with exit code 3. */
export const ReadErrorCode = z.enum([
  'not-found',
  'unsupported-format',
  'encrypted',
  'corrupt',
  'no-text-layer',
  'empty',
  'too-large',
  'timed-out',
  'not-a-resume',
]);
export type ReadErrorCode = z.infer<typeof ReadErrorCode>;

/** Why nothing was written. The command line answers these with exit code 4. */
export const WriteErrorCode = z.enum([
  'not-writable',
  'edit-not-found',
  'edit-ambiguous',
  'edit-refused',
  'needs-docx',
  'round-trip-failed',
  'leak-found',
  'would-overwrite-input',
]);
export type WriteErrorCode = z.infer<typeof WriteErrorCode>;

/** A failure a person can act on: what happened, and what to do about it. */
export const ReadError = z.object({ code: ReadErrorCode, message: z.string(), remedy: z.string() });
export type ReadError = z.infer<typeof ReadError>;

export const WriteError = z.object({
  code: WriteErrorCode,
  message: z.string(),
  remedy: z.string(),
  /** Of `leak-found`: the hits that were not accepted. */
  leaks: z.array(Leak).optional(),
});
export type WriteError = z.infer<typeof WriteError>;
