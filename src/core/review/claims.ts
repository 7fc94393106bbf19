import type { Evidence } from '../bullets/bullet-review';
import { findDisagreements, type Figure } from './claim-conflicts';
import type { Claim } from './review';

/** A text that makes claims: a bullet, or the summary under the id `summary`. `jobIndex` is null for the summary. */
export interface ClaimSource {
  readonly id: string;
  readonly text: string;
  readonly jobIndex: number | null;
  readonly evidence: Evidence;
}

/**
 * Every figure that the resume prints, in order, each once for its text, with what it is a figure of, its job and its
 * period, and the ids of the texts that contradict it (its own, where its parts do not fit) with the reasons.
 * `labels` gives the words for the names of `keywords/evidence/metrics.json`.
 */
export function listClaims(
  sources: readonly ClaimSource[],
  labels: ReadonlyMap<string, string>,
): Claim[] {
  const figures = sources.flatMap(figuresOf);
  const disagreements = findDisagreements(figures);
  return figures.map((figure): Claim => {
    const { name, value, unit, source, period } = figure;
    const own = disagreements.filter(({ of }) => of === figure);
    return {
      value,
      unit,
      text: source.text,
      bulletId: source.id,
      conflictsWith: [...new Set(own.map(({ against }) => against))],
      name: labelOf(name, labels),
      jobIndex: source.jobIndex,
      period,
      why: [...new Set(own.map(({ why }) => why))],
    };
  });
}

/** Marks the name of a figure as its value before. */
const BEFORE = ':before';

function labelOf(name: string, labels: ReadonlyMap<string, string>): string {
  if (name.endsWith(BEFORE)) return `${labelOf(name.slice(0, -BEFORE.length), labels)}, before`;
  return OWN_LABELS[name] ?? labels.get(name) ?? name;
}

const OWN_LABELS: Readonly<Record<string, string>> = {
  acvFrom: 'contract value before',
  acvTo: 'contract value after',
  deltaAbs: 'change in contract value',
  deltaPct: 'change in percent',
};

function figuresOf(source: ClaimSource): Figure[] {
  const { evidence, text } = source;
  const { acvFrom, acvTo, deltaAbs, deltaPct, currency, metrics } = evidence;
  const money = currency ?? 'money';
  const period = periodOf(text, evidence.timeframeMonths);
  const candidates = [
    { name: 'acvFrom', value: acvFrom, unit: money },
    { name: 'acvTo', value: acvTo, unit: money },
    { name: 'deltaAbs', value: deltaAbs, unit: money },
    { name: 'deltaPct', value: deltaPct, unit: '%' },
    ...metrics.flatMap(({ name, value, unit, from }) => [
      { name: `${name}${BEFORE}`, value: from, unit },
      { name, value, unit },
    ]),
  ];
  const figures: Figure[] = [];
  for (const { name, value, unit } of candidates) {
    const isKnown = figures.some((figure) => figure.value === value && figure.unit === unit);
    if (value === null || isKnown || !isPrinted(value, unit, text)) continue;
    figures.push({ name, value, unit, source, period });
  }
  return figures;
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 };
const NUMBER =
  /(\d+(?:[.,]\d+)*) ?(?:(k|thousand|tn|m|mm|mn|mio|mil|million|b|bn|billion)(?![a-z]))?/gi;

/** False for an amount or a share that the text does not print: it was worked out from two others. */
function isPrinted(value: number, unit: string | null, text: string): boolean {
  const isAmount = unit === '%' || unit === 'money' || /^[A-Z]{3}$/.test(unit ?? '');
  if (!isAmount) return true;
  return [...text.matchAll(NUMBER)].some(([, digits = '', scale = '']) => {
    const times = SCALES[scale.slice(0, 1).toLowerCase()] ?? 1;
    return readingsOf(digits).some(
      (number) => Math.abs(number * times - Math.abs(value)) <= Math.abs(value) * 1e-6,
    );
  });
}

/** "1,250" and "1.250" are told apart by nothing but the language: both readings count. */
function readingsOf(digits: string): number[] {
  const readings = [digits.replace(/,/g, ''), digits.replace(/\./g, '').replace(',', '.')];
  return readings.map(Number).filter((number) => !Number.isNaN(number));
}

/** The years, fiscal years and quarters that a text names; else its months; null where it names neither. */
function periodOf(text: string, months: number | null): string | null {
  const found = text.match(/\b(?:FY ?'?\d{2,4}|Q[1-4]|H[12]|(?:19|20)\d{2})\b/gi) ?? [];
  const named = found.map((period) => period.toUpperCase().replace(/[^A-Z0-9]/g, '')).sort();
  if (named.length > 0) return named.join(', ');
  if (months === null || months < 1) return null;
  return months === 1 ? '1 month' : `${months} months`;
}
