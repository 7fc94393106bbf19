import { join } from 'node:path';
import type { ResumeDocument } from '../../core/resume/document';
import type { ReadError } from '../../core/resume/errors';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { applyEdits } from '../../core/revision/apply-edits';
import { editsBetween } from '../../core/revision/edits-between';
import { replay, startMarks, type Aim, type Work } from '../../core/revision/work';
import type { LibraryError } from '../../shared/library';
import type { Disk } from './disk';
import {
  BASE,
  DOCUMENT,
  keepDamaged,
  readBase,
  readPresent,
  readWork,
  WORK,
  type Found,
} from './folder';
import type { ResumeFile } from './format';

export type ReadSource = (file: {
  name: string;
  bytes: Uint8Array;
  password?: string;
}) => Promise<Result<ResumeDocument, ReadError>>;

/** What a resume's folder says. `damage` in sentences, empty as a rule. */
export interface Contents {
  readonly base: ResumeDocument;
  readonly work: Work | null;
  readonly present: ResumeDocument;
  readonly damage: readonly string[];
}

const UNREADABLE: LibraryError = {
  code: 'damaged',
  message: 'What the library kept of this resume is damaged.',
  remedy: 'Open its file again from where it lies. Nothing in the damaged folder was changed.',
};

/**
 * Reads a resume's folder and makes the most of what is left of it: a lost base is read again from the kept copy, lost
 * work is worked out from the present document. A damaged file is kept beside the others before it can be overwritten.
 */
export async function readContents(
  disk: Disk,
  folder: string,
  resume: ResumeFile,
  read: ReadSource,
  stamp: string,
): Promise<Result<Contents, LibraryError>> {
  const [base, work, present] = await Promise.all([
    readBase(disk, folder),
    readWork(disk, folder),
    readPresent(disk, folder),
  ]);
  const files = { [BASE]: base, [WORK]: work, [DOCUMENT]: present };
  for (const [name, found] of Object.entries(files)) {
    if (found.is === 'damaged') {
      await keepDamaged(disk, folder, name, stamp).catch(() => undefined);
    }
  }
  const document = present.is === 'read' ? present.value : null;
  const found = base.is === 'read' ? base.value : await readCopy(disk, folder, resume, read);
  if (!found) return document ? succeed(withoutBase(document, work)) : refuse(UNREADABLE);
  const lostBase = base.is === 'read' ? [] : [BASE_READ_AGAIN];
  return succeed({
    ...withBase(found, work, document, resume.aim, stamp),
    ...(lostBase.length > 0 && { damage: lostBase }),
  });
}

const BASE_READ_AGAIN =
  'The first reading of this file was damaged. It was read again from the copy in the library.';

async function readCopy(
  disk: Disk,
  folder: string,
  { source }: ResumeFile,
  read: ReadSource,
): Promise<ResumeDocument | null> {
  const bytes = await disk.read(join(folder, source.copy)).catch(() => null);
  const answer = bytes && (await read({ name: source.name, bytes }));
  return answer?.ok ? answer.value : null;
}

/** The text as it was left is all there is: it becomes the base. */
function withoutBase(document: ResumeDocument, work: Found<Work>): Contents {
  const kept = work.is === 'read' ? { ...work.value, done: [], undone: [] } : null;
  return {
    base: document,
    work: kept,
    present: document,
    damage: [
      'What was first read of the file is lost. Your text is as you left it; undo is empty.',
    ],
  };
}

function withBase(
  base: ResumeDocument,
  work: Found<Work>,
  document: ResumeDocument | null,
  aim: Aim | null,
  stamp: string,
): Contents {
  if (work.is === 'missing' && !document) return { base, work: null, present: base, damage: [] };
  const history = work.is === 'read' ? replay(base, work.value) : null;
  if (work.is === 'read' && history?.ok) {
    return { base, work: work.value, present: history.value.present, damage: [] };
  }
  return recovered(base, work, document, aim, stamp);
}

/** The steps are lost: one step leads to the document as it was saved, where there is one. */
function recovered(
  base: ResumeDocument,
  work: Found<Work>,
  document: ResumeDocument | null,
  aim: Aim | null,
  stamp: string,
): Contents {
  const marks = work.is === 'read' ? work.value : aim && startMarks(aim);
  const lost = work.is === 'read' ? '' : ' Notes, answers and hidden names are lost.';
  const withSteps = (done: Work['done']): Work | null =>
    marks && { ...marks, schema: 'uplift/work@1', done, undone: [] };
  if (!document) {
    const words = 'Your changes could not be read. The text of the file itself is here.';
    return { base, work: withSteps([]), present: base, damage: [`${words}${lost}`] };
  }
  const edits = marks && editsBetween(base, document);
  const next = edits && applyEdits(base, { edits });
  if (!next?.ok) {
    const words =
      'The list of your changes was damaged. Your text is as you left it; undo is empty.';
    return { base: document, work: withSteps([]), present: document, damage: [`${words}${lost}`] };
  }
  const words = 'The list of your changes was damaged. Your text is as you left it, in one step.';
  const step = { name: 'recovered changes', edits: edits ?? [], at: stamp };
  return { base, work: withSteps([step]), present: next.value, damage: [`${words}${lost}`] };
}
