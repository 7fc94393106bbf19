import type { ResumeDocument } from '../../../core/resume/document';
import type { ReadError } from '../../../core/resume/errors';
import { succeed, type Result } from '../../../core/resume/result';
import { answersIn, type AnsweredPart } from './answer';
import { pairLines, type LinePair } from './pair-lines';
import { readMarks, type MarkedComment, type MarkedFile, type MarkedLine } from './read-marks';

/**
 * What became of one suggestion. `untouched`: still open. `partly`: some of its changes taken, some not or still open.
 * `reworded`: the line says something that is neither. `removed`: the line is gone.
 */
export type Verdict = 'accepted' | 'rejected' | 'partly' | 'reworded' | 'untouched' | 'removed';

export interface ReturnedSuggestion {
  readonly kind: 'reword' | 'insert' | 'remove' | 'move';
  readonly verdict: Verdict;
  /** Before the suggestion; empty for an added line. */
  readonly was: string;
  /** As suggested; empty for a removed line. */
  readonly suggested: string;
  /** As the returned file reads with open changes accepted: a clean sentence. Empty where the line is gone. */
  readonly now: string;
  /** Change by change, where the text now is made of old and new pieces; else empty. */
  readonly parts: readonly AnsweredPart[];
}

/** A line that the other person changed besides; null on the side that has none. */
export interface OtherChange {
  readonly was: string | null;
  readonly now: string | null;
  /** Who made the tracked changes in it; empty where they are not tracked. */
  readonly authors: readonly string[];
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

export interface SentCopy {
  /** The review copy as it was sent. */
  readonly bytes: Uint8Array;
  /** Who signed its tracked changes. */
  readonly reviewer: string;
}

/** What came back: the file, and what reading it gave. */
export interface ReturnedFile {
  readonly bytes: Uint8Array;
  readonly document: ResumeDocument;
}

/**
 * Says of every suggestion of a review copy what became of it in the file that came back, what else was changed, and what
 * was said about it. Lines are matched by what they say, so a file that went through another program is matched too; one
 * without marks (a PDF, a copy with all answered) is compared by its words. Error: one of the files is damaged.
 */
export function compareReturned(
  sent: SentCopy,
  returned: ReturnedFile,
): Result<ReturnedCopy, ReadError> {
  const before = readMarks(sent.bytes);
  if (!before.ok) return before;
  const isWord = returned.document.source.format === 'docx';
  const after = isWord ? readMarks(returned.bytes) : succeed(withoutMarks(returned.document));
  if (!after.ok) return after;
  const hasMarks = after.value.lines.some(({ authors }) => authors.length > 0);
  const pairs = pairLines(before.value.lines, after.value.lines);
  const isSuggestion = ({ sent: line }: LinePair): boolean =>
    line?.authors.includes(sent.reviewer) ?? false;
  const suggested = pairs.filter(isSuggestion);
  const others = pairs.filter((pair) => !isSuggestion(pair));
  return succeed({
    comparedBy: hasMarks ? 'marks' : 'text',
    suggestions: joinMoves(suggested.map(judge)),
    changes: otherChanges(others, before.value, after.value),
    comments: newComments(before.value, after.value, isWord),
    notes: notesOn(isWord, hasMarks),
  });
}

function notesOn(isWord: boolean, hasMarks: boolean): string[] {
  if (!isWord) {
    return [
      'This file holds no tracked changes and no Word comments: its words alone were compared.',
    ];
  }
  return hasMarks
    ? []
    : ['No tracked change is open in this file: whether one was accepted or typed cannot be told.'];
}

/** A file without marks: a wrapped bullet or summary is one line, everything else is as it was read. */
function withoutMarks(document: ResumeDocument): MarkedFile {
  const wholes = [
    ...[...document.experience, ...document.projects].flatMap(({ bullets }) => bullets),
    ...(document.summary === null ? [] : [{ id: 'summary', text: document.summary }]),
  ];
  const owner = new Map(
    wholes.flatMap((whole) =>
      (document.origins[whole.id]?.lines ?? []).map((id) => [id, whole] as const),
    ),
  );
  const texts = document.lines.map((line) => owner.get(line.id) ?? line.text);
  const lines = [...new Set(texts)].map((one) => {
    const text = typeof one === 'string' ? one : one.text;
    return { accepted: text, rejected: text, authors: [], comments: [] };
  });
  return { lines: lines.filter(({ accepted }) => accepted.trim() !== ''), comments: [] };
}

function judge({ sent, now }: LinePair): ReturnedSuggestion {
  const was = sent?.rejected ?? '';
  const suggested = sent?.accepted ?? '';
  const kind = was === '' ? 'insert' : suggested === '' ? 'remove' : 'reword';
  const base = { kind, was, suggested, now: now?.accepted ?? '', parts: [] } as const;
  if (now === null) {
    const verdict = kind === 'insert' ? 'rejected' : kind === 'remove' ? 'accepted' : 'removed';
    return { ...base, verdict };
  }
  const parts = answersIn(was, suggested, now.accepted, now.rejected);
  if (parts === null) return { ...base, verdict: 'reworded' };
  const answers = new Set(parts.map(({ answer }) => answer));
  if (answers.size > 1) return { ...base, verdict: 'partly', parts };
  const [only = 'accepted'] = answers;
  return { ...base, verdict: only === 'open' ? 'untouched' : only, parts };
}

/** A line that was taken out and put in elsewhere, word for word, is one suggestion: to move it. */
function joinMoves(suggestions: readonly ReturnedSuggestion[]): ReturnedSuggestion[] {
  const joined: ReturnedSuggestion[] = [];
  const taken = new Set<ReturnedSuggestion>();
  for (const one of suggestions) {
    if (taken.has(one)) continue;
    const partner = suggestions.find(
      (other) =>
        !taken.has(other) &&
        other.kind === (one.kind === 'remove' ? 'insert' : 'remove') &&
        one.kind !== 'reword' &&
        (one.kind === 'remove' ? other.suggested === one.was : other.was === one.suggested),
    );
    if (!partner) {
      joined.push(one);
      continue;
    }
    taken.add(partner);
    const text = one.was === '' ? one.suggested : one.was;
    const verdict = one.verdict === partner.verdict ? one.verdict : 'partly';
    const now = one.now === '' ? partner.now : one.now;
    joined.push({ kind: 'move', verdict, was: text, suggested: text, now, parts: [] });
  }
  return joined;
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Lines that differ and are none of the suggestions. Words that only moved to another line are not told. */
function otherChanges(
  pairs: readonly LinePair[],
  before: MarkedFile,
  after: MarkedFile,
): OtherChange[] {
  const whole = (lines: readonly MarkedLine[], side: 'accepted' | 'rejected'): string =>
    lines.map((line) => bare(line[side])).join('');
  const then = whole(before.lines, 'accepted') + whole(before.lines, 'rejected');
  const since = whole(after.lines, 'accepted');
  return pairs.flatMap(({ sent, now }) => {
    const [was, is] = [sent?.accepted ?? '', now?.accepted ?? ''];
    if (bare(was) === bare(is)) return [];
    if (was !== '' && since.includes(bare(was)) && (is === '' || then.includes(bare(is))))
      return [];
    if (was === '' && then.includes(bare(is))) return [];
    const authors = (now?.authors ?? []).filter(
      (author) => !(sent?.authors ?? []).includes(author),
    );
    return [{ was: was === '' ? null : was, now: is === '' ? null : is, authors }];
  });
}

function newComments(before: MarkedFile, after: MarkedFile, isWord: boolean): ReturnedComment[] {
  if (!isWord) return [];
  const same = (a: MarkedComment, b: MarkedComment): boolean =>
    a.author === b.author && a.text === b.text;
  return after.comments
    .filter((one) => one.resolved || !before.comments.some((old) => same(old, one)))
    .map(({ author, date, text, replyTo, resolved, id }) => {
      const anchor = [id, replyTo].filter((known) => known !== null);
      const line = after.lines.find(({ comments }) => comments.some((one) => anchor.includes(one)));
      const answered = after.comments.find((other) => other.id === replyTo);
      return {
        author,
        date,
        text,
        replyTo: answered?.text ?? null,
        on: line?.accepted ?? null,
        resolved,
      };
    });
}
