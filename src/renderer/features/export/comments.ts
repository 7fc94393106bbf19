import type { BulletReview } from '../../../core/bullets/bullet-review';
import type { ResumeDocument } from '../../../core/resume/document';
import { isAdded } from '../../../core/revision/apply-edits';
import { findField } from '../../../core/revision/field-paths';
import type { Step } from '../../../core/revision/history';
import { bulletsOf } from '../../../core/revision/owners';
import type { Note } from '../../../core/revision/work';
import type { CommentTone } from '../../../shared/preferences';
import { fieldName } from './field-name';
import { shorten } from './shorten';
import { strings } from './strings';

/** A comment that a review copy can hold. `target` is a bullet of the present document, or `document`. */
export interface Comment {
  readonly id: string;
  readonly target: string;
  /** What it is about, for the list that it is chosen from. */
  readonly about: string;
  readonly text: string;
}

export interface Wording {
  readonly tone: CommentTone;
  /** Whether comments on changes tell the score before and after. */
  readonly scores: boolean;
}

export type Judge = (text: string) => Pick<BulletReview, 'score' | 'breakdown' | 'backfire'>;

/** What can be said beside the marks: a word on the whole, one on each bullet that changed, and the open notes. */
export function commentsOf(
  document: ResumeDocument,
  { steps, notes }: { readonly steps: readonly Step[]; readonly notes: readonly Note[] },
  wording: Wording,
  judge: Judge,
): Comment[] {
  const changed = changedBullets(document, steps);
  const whole = { id: 'whole', target: 'document', about: strings.whole };
  return [
    { ...whole, text: strings.onWhole[wording.tone](changed.length) },
    ...changed.map((bullet) => ({
      id: `change:${bullet.id}`,
      target: bullet.id,
      about: `“${shorten(bullet.now)}”`,
      text: onChange(bullet, wording, judge),
    })),
    ...notesToSend(document, notes),
  ];
}

interface ChangedBullet {
  readonly id: string;
  /** null for a bullet that was added. */
  readonly was: string | null;
  readonly now: string;
}

/** The bullets that read differently than in the file, in their order. */
function changedBullets(document: ResumeDocument, steps: readonly Step[]): ChangedBullet[] {
  const edits = steps.flatMap((step) => step.edits);
  return bulletsOf(document).flatMap(({ id, text }): ChangedBullet[] => {
    if (isAdded(id)) return [{ id, was: null, now: text }];
    const first = edits.find((edit) => edit.op === 'replace' && edit.target === id);
    if (first?.op !== 'replace' || first.was === text) return [];
    return [{ id, was: first.was, now: text }];
  });
}

function onChange({ was, now }: ChangedBullet, { tone, scores }: Wording, judge: Judge): string {
  const [before, after] = [was === null ? null : judge(was), judge(now)];
  const points = new Map(before?.breakdown.map((row) => [row.component, row.points]));
  const stated = after.breakdown
    .filter((row) => row.max > 0 && row.points > (points.get(row.component) ?? 0))
    .flatMap(({ component }) => strings.statedParts[component] ?? []);
  const kept = new Set(after.backfire.map(({ id }) => id));
  const left = before?.backfire.filter(({ id }) => !kept.has(id)).map(({ term }) => `“${term}”`);
  return [
    was === null ? strings.onAdded : '',
    strings.onChange[tone](strings.list(stated)),
    left && left.length > 0 ? strings.leavesOut(strings.list(left)) : '',
    scores && after.score !== null ? strings.scored(before?.score ?? null, after.score) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The notes that are not done. One that belongs to no bullet stands at the top and names its place. */
function notesToSend(document: ResumeDocument, notes: readonly Note[]): Comment[] {
  const bullets = new Set(bulletsOf(document).map(({ id }) => id));
  return notes
    .filter(({ done, text }) => !done && text.trim() !== '')
    .map(({ id, target, text }) => {
      if (bullets.has(target) || target === 'document') return { id, target, about: text, text };
      const place = findField(document, target) ? fieldName(target) : strings.goneBullet;
      const placed = `${place}: ${text}`;
      return { id, target: 'document', about: placed, text: placed };
    });
}
