import { create } from 'zustand';
import { refuse, type Result } from '../../core/resume/result';
import type {
  Added,
  AddProgress,
  Dropped,
  Entry,
  ExportedCopy,
  Library,
  LibraryFailure,
  Opened,
  SourceState,
  Summary,
} from '../../shared/library';
import type { ResumeDocument } from '../../core/resume/document';
import type { Level } from '../../core/resume/vocabulary';
import { BROKEN } from './broken';

/** The list of resumes, and what is known about the file of the one that is open. */
export interface LibraryState {
  readonly entries: readonly Entry[];
  readonly notice: Library['notice'];
  /** Several files are being added. */
  readonly adding: AddProgress | null;
  /** What became of them, until the person closes the remark. */
  readonly added: Added | null;
  /** Why the library refused something, until the person closes the remark. */
  readonly failure: Failure | null;
}

export const useLibrary = create<LibraryState>()(() => ({
  entries: [],
  notice: null,
  adding: null,
  added: null,
  failure: null,
}));

/** Of the open resume: the state of its file outside, and what had to be told when it was opened. */
export interface OpenFile {
  readonly id: string;
  readonly source: SourceState;
  readonly damage: readonly string[];
  readonly dropped: readonly Dropped[];
  readonly sample: boolean;
  /** The file that was opened is a copy that Uplift wrote from this resume. */
  readonly exported: ExportedCopy | null;
}

export const useOpenFile = create<{ readonly file: OpenFile | null }>()(() => ({ file: null }));

export function fileOpened({ id, source, damage, dropped, entry, exported }: Opened): void {
  const { sample } = entry;
  useOpenFile.setState({
    file: { id, source, damage, dropped, sample, exported: exported ?? null },
  });
  entryTold(entry);
}

export function sourceTold(id: string, source: SourceState): void {
  useOpenFile.setState(({ file }) => (file?.id === id ? { file: { ...file, source } } : {}));
}

/** The remarks about the open file were read. */
export function remarksClosed(): void {
  useOpenFile.setState(({ file }) => (file ? { file: { ...file, damage: [], dropped: [] } } : {}));
}

export function entryTold(entry: Entry): void {
  useLibrary.setState(({ entries }) => ({
    entries: entries.some(({ id }) => id === entry.id)
      ? entries.map((other) => (other.id === entry.id ? entry : other))
      : [entry, ...entries],
  }));
}

export function addingTold(adding: AddProgress | null): void {
  useLibrary.setState({ adding });
}

export async function refreshLibrary(): Promise<void> {
  const library = await window.uplift.listLibrary().catch(() => null);
  if (!library) return;
  const { entries, notice } = library;
  useLibrary.setState((before) => ({ entries, notice: notice ?? before.notice }));
}

type Failure = LibraryFailure['error'];

/** What the library answered; where it refused, that is told on the screen and the answer is null. */
export async function ask<T>(
  request: Promise<Result<T, LibraryFailure>>,
): Promise<{ is: T } | null> {
  const reply = await request.catch(() => refuse<LibraryFailure>({ error: BROKEN }));
  useLibrary.setState({ failure: reply.ok ? null : reply.error.error });
  return reply.ok ? { is: reply.value } : null;
}

async function takeOver(request: Promise<Result<Entry, LibraryFailure>>): Promise<boolean> {
  const answer = await ask(request);
  if (answer) entryTold(answer.is);
  return answer !== null;
}

export function renameEntry(id: string, name: string): Promise<boolean> {
  return takeOver(window.uplift.renameEntry({ id, name }));
}

export function duplicateEntry(id: string): Promise<boolean> {
  return takeOver(window.uplift.duplicateEntry(id));
}

export function restoreEntry(id: string): Promise<boolean> {
  return takeOver(window.uplift.restoreEntry(id));
}

/** `removeResume` closes it before. The file itself stays where it is. */
export async function removeEntry(id: string): Promise<boolean> {
  const answer = await ask(window.uplift.removeEntry(id));
  if (answer === null) return false;
  useLibrary.setState(({ entries }) => ({ entries: entries.filter((entry) => entry.id !== id) }));
  return true;
}

export async function locateEntry(id: string): Promise<void> {
  const answer = await ask(window.uplift.locateSource(id));
  if (!answer?.is) return;
  entryTold(answer.is.entry);
  sourceTold(id, answer.is.source);
}

/** True where the version was kept. */
export async function saveVersion(
  version: Parameters<typeof window.uplift.saveVersion>[0],
): Promise<boolean> {
  return (await ask(window.uplift.saveVersion(version))) !== null;
}

export function addedTold(reply: Result<Added | null, LibraryFailure>): void {
  useLibrary.setState({
    added: reply.ok ? reply.value : null,
    failure: reply.ok ? null : reply.error.error,
  });
}

export function libraryRemarksClosed(): void {
  useLibrary.setState({ added: null, failure: null, notice: null });
}

/** Those whose summary could not be worked out in this sitting. */
const given = new Set<string>();
let filling = false;

/** Works out what the list shows of resumes that lack it for these scoring data, one at a time. */
export async function fillSummaries(
  rules: string,
  work: (document: ResumeDocument, level: Level | null) => Summary,
): Promise<void> {
  if (filling) return;
  filling = true;
  for (let entry = lacking(rules); entry; entry = lacking(rules)) {
    const { id } = entry;
    given.add(id);
    const peek = await window.uplift.peekEntry(id).catch(() => null);
    if (!peek?.ok) continue;
    const { document, aim } = peek.value;
    const saved = await window.uplift
      .saveSummary({ id, summary: work(document, aim?.level ?? null) })
      .catch(() => null);
    if (saved?.ok) entryTold(saved.value);
  }
  filling = false;
}

function lacking(rules: string): Entry | undefined {
  return useLibrary
    .getState()
    .entries.find(
      ({ id, summary, state }) =>
        summary?.rules !== rules && state.is !== 'damaged' && !given.has(id),
    );
}
