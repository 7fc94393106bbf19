import { create } from 'zustand';
import type { ResumeDocument } from '../../core/resume/document';
import type { CheckId } from '../../core/checks/checks';
import type { CategoryId, Level } from '../../core/resume/vocabulary';
import type { History } from '../../core/revision/history';
import type { Aim, Marks, PageSize } from '../../core/revision/work';
import type { View } from '../../shared/commands';
import type { ReturnedReport } from '../../shared/ipc';
import type { Opened, OpenFailure } from '../../shared/library';
import type { Preferences } from '../../shared/preferences';
import { bulletAfter } from './bullet-after';
import { openWorkbench } from './open-workbench';
import { isChanged, leaveText, type TextDraft } from './text-draft';
import { redoNext, undoLast, type MarkSteps } from './undoing';

/** Which bullets the Edit view shows. */
export const FILTERS = ['all', 'next', 'to-do', 'needs-a-fact', 'backfire'] as const;
export type Filter = (typeof FILTERS)[number];

/** Which checks the checklist shows. */
export const CHECK_FILTERS = ['all', 'fail', 'warn', 'unknown', 'pass', 'aside'] as const;
export type CheckFilter = (typeof CHECK_FILTERS)[number];

/** An open resume and where the person is in it. The review is derived from it and never stored. */
export interface Workbench {
  readonly phase: 'ready';
  readonly id: string;
  readonly history: History<ResumeDocument>;
  /** What is kept with the work beside the steps: the aim, notes, answers and so on. */
  readonly marks: Marks;
  /** Changes of the marks that can be undone in this sitting. */
  readonly markSteps: MarkSteps;
  /** What the last export, or else the opened file, holds. */
  readonly exported: ResumeDocument;
  readonly view: View;
  readonly filter: Filter;
  readonly bulletId: string | null;
  /** Grows when the person goes to a bullet from elsewhere: the focus then follows. */
  readonly visits: number;
  readonly checkFilter: CheckFilter;
  readonly checkId: CheckId | null;
  readonly categoryId: CategoryId | null;
  /** A key of the document's origins. */
  readonly fieldKey: string | null;
  /** A returned review copy that is shown over the views; null as a rule. */
  readonly returned: ReturnedReport | null;
}

export type Stage =
  | { readonly phase: 'home'; readonly behind: Workbench | null }
  | { readonly phase: 'reading'; readonly name: string; readonly behind: Workbench | null }
  | { readonly phase: 'failed'; readonly failure: OpenFailure; readonly behind: Workbench | null }
  | Workbench;

export interface Session {
  readonly stage: Stage;
  /** The text being typed into a block of the open resume. Apart from it, so that a key redraws that block alone. */
  readonly draft: TextDraft | null;
  readonly level: Level;
  readonly pageSize: PageSize;
  readonly sidebar: boolean;
  /** null until the person shows or hides it: then it stands where there is room. */
  readonly inspector: boolean | null;
  /** What the polite live region says next. */
  readonly announcement: string;
}

const START: Session = {
  stage: { phase: 'home', behind: null },
  draft: null,
  level: 'senior',
  pageSize: 'letter',
  sidebar: true,
  inspector: null,
  announcement: '',
};

export const useSession = create<Session>()(() => START);

const { getState, setState } = useSession;

/** Of a resume that has no aim of its own yet, as it was used last. */
function usualAim(): Aim {
  const { level, pageSize } = getState();
  return { level, segment: null, pageSize, owner: 'own', client: null };
}

function behind(stage: Stage): Workbench | null {
  return stage.phase === 'ready' ? stage : stage.behind;
}

/** With another history, and a bullet selected that exists in it. */
export function withHistory(bench: Workbench, history: History<ResumeDocument>): Workbench {
  const bulletId = bulletAfter(bench.history.present, history.present, bench.bulletId);
  return { ...bench, history, bulletId };
}

function workOrHome(stage: Stage): Stage {
  return behind(stage) ?? { phase: 'home', behind: null };
}

/** True while the resume says something that neither the opened file nor an export holds. */
export function isEdited({ history, exported }: Workbench, draft: TextDraft | null): boolean {
  return history.present !== exported || (draft !== null && isChanged(draft));
}

/** Changes the open resume; without one nothing happens. */
export function changeWorkbench(change: (bench: Workbench) => Partial<Workbench>): void {
  const { stage } = getState();
  if (stage.phase === 'ready') setState({ stage: { ...stage, ...change(stage) } });
}

/** Ends the typing in a block, then changes the open resume further. */
export function leaveAnd(change: (bench: Workbench) => Partial<Workbench>): void {
  const { stage, draft } = getState();
  if (stage.phase !== 'ready') return;
  const left = draft === null ? stage : withHistory(stage, leaveText(stage.history, draft));
  setState({ stage: { ...left, ...change(left) }, draft: null });
}

export function textLeft(): void {
  leaveAnd(() => ({}));
}

export function announce(announcement: string): void {
  setState({ announcement });
}

export function preferencesRead(preferences: Preferences): void {
  const { level, pageSize, sidebarOpen: sidebar, inspectorOpen: inspector } = preferences;
  setState({ level, pageSize, sidebar, inspector });
}

export function readingBegan(name: string): void {
  textLeft();
  setState(({ stage }) => ({ stage: { phase: 'reading', name, behind: behind(stage) } }));
}

/** The dialog or the reading was cancelled: what was there before comes back. */
export function readingCancelled(): void {
  setState(({ stage }) => (stage.phase === 'reading' ? { stage: workOrHome(stage) } : {}));
}

export function readingFailed(failure: OpenFailure): void {
  textLeft();
  setState(({ stage }) => ({ stage: { phase: 'failed', failure, behind: behind(stage) } }));
}

export function resumeRead(opened: Opened): void {
  textLeft();
  const bench = openWorkbench(opened, usualAim());
  const bullets = opened.document.experience.reduce((sum, job) => sum + job.bullets.length, 0);
  setState({
    stage: bench,
    draft: null,
    level: bench.marks.aim.level,
    pageSize: bench.marks.aim.pageSize,
    announcement: `${opened.document.source.name} is open. ${bullets} bullets.`,
  });
}

export function problemClosed(): void {
  setState(({ stage }) => ({ stage: workOrHome(stage) }));
}

/** The home screen, with the open resume kept behind it. */
export function homeVisited(): void {
  textLeft();
  setState(({ stage }) => ({ stage: { phase: 'home', behind: behind(stage) } }));
}

export function workContinued(): void {
  setState(({ stage }) => ({ stage: workOrHome(stage) }));
}

/** Nothing is open any more, also not behind the library. */
export function workClosed(): void {
  setState({ stage: { phase: 'home', behind: null }, draft: null });
}

export function sidebarToggled(): void {
  setState(({ sidebar }) => ({ sidebar: !sidebar }));
}

export function inspectorShown(inspector: boolean): void {
  setState({ inspector });
}

/** What the open resume is revised for. */
export function aimChosen(aim: Aim): void {
  changeWorkbench(({ marks }) => ({ marks: { ...marks, aim } }));
  setState({ level: aim.level, pageSize: aim.pageSize });
}

export function levelChosen(level: Level): void {
  const { stage } = getState();
  if (stage.phase === 'ready') aimChosen({ ...stage.marks.aim, level });
  else setState({ level });
}

export function pageSizeChosen(pageSize: PageSize): void {
  const { stage } = getState();
  if (stage.phase === 'ready') aimChosen({ ...stage.marks.aim, pageSize });
}

export function viewChosen(view: View): void {
  leaveAnd(() => ({ view, returned: null }));
}

export function filterChosen(filter: Filter): void {
  leaveAnd(() => ({ filter }));
}

export function bulletSelected(bulletId: string): void {
  leaveAnd(() => ({ bulletId }));
}

/** From elsewhere to a bullet, shown among all, or among those of a filter. */
export function bulletVisited(bulletId: string, filter: Filter = 'all'): void {
  leaveAnd((bench) => ({
    view: 'edit',
    returned: null,
    filter,
    bulletId,
    visits: bench.visits + 1,
  }));
}

export function checkFilterChosen(checkFilter: CheckFilter): void {
  changeWorkbench(() => ({ checkFilter }));
}

export function checkSelected(checkId: CheckId): void {
  changeWorkbench(() => ({ checkId }));
}

export function fieldSelected(fieldKey: string | null): void {
  changeWorkbench(() => ({ fieldKey }));
}

export function categorySelected(categoryId: CategoryId): void {
  changeWorkbench(() => ({ categoryId }));
}

export function undone(): void {
  leaveAnd(undoLast);
}

export function redone(): void {
  leaveAnd(redoNext);
}

/** The exported document, which may be older than the present one. */
export function exportWritten(exported: ResumeDocument): void {
  changeWorkbench(() => ({ exported }));
}

/** Typing begins in a block; the one before is left. */
export function textEntered(draft: Omit<TextDraft, 'text'>): void {
  leaveAnd(() => (draft.kind === 'bullet' ? { bulletId: draft.target } : {}));
  setState({ draft: { ...draft, text: draft.start ?? draft.was } });
}

export function textTyped(text: string): void {
  setState(({ draft }) => (draft ? { draft: { ...draft, text } } : {}));
}
