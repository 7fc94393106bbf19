import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResumeDocument } from '../../core/resume/document';
import { refuse, succeed } from '../../core/resume/result';
import { resumeFromParts } from '../../core/review/resume-for-tests';
import { applyEdits } from '../../core/revision/apply-edits';
import { recordStep, startHistory, type History } from '../../core/revision/history';
import { startMarks, workOf, type Aim } from '../../core/revision/work';
import type { ReadSource } from './contents';
import { realDisk, type Disk } from './disk';
import type { SourceFile } from './entries';
import { sha256Of } from './outside';
import { openShelf, type Save, type Shelf } from './shelf';

export const AIM: Aim = {
  level: 'senior',
  segment: null,
  pageSize: 'letter',
  owner: 'own',
  client: null,
};

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'uplift-library-'));

/** A file that says its bullets, one on a line. */
export function sourceFile(bullets: readonly string[], path: string | null = null): SourceFile {
  return {
    name: 'ada.docx',
    bytes: new TextEncoder().encode(bullets.join('\n')),
    outside: path === null ? null : { path, modified: 1 },
    sample: false,
  };
}

export function documentOf(file: Pick<SourceFile, 'name' | 'bytes'>): ResumeDocument {
  const bullets = new TextDecoder().decode(file.bytes).split('\n');
  const { bytes, name } = file;
  const source = { name, bytes: bytes.length, sha256: sha256Of(bytes) };
  return resumeFromParts({ source, jobs: [{ title: 'CSM', bullets }] });
}

/** Reads such files; "locked" is refused. */
export const readSource: ReadSource = (file) =>
  Promise.resolve(
    new TextDecoder().decode(file.bytes) === 'locked'
      ? refuse({ code: 'encrypted', message: 'Locked.', remedy: 'Give its password.' })
      : succeed(documentOf(file)),
  );

let clock = Date.parse('2026-03-02T09:00:00.000Z');

export function shelfIn(root: string, disk: Disk = realDisk): Promise<Shelf> {
  return openShelf({ disk, root, read: readSource, now: () => new Date((clock += 1000)) });
}

/** What somebody wrote into the first bullet, step by step. */
export function saveOf(base: ResumeDocument, ...texts: readonly string[]): Save {
  let history: History<ResumeDocument> = startHistory(base);
  for (const text of texts) {
    const bullet = history.present.experience[0]?.bullets[0];
    if (!bullet) throw new Error('There is no bullet.');
    const edit = { op: 'replace', target: bullet.id, was: bullet.text, text } as const;
    const next = applyEdits(history.present, { edits: [edit] });
    if (!next.ok) throw new Error(next.error.message);
    const at = '2026-03-02T09:00:00.000Z';
    history = recordStep(history, next.value, { name: 'edit bullet', edits: [edit], at });
  }
  return { work: workOf(history, startMarks(AIM)), document: history.present, summary: null };
}

export function bulletsOf(document: ResumeDocument | undefined): string[] {
  return document?.experience.flatMap((job) => job.bullets.map(({ text }) => text)) ?? [];
}
