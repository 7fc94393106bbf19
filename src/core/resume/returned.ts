/** What became of a review copy that was sent and came back. */

/**
 * One place where a suggestion differs from the old text. `open`: still marked. `both`: the new words were taken and the
 * old ones kept, `neither`: the old ones struck and the new ones refused, so that the sentence may not read through.
 */
export interface AnsweredPart {
  readonly was: string;
  readonly suggested: string;
  readonly answer: 'accepted' | 'rejected' | 'both' | 'neither' | 'open';
}

/**
 * What became of one suggestion. `untouched`: still open. `partly`: some of its changes taken, some not or still open.
 * `reworded`: the line says something that is neither. `removed`: the line is gone. `as-it-was`: the old words stand in a
 * copy without marks, so that refused and never looked at cannot be told apart.
 */
export type Verdict =
  'accepted' | 'rejected' | 'partly' | 'reworded' | 'untouched' | 'removed' | 'as-it-was';

/** A stretch of a line against how it read before. */
export interface DiffPiece {
  readonly text: string;
  readonly is: 'same' | 'gone' | 'new';
}

export interface ReturnedSuggestion {
  readonly kind: 'reword' | 'insert' | 'remove' | 'move';
  readonly verdict: Verdict;
  /** Whether Word's marks decided it, or the words alone. */
  readonly by: 'marks' | 'text';
  /** Before the suggestion; empty for an added line. */
  readonly was: string;
  /** As suggested; empty for a removed line. */
  readonly suggested: string;
  /** As the returned file reads with open changes accepted: a clean sentence. Empty where the line is gone. */
  readonly now: string;
  /** Change by change, where the text now is made of old and new pieces; else empty. */
  readonly parts: readonly AnsweredPart[];
  /** The old words against those that came back, or against the suggestion where the old ones did. */
  readonly pieces: readonly DiffPiece[];
}

/** A line that the other person changed besides; null on the side that has none. */
export interface OtherChange {
  readonly was: string | null;
  readonly now: string | null;
  /** The line above it in the returned file; null where it is the first. */
  readonly after: string | null;
  /** Who made the tracked changes in it; empty where they are not tracked. */
  readonly authors: readonly string[];
  readonly pieces: readonly DiffPiece[];
}

export interface ReturnedComment {
  readonly author: string;
  readonly date: string | null;
  readonly text: string;
  /** The comment it answers, in words; null where it stands for itself. */
  readonly replyTo: string | null;
  /** The line it stands on, as it reads now; null where that is not known. */
  readonly on: string | null;
  readonly resolved: boolean;
}

export interface ReturnedCopy {
  /** `text`: no trace of tracked changes came back, so only the words were compared. */
  readonly comparedBy: 'marks' | 'text';
  readonly suggestions: readonly ReturnedSuggestion[];
  readonly changes: readonly OtherChange[];
  /** New comments, and those of the sent copy that were answered as resolved. */
  readonly comments: readonly ReturnedComment[];
  /** What a person should know about the comparison. */
  readonly notes: readonly string[];
}
