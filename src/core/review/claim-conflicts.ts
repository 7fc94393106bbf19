import type { ClaimSource } from './claims';

/** A printed figure with the text that states it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string | null;
  readonly source: ClaimSource;
  readonly period: string | null;
}

/** A figure that does not fit with another text, or with its own. */
export interface Disagreement {
  readonly of: Figure;
  /** Id of the text that it disagrees with. */
  readonly against: string;
  readonly why: string;
}

/** Figures of which a job has one value in a period: two of them contradict each other. */
const ONE_VALUE = new Set(['NRR', 'GRR', 'logo_retention', 'churn_rate', 'book_arr', 'team_size']);
/** Relative difference below which two amounts are the same, rounded differently. */
const ROUNDING = 0.06;
/** Points below which two rates are the same, rounded differently. */
const SAME_RATE = 0.6;
/** Points by which a stated growth may differ from the one worked out. */
const SAME_GROWTH = 5;
/** An average is rounded more coarsely than an amount. */
const AVERAGE_ROUNDING = 0.2;

/**
 * What does not fit, both ways: one figure with two values in one job and period (a summary speaks of the latest job, and
 * fits a period only where it names one), a difference that from and to do not give, accounts times their average against
 * the stated book, and one contract larger than the book. Two texts of different periods may both be true.
 */
export function findDisagreements(figures: readonly Figure[]): Disagreement[] {
  return [
    ...figures.flatMap(ownArithmetic),
    ...figures.flatMap((a) => figures.flatMap((b) => twoValues(a, b))),
    ...figures.flatMap((book) =>
      book.name === 'book_arr'
        ? [...averageAgainstBook(book, figures), ...largerThanBook(book, figures)]
        : [],
    ),
  ];
}

function ownArithmetic(figure: Figure): Disagreement[] {
  const { acvFrom, acvTo } = figure.source.evidence;
  const isDelta = figure.name === 'deltaAbs' || figure.name === 'deltaPct';
  if (!isDelta || acvFrom === null || acvTo === null || acvFrom <= 0) return [];
  const difference = acvTo - acvFrom;
  const fits =
    figure.name === 'deltaAbs'
      ? isNear(Math.abs(figure.value), Math.abs(difference), acvFrom)
      : Math.abs(Math.abs(figure.value) - Math.abs((100 * difference) / acvFrom)) <= SAME_GROWTH;
  const why = 'The change does not follow from the values before and after.';
  return fits ? [] : [{ of: figure, against: figure.source.id, why }];
}

function twoValues(a: Figure, b: Figure): Disagreement[] {
  if (a.source.id === b.source.id || a.name !== b.name || a.unit !== b.unit) return [];
  const isOne = ONE_VALUE.has(a.name) || (a.name === 'accounts' && bothStateBooks(a, b));
  if (!isOne || isSame(a, b) || !isSameJob(a, b)) return [];
  if (a.period === b.period) {
    return [{ of: a, against: b.source.id, why: 'Another text gives another value.' }];
  }
  if (!isFromSummary(a, b) || (a.period !== null && b.period !== null)) return [];
  const why = 'The summary and a bullet give two values, and one of them names no period.';
  return [{ of: a, against: b.source.id, why }];
}

function isFromSummary(...figures: readonly Figure[]): boolean {
  return figures.some(({ source }) => source.jobIndex === null);
}

/** Counts of accounts often speak of a part; beside a book they speak of all. */
function bothStateBooks(...figures: readonly Figure[]): boolean {
  return figures.every(({ source }) =>
    source.evidence.metrics.some(({ name }) => name === 'book_arr'),
  );
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.unit === '%') return Math.abs(a.value - b.value) < SAME_RATE;
  const isCount = a.name === 'team_size' || a.name === 'accounts';
  return isCount ? a.value === b.value : isNear(a.value, b.value, 0);
}

function averageAgainstBook(book: Figure, figures: readonly Figure[]): Disagreement[] {
  const here = figures.filter(({ source }) => source.id === book.source.id);
  const accounts = here.find(({ name }) => name === 'accounts');
  const average = here.find(({ name, unit }) => name === 'acv' && unit === book.unit);
  if (!accounts || !average) return [];
  const product = accounts.value * average.value;
  if (Math.abs(product - book.value) <= AVERAGE_ROUNDING * book.value) return [];
  const why = 'Accounts times their average do not give the book.';
  return [accounts, average, book].map((of) => ({ of, against: book.source.id, why }));
}

const ONE_CONTRACT = new Set(['acvFrom', 'acvTo', 'acv']);

function largerThanBook(book: Figure, figures: readonly Figure[]): Disagreement[] {
  return figures
    .filter(
      (figure) =>
        ONE_CONTRACT.has(figure.name) &&
        figure.unit === book.unit &&
        figure.value > book.value * (1 + ROUNDING) &&
        isSameJob(figure, book) &&
        !growsTheBook(figure),
    )
    .flatMap((figure) => [
      {
        of: figure,
        against: book.source.id,
        why: 'One contract is larger than the whole book.',
      },
      {
        of: book,
        against: figure.source.id,
        why: 'One contract is larger than the whole book.',
      },
    ]);
}

/** "Grew the book from … to …" speaks of no single contract. */
function growsTheBook({ source }: Figure): boolean {
  return source.evidence.account.kind === 'none';
}

/** The summary, whose job is null, speaks of the latest job. */
function isSameJob(a: Figure, b: Figure): boolean {
  return (a.source.jobIndex ?? 0) === (b.source.jobIndex ?? 0);
}

function isNear(a: number, b: number, base: number): boolean {
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b), base);
}
