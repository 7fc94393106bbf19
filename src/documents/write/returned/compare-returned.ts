import type { ResumeDocument } from '../../../core/resume/document';
import type { ReadError } from '../../../core/resume/errors';
import { succeed, type Result } from '../../../core/resume/result';
import type {
  AnsweredPart,
  DiffPiece,
  OtherChange,
  ReturnedComment,
  ReturnedCopy,
  ReturnedSuggestion,
  Verdict,
} from '../../../core/resume/returned';
import { diffWords } from '../word/word-diff';
import { answersIn } from './answer';
import { pairLines, type LinePair } from './pair-lines';
import { readMarks, type MarkedComment, type MarkedFile, type MarkedLine } from './read-marks';

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
    suggestions: joinMoves(suggested.map((pair) => judge(pair, hasMarks))),
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

function judge({ sent, now }: LinePair, hasMarks: boolean): ReturnedSuggestion {
  const was = sent?.rejected ?? '';
  const suggested = sent?.accepted ?? '';
  const kind = was === '' ? 'insert' : suggested === '' ? 'remove' : 'reword';
  const by = (now?.authors ?? []).length > 0 ? 'marks' : 'text';
  const parts = now === null ? [] : answersIn(was, suggested, now.accepted, now.rejected);
  const found = now === null ? WITHOUT_LINE[kind] : verdictOf(parts);
  const verdict = found === 'rejected' && !hasMarks ? 'as-it-was' : found;
  const line = now?.accepted ?? '';
  const shown = verdict === 'removed' || AS_SENT.has(verdict) ? suggested : line;
  return {
    ...{ kind, verdict, by, was, suggested, now: line, parts: parts ?? [] },
    pieces: piecesOf(was, verdict === 'removed' ? '' : shown),
  };
}

const WITHOUT_LINE = { insert: 'rejected', remove: 'accepted', reword: 'removed' } as const;

/** Where the old words came back the suggestion is shown, else what came back. */
const AS_SENT: ReadonlySet<Verdict> = new Set<Verdict>(['rejected', 'untouched', 'as-it-was']);

function verdictOf(parts: readonly AnsweredPart[] | null): Verdict {
  if (parts === null) return 'reworded';
  const answers = new Set(parts.map(({ answer }) => answer));
  const [only = 'accepted'] = answers;
  if (answers.size > 1 || only === 'both' || only === 'neither') return 'partly';
  return only === 'open' ? 'untouched' : only;
}

/** How one text became another, word by word. */
function piecesOf(was: string, now: string): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const add = (text: string, is: DiffPiece['is']): void => {
    if (text !== '') pieces.push({ text, is });
  };
  let at = 0;
  for (const { start, end, text } of diffWords(was, now)) {
    add(was.slice(at, start), 'same');
    add(was.slice(start, end), 'gone');
    add(text, 'new');
    at = end;
  }
  add(was.slice(at), 'same');
  return pieces;
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
    const pieces: DiffPiece[] = [{ text, is: 'same' }];
    const by = one.by === 'marks' || partner.by === 'marks' ? 'marks' : 'text';
    const parts: AnsweredPart[] = [];
    joined.push({ kind: 'move', verdict, by, was: text, suggested: text, now, parts, pieces });
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
    const above = now === null ? undefined : after.lines[after.lines.indexOf(now) - 1];
    return [
      {
        was: was === '' ? null : was,
        now: is === '' ? null : is,
        after: above?.accepted ?? null,
        authors,
        pieces: piecesOf(was, is),
      },
    ];
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
