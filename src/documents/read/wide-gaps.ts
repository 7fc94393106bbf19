import type { Run } from './source-text';

/** So many spaces in a row are typed to push text across the line, as a tab would. */
const WIDE_GAP = /[ \u00A0\u2000-\u200A\u202F\u3000]{4,}/gu;
/** With more gaps than this, the spaces come from a conversion that spread the words, and part nothing. */
const MOST_GAPS = 3;

/** Parts runs where spaces were typed to push text across the line; one part where there are none. */
export function splitAtWideGaps(runs: readonly Run[]): Run[][] {
  const text = runs.map((run) => run.text).join('');
  const lead = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const gaps = [...text.matchAll(WIDE_GAP)].filter(
    ({ index, 0: gap }) => index >= lead && index + gap.length <= end,
  );
  if (gaps.length === 0 || gaps.length > MOST_GAPS) return [[...runs]];
  const edges = [
    0,
    ...gaps.flatMap(({ index, 0: gap }) => [index, index + gap.length]),
    text.length,
  ];
  const parts: Run[][] = [];
  for (let edge = 0; edge < edges.length; edge += 2) {
    parts.push(sliceRuns(runs, edges[edge] ?? 0, edges[edge + 1] ?? text.length));
  }
  return parts;
}

/** The runs' text from `start` to `end` (offsets into their joined text), in their styles. */
function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const sliced: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') sliced.push({ ...run, text });
    at += run.text.length;
  }
  return sliced;
}
