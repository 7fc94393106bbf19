import { useMemo } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { bulletsOf } from '../../../core/revision/owners';
import { bulletOfLine, type ReturnedLine } from '../../../core/revision/returned-edits';
import type { ReturnedReport } from '../../../shared/ipc';
import type { Workbench } from '../../state/session';
import { isProposed, lineOf, rowsOf, standingOf, type Row, type Standing } from './rows';
import { useSelection, type RowFilter } from './selection';

/** A row with where it stands in the resume. */
export interface Matter {
  readonly row: Row;
  /** null for what asks nothing of the resume. */
  readonly line: ReturnedLine | null;
  readonly standing: Standing | null;
  /** Whether it goes along when the changes are taken. */
  readonly goes: boolean;
  /** The bullet of the resume that it is about; null where that is none. */
  readonly bullet: { readonly id: string; readonly number: number } | null;
}

export function baseOf({ history }: Workbench): ResumeDocument {
  return history.past[0]?.state ?? history.present;
}

/** Empty where no copy came back. */
export function useMatters(bench: Workbench, report: ReturnedReport | null): readonly Matter[] {
  const { turned, wordings } = useSelection();
  const { history } = bench;
  const base = baseOf(bench);
  return useMemo(
    () =>
      (report ? rowsOf(report.copy) : []).map((row): Matter => {
        const line = lineOf(row, wordings.get(row.key));
        const standing = line && standingOf(history.present, base, line);
        const goes = standing === 'open' && isProposed(row) !== turned.has(row.key);
        return { row, line, standing, goes, bullet: bulletOf(history.present, line) };
      }),
    [report, wordings, turned, history.present, base],
  );
}

function bulletOf(document: ResumeDocument, line: ReturnedLine | null): Matter['bullet'] {
  const own = line && bulletOfLine(document, line);
  return own ? { id: own.id, number: bulletsOf(document).indexOf(own) + 1 } : null;
}

export function filterMatters(matters: readonly Matter[], filter: RowFilter): readonly Matter[] {
  return filter === 'all' ? matters : matters.filter(({ row }) => row.is === filter);
}

/** What the filter leaves; of that the row in the inspector: the chosen one, else the first that changes something. */
export function useShown(matters: readonly Matter[]): {
  readonly shown: readonly Matter[];
  readonly matter: Matter | undefined;
} {
  const { filter, chosen } = useSelection();
  const shown = filterMatters(matters, filter);
  const matter =
    shown.find(({ row }) => row.key === chosen) ?? shown.find(({ goes }) => goes) ?? shown[0];
  return { shown, matter };
}
