import type { ResumeDocument } from '../../../core/resume/document';
import type {
  OtherChange,
  ReturnedComment,
  ReturnedCopy,
  ReturnedSuggestion,
} from '../../../core/resume/returned';
import {
  editsForLine,
  lineOfChange,
  lineOfSuggestion,
  type ReturnedLine,
} from '../../../core/revision/returned-edits';

/** What a row is about; its key names it while the copy is on show. */
export type Row =
  | { readonly key: string; readonly is: 'suggestion'; readonly suggestion: ReturnedSuggestion }
  | { readonly key: string; readonly is: 'change'; readonly change: OtherChange }
  | { readonly key: string; readonly is: 'reply'; readonly comment: ReturnedComment };

export function rowsOf({ suggestions, changes, comments }: ReturnedCopy): Row[] {
  return [
    ...suggestions.map((suggestion, at) => ({
      ...{ key: `suggestion-${at}`, is: 'suggestion' as const, suggestion },
    })),
    ...changes.map((change, at) => ({ key: `change-${at}`, is: 'change' as const, change })),
    ...comments.map((comment, at) => ({ key: `reply-${at}`, is: 'reply' as const, comment })),
  ];
}

/** The sentences that a suggestion can end as, of words that are there already; the first is proposed. */
export function wordingsOf({ verdict, was, suggested, now, parts }: ReturnedSuggestion): string[] {
  const broken = parts.some(({ answer }) => answer === 'both' || answer === 'neither');
  const first = {
    accepted: suggested,
    rejected: was,
    'as-it-was': was,
    untouched: suggested,
    reworded: now,
    removed: '',
    partly: broken ? suggested : now,
  }[verdict];
  const others = verdict !== 'partly' ? [] : broken ? [was] : [suggested, was];
  return [...new Set([first, ...others])];
}

/** Where nothing was decided nothing is taken, unless the person asks for it. */
export function isProposed(row: Row): boolean {
  if (row.is !== 'suggestion') return row.is === 'change';
  return row.suggestion.verdict !== 'untouched' && row.suggestion.verdict !== 'as-it-was';
}

/** `taken`: the resume says so already. `by-hand`: where it belongs cannot be told. */
export type Standing = 'open' | 'taken' | 'by-hand';

/** What a row asks of the resume, and whether that is done; null for what asks nothing. */
export function lineOf(row: Row, wanted: string | undefined): ReturnedLine | null {
  switch (row.is) {
    case 'suggestion':
      return lineOfSuggestion(row.suggestion, wanted ?? wordingsOf(row.suggestion)[0] ?? '');
    case 'change':
      return lineOfChange(row.change);
    case 'reply':
      return null;
  }
}

export function standingOf(
  document: ResumeDocument,
  base: ResumeDocument,
  line: ReturnedLine,
): Standing {
  const edits = editsForLine(document, base, line);
  if (edits === null) return 'by-hand';
  return edits.length === 0 ? 'taken' : 'open';
}
