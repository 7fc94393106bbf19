import { z } from 'zod';
import { ResumeDocument } from '../../core/resume/document';
import { ExportReceipt } from '../../core/resume/receipt';
import { Work } from '../../core/revision/work';
import { Entry, ExportRecord, Version } from '../../shared/library';

/** The files of the library. docs/library-format.md explains every one of them. */

/** The version of the format that this program writes. */
export const FORMAT = 1;

/** `resume.json`: what the list needs, and which file was read. */
export const ResumeFile = Entry.omit({ state: true, file: true }).extend({
  format: z.literal(FORMAT),
  source: z.object({
    name: Entry.shape.file.shape.name,
    format: Entry.shape.file.shape.format,
    bytes: Entry.shape.file.shape.bytes,
    sha256: z.string(),
    /** The untouched file's name in this folder. */
    copy: z.string().regex(/^source(?:-[0-9a-f]{8})?\.[a-z]{2,4}$/),
    /** Where the file lay when it was read; null for pasted text and the sample. */
    path: z.string().nullable(),
    /** When it was last changed, milliseconds since 1970; null where there is no file outside. */
    modified: z.number().nullable(),
    /** The bytes of a changed file that the person chose to ignore. */
    ignored: z.string().nullable(),
  }),
});
export type ResumeFile = z.infer<typeof ResumeFile>;

/** `versions/<id>.json`. */
export const VersionFile = Version.extend({
  format: z.literal(FORMAT),
  document: ResumeDocument,
});

/** `receipts/<id>.json`. */
export const ReceiptFile = ExportRecord.extend({
  format: z.literal(FORMAT),
  receipt: ExportReceipt,
});
export type ReceiptFile = z.infer<typeof ReceiptFile>;

/**
 * `next.json`: several files that change together. It is there only while they are being replaced; a start that finds it
 * finishes the work.
 */
export const NextFile = z.object({
  format: z.literal(FORMAT),
  resume: ResumeFile,
  base: ResumeDocument,
  work: Work.nullable(),
  document: ResumeDocument,
  /** A copy of the source that is no longer needed then, null where it stays. */
  oldCopy: z.string().nullable(),
});
export type NextFile = z.infer<typeof NextFile>;

/** `library.json`: a cache of the list, known by size and time of each `resume.json`. */
export const IndexFile = z.object({
  format: z.literal(FORMAT),
  resumes: z.array(z.object({ size: z.number(), modified: z.number(), resume: ResumeFile })),
});
export type IndexFile = z.infer<typeof IndexFile>;

/** Takes all JSON files of one resume's folder (by name, such as `work.json`) from format n to n + 1. */
export type Migration = (files: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** At index 0 the migration from format 1 to format 2, and so on. */
export const MIGRATIONS: readonly Migration[] = [];

const Stamped = z.object({ format: z.number().int().positive() });

/** The format that a file says it is in; null where it says none. */
export function formatOf(value: unknown): number | null {
  const stamped = Stamped.safeParse(value);
  return stamped.success ? stamped.data.format : null;
}
