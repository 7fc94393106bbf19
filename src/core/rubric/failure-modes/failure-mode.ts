import { hasMetric as statesMetric, statesResult } from '../../bullets/what-it-states';
import type { CategoryId, FailureModeId, Level } from '../../resume/vocabulary';
import type { CheckEvidence, ReviewedBullet } from '../../review/review';

/** A judged bullet as the failure modes see it. */
export interface ModeBullet {
  readonly bullet: ReviewedBullet;
  /** Ids of the terms that it holds. */
  readonly terms: ReadonlySet<string>;
  /** From one of the two latest jobs that have judged bullets. */
  readonly isRecent: boolean;
}

export interface ModeInput {
  readonly level: Level;
  readonly bullets: readonly ModeBullet[];
  /** Ids of the findings of `keywords/backfire` in the summary. */
  readonly summaryBackfire: readonly string[];
  /** Lines of a section on talks and publications. */
  readonly publications: readonly string[];
  /** Contract value of one account from which the level's scope begins; `acvBand` of `keywords/levels`. US dollars. */
  readonly contractFrom: number;
}

/** `clear`, `watch` or `flagged`, with what it rests on. */
interface ModeOutcome {
  readonly verdict: 'clear' | 'watch' | 'flagged';
  readonly evidence: readonly CheckEvidence[];
}

export interface FailureMode {
  readonly id: FailureModeId;
  /** Levels of which it is asked. */
  readonly levels: readonly Level[];
  readonly run: (input: ModeInput) => ModeOutcome;
  /** A form to fill with true facts; `[…]` stands for what only the person knows. */
  readonly fix: (level: Level) => string;
}

export function recentOf({ bullets }: ModeInput): ModeBullet[] {
  return bullets.filter(({ isRecent }) => isRecent);
}

export function shows({ bullet }: ModeBullet, ...categories: readonly CategoryId[]): boolean {
  return categories.some((category) => bullet.categories.includes(category));
}

export function holds({ terms }: ModeBullet, ...ids: readonly string[]): boolean {
  return ids.some((id) => terms.has(id));
}

export function backfires({ bullet }: ModeBullet, ...ids: readonly string[]): boolean {
  return bullet.backfire.some(({ id }) => ids.includes(id));
}

export function hasMetric({ bullet }: ModeBullet, ...names: readonly string[]): boolean {
  return statesMetric(bullet.evidence, names);
}

/** The bullet states a result: money, a rate, a count that changed, or a decision. */
export function hasOutcome({ bullet }: ModeBullet): boolean {
  return statesResult(bullet);
}

/** Those of the person's own team are whom they mentored or led, and no partners. */
const OWN_TEAM = ['CSMs', 'SeniorCSM'];

export function hasInternalPartner({ bullet }: ModeBullet): boolean {
  return bullet.evidence.partners.some(
    (partner) => !partner.startsWith('customer:') && !OWN_TEAM.includes(partner),
  );
}

export function hasCustomerPartner({ bullet }: ModeBullet): boolean {
  return bullet.evidence.partners.some((partner) => partner.startsWith('customer:'));
}

export function quoteBullets(bullets: readonly ModeBullet[], most = 3): CheckEvidence[] {
  return bullets.slice(0, most).map(({ bullet }) => ({ text: bullet.text, bulletId: bullet.id }));
}

export function say(text: string): CheckEvidence {
  return { text };
}
