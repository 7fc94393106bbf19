import type { ResumeDocument } from '../../../core/resume/document';
import type { RoundTrip } from '../../../core/resume/receipt';

interface Count {
  readonly same: number;
  readonly of: number;
}

const OF_BULLET = /\.bullets\.\d+$/;

/** How many bullets and other facts came back the same from the written file. */
export function proofCounts(
  { experience, projects }: Pick<ResumeDocument, 'experience' | 'projects'>,
  { kept, changed, lost }: Pick<RoundTrip, 'kept' | 'changed' | 'lost'>,
): { readonly bullets: Count; readonly fields: Count } {
  const bullets = [...experience, ...projects].reduce((sum, part) => sum + part.bullets.length, 0);
  const wrong = [...changed, ...lost].filter(({ field }) => OF_BULLET.test(field)).length;
  const others = changed.length + lost.length - wrong;
  const same = Math.max(0, bullets - wrong);
  const fields = Math.max(0, kept - same);
  return { bullets: { same, of: bullets }, fields: { same: fields, of: fields + others } };
}
