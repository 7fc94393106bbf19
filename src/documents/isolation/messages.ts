import { z } from 'zod';
import { ResumeDocument } from '../../core/resume/document';
import { ReadError } from '../../core/resume/errors';
import { HiddenFact, LeakAnswer } from '../../core/resume/leak';
import { ReturnedCopy } from '../../core/resume/returned';

/** Structured clone carries the bytes. A Buffer, which the PDF library refuses, comes out as a plain array. */
const Bytes = z
  .custom<Uint8Array>((value) => value instanceof Uint8Array)
  .transform((bytes) => (Buffer.isBuffer(bytes) ? new Uint8Array(bytes) : bytes));

const ReadRequest = z.object({
  name: z.string(),
  bytes: Bytes,
  password: z.string().optional(),
});
export type ReadRequest = z.infer<typeof ReadRequest>;

/** What the host sends to a reading process, once: a file that is not trusted, and what to do with it. */
export const WorkRequest = z.discriminatedUnion('work', [
  ReadRequest.extend({ work: z.literal('read') }),
  z.object({
    work: z.literal('shares-known'),
    bytes: Bytes,
    sent: z.array(z.array(z.string()).readonly()).readonly(),
  }),
  z.object({
    work: z.literal('compare-returned'),
    bytes: Bytes,
    document: ResumeDocument,
    sent: z.object({ bytes: Bytes, reviewer: z.string() }),
  }),
  z.object({
    work: z.literal('find-leaks'),
    bytes: Bytes,
    question: z.object({
      hidden: z.array(HiddenFact).readonly(),
      fileName: z.string(),
      own: z.array(z.string()).readonly(),
      reviewer: z.string().nullable(),
      read: ResumeDocument.nullable(),
    }),
  }),
]);
export type WorkRequest = z.infer<typeof WorkRequest>;

/** What a reading process answers, once. It comes from a process that handled a hostile file: check it. */
const answerWith = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: ReadError }),
  ]);
export const ReadAnswer = answerWith(ResumeDocument);
export const SharesAnswer = answerWith(z.array(z.number()));
export const ComparedAnswer = answerWith(ReturnedCopy);
export const LeaksAnswer = answerWith(LeakAnswer);

/** How a reading process ends itself, for the host to tell one end from another. */
export const EXIT_CRASHED = 70;
