import type { Plan } from './candidates';
import type { Source } from './sources';

/** One way to say a bullet, ready to be used. */
export interface Suggestion {
  readonly text: string;
  /** Why each change was made. */
  readonly changes: readonly string[];
  readonly sources: readonly Source[];
  /** The score of the text as it stands; null where it is not judged. */
  readonly scoreAfter: number | null;
  /** Slots whose answers it holds. */
  readonly used: readonly string[];
  /** The way in which it is built. */
  readonly plan: Plan;
  /** How far its wording is from the plainest: 0, 1, … */
  readonly wording: number;
}
