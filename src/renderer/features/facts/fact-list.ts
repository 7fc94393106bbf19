import type { Claim, Review } from '../../../core/review/review';
import type { Answer } from '../../../core/revision/work';
import type { ListedBullet } from '../workspace/bullet-list';

/** A figure of the resume, with what the person noted about it. */
export interface Fact {
  /** Unique in the resume as it reads now. */
  readonly key: string;
  /** The bullet's id, or `summary`. */
  readonly target: string;
  /** Under this name its private note is kept: the figure itself, so that it stays with it when the words change. */
  readonly slot: string;
  readonly value: string;
  /** What it is a figure of. */
  readonly name: string;
  /** `%`, a currency, `money` without one, or what is counted; null for a bare number. */
  readonly unit: string | null;
  /** As the text names it; null where it names none. */
  readonly period: string | null;
  readonly text: string;
  /** null for the summary. */
  readonly bullet: ListedBullet | null;
  readonly exact: boolean | null;
  readonly note: string | null;
  /** The other facts that say something else about the same. */
  readonly conflicts: readonly string[];
  /** Why each of these is a conflict. */
  readonly why: readonly string[];
}

/** Contradicted, exact, an estimate, or not said yet. */
export const FACT_KINDS = ['conflict', 'exact', 'estimate', 'open'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export function kindOf({ conflicts, exact }: Pick<Fact, 'conflicts' | 'exact'>): FactKind {
  if (conflicts.length > 0) return 'conflict';
  return exact === null ? 'open' : exact ? 'exact' : 'estimate';
}

/** A fact that is not known yet, or was found and is in no text yet. */
export interface LookUp {
  readonly answer: Answer;
  readonly question: string;
  readonly bullet: ListedBullet | null;
}

/** Whether a figure's unit is a currency, or money without one. */
export const isMoney = (unit: string): boolean => unit === 'money' || /^[A-Z]{3}$/.test(unit);

/** "$14.2M", "−38%", "8 accounts". */
export function printFigure(value: number, unit: string | null): string {
  return printPlain(value, unit).replace(/^-/, '−');
}

function printPlain(value: number, unit: string | null): string {
  if (unit === '%') return `${value.toLocaleString('en-US')}%`;
  if (unit !== null && isMoney(unit)) {
    const currency = unit === 'money' ? {} : ({ style: 'currency', currency: unit } as const);
    const compact = {
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    } as const;
    return new Intl.NumberFormat('en-US', { ...currency, ...compact }).format(value);
  }
  const number = value.toLocaleString('en-US');
  return unit === null || unit === 'count' ? number : `${number} ${unit}`;
}

const slotOf = ({ value, unit }: Claim): string => `claim ${value} ${unit ?? ''}`.trim();

/** Every figure that the resume prints, in order; the same figure in the same text counts once. */
export function listFacts(
  { claims }: Pick<Review, 'claims'>,
  bullets: readonly ListedBullet[],
  answers: readonly Answer[],
): Fact[] {
  const facts = new Map<string, Fact>();
  for (const claim of claims) {
    const slot = slotOf(claim);
    const key = `${claim.bulletId} ${slot}`;
    const said = answers.find((answer) => answer.target === claim.bulletId && answer.slot === slot);
    facts.set(key, {
      key,
      target: claim.bulletId,
      slot,
      value: printFigure(claim.value, claim.unit),
      name: claim.name,
      unit: claim.unit,
      period: claim.period,
      text: claim.text,
      bullet: bullets.find(({ id }) => id === claim.bulletId) ?? null,
      exact: said?.exact ?? null,
      note: said?.note ?? null,
      conflicts: [...new Set([...(facts.get(key)?.conflicts ?? []), ...claim.conflictsWith])],
      why: [...new Set([...(facts.get(key)?.why ?? []), ...claim.why])],
    });
  }
  return [...facts.values()];
}

/** The facts that were set aside to look up, the open ones first, then those that were found. */
export function listLookUps(
  answers: readonly Answer[],
  bullets: readonly ListedBullet[],
  questionOf: (slot: string) => string | null,
): LookUp[] {
  const asked = answers.flatMap((answer): LookUp[] => {
    const question = questionOf(answer.slot);
    if (question === null || answer.state === 'left-out') return [];
    return [{ answer, question, bullet: bullets.find(({ id }) => id === answer.target) ?? null }];
  });
  const open = ({ answer }: LookUp): number => (answer.state === 'look-up' ? 0 : 1);
  return asked.toSorted((a, b) => open(a) - open(b));
}
