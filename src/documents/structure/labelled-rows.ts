import { findDates } from './dates';
import type { Row } from './rows';
import { partOf } from './rows';
import { tableRowOf } from './table-heads';
import { LABELS, asLabel } from './words';

/** Forms print what each line says in a column beside it, or in the cell beside it: "Position held ¦ Account Manager". */

type Label = 'dates' | 'company' | 'value' | 'heading';

const KINDS = new Map<string, Label>([
  ...[...LABELS.job.title, ...LABELS.job.location].map((word) => [word, 'value'] as const),
  ...Object.values(LABELS.education).flatMap((words) =>
    words.map((word) => [word, 'value'] as const),
  ),
  ...LABELS.job.company.map((word) => [word, 'company'] as const),
  ...LABELS.job.dates.map((word) => [word, 'dates'] as const),
  ...LABELS.job.bullets.map((word) => [word, 'heading'] as const),
]);

function labelOf(text: string): Label | null {
  return KINDS.get(asLabel(text)) ?? null;
}

/** The row's text as "Label: value"; dates need no label. */
function labelled(value: Row, label: Row | null, kind: Label, name: string): Row {
  const [first, ...rest] = value.segments;
  const merged = label ? [...(value.merged ?? []), label.id] : value.merged;
  const whole = merged ? { ...value, merged } : value;
  if (!first || kind === 'dates' || kind === 'heading') return whole;
  const sign = `${name.replace(/\s*[:：]$/, '')}: `;
  const run = first.runs[0];
  const runs = run ? [{ ...run, text: sign + run.text }, ...first.runs.slice(1)] : first.runs;
  const segments = [{ ...first, text: sign + first.text, runs }, ...rest];
  return { ...whole, segments, text: sign + value.text };
}

interface Read {
  readonly row: Row;
  readonly kind: Label | null;
}

function readRow(row: Row, before: Row | undefined): Read[] {
  const [first, ...rest] = row.segments;
  const kind = first && rest.length > 0 ? labelOf(first.text) : null;
  if (first && kind) {
    const value = partOf(row, rest);
    if (kind === 'heading')
      return [
        { row: { ...partOf(row, [first]), marker: null }, kind },
        { row: value, kind: null },
      ];
    return [{ row: labelled(value, null, kind, first.text), kind }];
  }
  const beside = before && tableRowOf(before) !== null && tableRowOf(before) === tableRowOf(row);
  const above = beside ? labelOf(before.text) : null;
  return above && before
    ? [{ row: labelled(row, before, above, before.text), kind: above }]
    : [{ row, kind: null }];
}

/** Whether the form names the employer before the dates, so that each employer named begins a position. */
function leadsWithEmployer(reads: readonly Read[]): boolean {
  return reads.find(({ kind }) => kind === 'company' || kind === 'dates')?.kind === 'company';
}

/**
 * Puts the labels of a form into its lines, and an employer that is named below what was done back beside the dates of
 * the position.
 */
export function joinLabels(rows: readonly Row[]): Row[] {
  const reads = rows.flatMap((row, at): Read[] => {
    const next = rows[at + 1];
    const kind = row.cell && row.segments.length === 1 ? labelOf(row.text) : null;
    const isLabel = kind !== null && kind !== 'heading' && tableRowOf(row) === tableRowOf(next);
    return isLabel ? [] : readRow(row, rows[at - 1]);
  });
  if (reads.every(({ kind }) => kind === null)) return [...rows];
  const placed: Row[] = [];
  const leads = leadsWithEmployer(reads);
  let dated: number | null = null;
  for (const { row, kind } of reads) {
    const isDated = !leads && kind === 'dates' && findDates(row.text).length > 0;
    if (kind === 'company' && dated !== null && placed.length > dated + 1) {
      placed.splice(dated + 1, 0, row);
      dated = null;
    } else {
      if (kind === 'company') dated = null;
      placed.push(row);
      if (isDated) dated = placed.length - 1;
    }
  }
  return placed;
}
