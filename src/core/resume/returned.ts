import { z } from 'zod';

/** What became of a review copy that was sent and came back. */

/**
 * One place where a suggestion differs from the old text. `open`: still marked. `both`: the new words were taken and the
 * old ones kept, `neither`: the old ones struck and the new ones refused, so that the sentence may not read through.
 */
export const AnsweredPart = z.object({
  was: z.string(),
  suggested: z.string(),
  answer: z.enum(['accepted', 'rejected', 'both', 'neither', 'open']),
});
export type AnsweredPart = z.infer<typeof AnsweredPart>;

/**
 * What became of one suggestion. `untouched`: still open. `partly`: some of its changes taken, some not or still open.
 * `reworded`: the line says something that is neither. `removed`: the line is gone. `as-it-was`: the old words stand in a
 * copy without marks, so that refused and never looked at cannot be told apart.
 */
export const Verdict = z.enum([
  'accepted',
  'rejected',
  'partly',
  'reworded',
  'untouched',
  'removed',
  'as-it-was',
]);
export type Verdict = z.infer<typeof Verdict>;

/** A stretch of a line against how it read before. */
export const DiffPiece = z.object({ text: z.string(), is: z.enum(['same', 'gone', 'new']) });
export type DiffPiece = z.infer<typeof DiffPiece>;

export const ReturnedSuggestion = z.object({
  kind: z.enum(['reword', 'insert', 'remove', 'move']),
  verdict: Verdict,
  /** Whether Word's marks decided it, or the words alone. */
  by: z.enum(['marks', 'text']),
  /** Before the suggestion; empty for an added line. */
  was: z.string(),
  /** As suggested; empty for a removed line. */
  suggested: z.string(),
  /** As the returned file reads with open changes accepted: a clean sentence. Empty where the line is gone. */
  now: z.string(),
  /** Change by change, where the text now is made of old and new pieces; else empty. */
  parts: z.array(AnsweredPart).readonly(),
  /** The old words against those that came back, or against the suggestion where the old ones did. */
  pieces: z.array(DiffPiece).readonly(),
});
export type ReturnedSuggestion = z.infer<typeof ReturnedSuggestion>;

/** A line that the other person changed besides; null on the side that has none. */
export const OtherChange = z.object({
  was: z.string().nullable(),
  now: z.string().nullable(),
  /** The line above it in the returned file; null where it is the first. */
  after: z.string().nullable(),
  /** Who made the tracked changes in it; empty where they are not tracked. */
  authors: z.array(z.string()).readonly(),
  pieces: z.array(DiffPiece).readonly(),
});
export type OtherChange = z.infer<typeof OtherChange>;

export const ReturnedComment = z.object({
  author: z.string(),
  date: z.string().nullable(),
  text: z.string(),
  /** The comment it answers, in words; null where it stands for itself. */
  replyTo: z.string().nullable(),
  /** The line it stands on, as it reads now; null where that is not known. */
  on: z.string().nullable(),
  resolved: z.boolean(),
});
export type ReturnedComment = z.infer<typeof ReturnedComment>;

export const ReturnedCopy = z.object({
  /** `text`: no trace of tracked changes came back, so only the words were compared. */
  comparedBy: z.enum(['marks', 'text']),
  suggestions: z.array(ReturnedSuggestion).readonly(),
  changes: z.array(OtherChange).readonly(),
  /** New comments, and those of the sent copy that were answered as resolved. */
  comments: z.array(ReturnedComment).readonly(),
  /** What a person should know about the comparison. */
  notes: z.array(z.string()).readonly(),
});
export type ReturnedCopy = z.infer<typeof ReturnedCopy>;
