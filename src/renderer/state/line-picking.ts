import type { ResumeDocument } from '../../core/resume/document';
import type { Edit } from '../../core/revision/edits';
import { perform } from './editing';
import { useSession } from './session';

/** Where the bullets go: a job that is there, or a new one with this title. */
type Goal = { readonly path: string } | { readonly title: string };

/** Makes lines of the resume the bullets of a job, and takes them from where they stood, in one step. */
export function linesToBullets(texts: readonly string[], goal: Goal): void {
  const { stage } = useSession.getState();
  if (stage.phase !== 'ready') return;
  const document = stage.history.present;
  const path = 'path' in goal ? goal.path : `experience.${document.experience.length}`;
  const job: Edit[] =
    'path' in goal ? [] : [{ op: 'setField', target: `${path}.title`, was: '', text: goal.title }];
  // Each becomes the job's first, so the last comes first.
  const inserts = texts
    .toReversed()
    .map((text): Edit => ({ op: 'insertAfter', target: path, text }));
  perform('choose bullets', [...withoutLines(document, new Set(texts)), ...job, ...inserts]);
}

/** Takes lines out of the fields that hold lines as they stand on the page. */
function withoutLines(document: ResumeDocument, texts: ReadonlySet<string>): Edit[] {
  const holders: (readonly [string, readonly string[]])[] = [
    ['unplaced', document.unplaced],
    ...document.experience.map(({ intro }, at) => [`experience.${at}.intro`, intro] as const),
    ...document.other.map(({ lines }, at) => [`other.${at}.lines`, lines] as const),
  ];
  return holders.flatMap(([target, lines]): Edit[] => {
    const left = lines.filter((line) => !texts.has(line));
    if (left.length === lines.length) return [];
    return [{ op: 'setField', target, was: lines.join('\n'), text: left.join('\n') }];
  });
}
