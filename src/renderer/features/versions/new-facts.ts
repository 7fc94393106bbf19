import type { Review } from '../../../core/review/review';
import type { Answer } from '../../../core/revision/work';
import type { Step } from '../../../core/revision/history';
import { printFigure } from '../facts/fact-list';

/** A fact that the newer side states and the older one did not. */
export interface NewFact {
  readonly key: string;
  readonly value: string;
  /** The number of the bullet that it was typed into; null where it was an answer to a question, 0 for the summary. */
  readonly bullet: number | null;
  /** ISO 8601; null where that is not known. */
  readonly at: string | null;
}

/** Every answer to a question, and every figure that came into the text beside them; the newest first. */
export function newFacts(
  before: Pick<Review, 'claims'>,
  after: Pick<Review, 'claims' | 'bullets'>,
  answers: readonly Answer[],
  steps: readonly Step[],
): NewFact[] {
  const answered = answers.flatMap(({ id, state, value, at }): NewFact[] =>
    state === 'answered' && value !== null ? [{ key: id, value, bullet: null, at }] : [],
  );
  const known = new Set(before.claims.map(figureOf));
  const fresh = new Map(after.claims.map((claim) => [figureOf(claim), claim]));
  const typed = [...fresh.values()]
    .filter((claim) => !known.has(figureOf(claim)))
    .map((claim): NewFact => ({
      key: figureOf(claim),
      value: printFigure(claim.value, claim.unit),
      bullet: after.bullets.findIndex(({ id }) => id === claim.bulletId) + 1,
      at: lastTouched(claim.bulletId, steps),
    }))
    .filter(({ value }) => !answered.some((fact) => states(fact.value, value)));
  return [...answered, ...typed].toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
}

/** Whether an answer states the figure, and not as a part of another: "9" is not stated by "$190K". */
function states(answer: string, figure: string): boolean {
  const parts = answer.split(figure);
  return parts
    .slice(1)
    .some((after, index) => !/[\d.,]$/.test(parts[index] ?? '') && !/^[.,]?\d/.test(after));
}

type Claim = Review['claims'][number];

const figureOf = ({ bulletId, value, unit }: Claim): string => `${bulletId} ${value} ${unit ?? ''}`;

function lastTouched(bulletId: string, steps: readonly Step[]): string | null {
  const touches = ({ edits }: Step): boolean => edits.some(({ target }) => target === bulletId);
  return steps.findLast(touches)?.at ?? null;
}
