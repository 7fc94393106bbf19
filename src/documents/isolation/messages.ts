import { z } from 'zod';
import { ResumeDocument } from '../../core/resume/document';
import { ReadError } from '../../core/resume/errors';

/**
 * What the host sends to a reading process, once. Structured clone carries the bytes. A Buffer, which the PDF library
 * refuses, comes out as a plain array.
 */
export const ReadRequest = z.object({
  name: z.string(),
  bytes: z
    .custom<Uint8Array>((value) => value instanceof Uint8Array)
    .transform((bytes) => (Buffer.isBuffer(bytes) ? new Uint8Array(bytes) : bytes)),
  password: z.string().optional(),
});
export type ReadRequest = z.infer<typeof ReadRequest>;

/** What a reading process answers, once. It comes from a process that handled a hostile file: check it. */
export const ReadAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: ResumeDocument }),
  z.object({ ok: z.literal(false), error: ReadError }),
]);
export type ReadAnswer = z.infer<typeof ReadAnswer>;

/** How a reading process ends itself, for the host to tell one end from another. */
export const EXIT_CRASHED = 70;
