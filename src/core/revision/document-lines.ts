import type { DocumentLine, ResumeDocument } from '../resume/document';

/** A document under revision, with its printed text cut into rows that know which line they print. */
export interface Draft {
  readonly document: ResumeDocument;
  readonly rows: readonly Row[];
}

interface Row {
  readonly text: string;
  readonly line: string | null;
}

const LOOK_AHEAD = 8;

/** Cuts the printed text into rows. A row without a line of its own (a blank, an unknown one) is kept as it is. */
export function startDraft(document: ResumeDocument): Draft {
  const rows: { text: string; line: string | null }[] = document.text
    .split('\n')
    .map((text) => ({ text, line: null }));
  let next = 0;
  for (const line of document.lines) {
    const ahead = rows.slice(next, next + LOOK_AHEAD).findIndex((row) => prints(row.text, line));
    const row = rows[next + ahead];
    if (ahead < 0 || !row) continue;
    row.line = line.id;
    next += ahead + 1;
  }
  return { document, rows };
}

/** The row prints the line, perhaps behind a bullet glyph. */
function prints(row: string, line: DocumentLine): boolean {
  return line.text !== '' && row.endsWith(line.text) && row.length - line.text.length <= 4;
}

/** The document with its text printed anew from the rows. */
export function finishDraft(draft: Draft): ResumeDocument {
  return { ...draft.document, text: draft.rows.map((row) => row.text).join('\n') };
}

/** Puts `text` where the lines stood: in the first one; the others go. */
export function rewriteLines(draft: Draft, ids: readonly string[], text: string): Draft {
  const [first, ...others] = ids;
  const old = draft.document.lines.find((line) => line.id === first);
  if (!old) return draft;
  const kept = removeLines(draft, others);
  return {
    document: {
      ...kept.document,
      lines: kept.document.lines.map((line) => (line === old ? { ...line, text } : line)),
    },
    rows: kept.rows.map((row) =>
      row.line === first
        ? { ...row, text: row.text.slice(0, row.text.length - old.text.length) + text }
        : row,
    ),
  };
}

/** Changes `was` to `text` inside the first of the lines that holds it; leaves all as it is where none does. */
export function rewriteInLines(
  draft: Draft,
  ids: readonly string[],
  was: string,
  text: string,
): Draft {
  const line = draft.document.lines.find(({ id, text }) => ids.includes(id) && text.includes(was));
  if (was === '' || !line) return draft;
  return rewriteLines(
    draft,
    [line.id],
    line.text.replace(was, () => text),
  );
}

export function removeLines(draft: Draft, ids: readonly string[]): Draft {
  if (ids.length === 0) return draft;
  return {
    document: {
      ...draft.document,
      lines: draft.document.lines.filter((line) => !ids.includes(line.id)),
    },
    rows: draft.rows.filter((row) => row.line === null || !ids.includes(row.line)),
  };
}

/** Sets lines after the line `after`, each on a row of its own. */
export function insertLines(draft: Draft, after: string, lines: readonly DocumentLine[]): Draft {
  const place = draft.document.lines.findIndex((line) => line.id === after);
  const row = draft.rows.findIndex((candidate) => candidate.line === after);
  if (place < 0) return draft;
  const rows = lines.map((line) => ({ text: line.text, line: line.id }));
  return {
    document: {
      ...draft.document,
      lines: draft.document.lines.toSpliced(place + 1, 0, ...lines),
    },
    rows: row < 0 ? draft.rows : draft.rows.toSpliced(row + 1, 0, ...rows),
  };
}

/** Takes out the lines that were unplaced and no longer are. */
export function dropUnplaced(draft: Draft): Draft {
  const { lines, unplaced } = draft.document;
  const kept = new Set(unplaced);
  const gone = lines.filter(({ role, text }) => role === 'unplaced' && !isPart(text, kept));
  return removeLines(
    draft,
    gone.map(({ id }) => id),
  );
}

/** Several lines of the page can be one unplaced paragraph. */
function isPart(text: string, kept: ReadonlySet<string>): boolean {
  return [...kept].some((line) => line.includes(text));
}
