import type { LevelRules } from '../../../core/rules/level-file';
import type { Track } from '../../../core/rules/track-file';
import { LEVEL_WORDS } from '../../words';

/** A named group of facts about the level. `source` says what they rest on. */
export interface ReferenceGroup {
  readonly name: string;
  readonly lines: readonly { readonly text: string; readonly source: string | null }[];
}

interface Glance {
  readonly name: string;
  readonly value: string;
}

type Range = LevelRules['years'];
type Book = LevelRules['books'][number];
type Pay = LevelRules['pay'][number];

const INFERRED = 'inferred';

/** Everything that is known of a level for context: none of it is scored. A group without facts is left out. */
export function referenceOf(level: LevelRules, track: Track): ReferenceGroup[] {
  const { years, books, cadence, counterparts, pay, payNote, promotion, differs } = level;
  const bars = track.bars.map(({ text, basis }) => ({ text, source: sourceOf(basis) }));
  const next = promotion.to.map((id) => LEVEL_WORDS[id]).join(' or ');
  const groups: ReferenceGroup[] = [
    {
      name: 'Experience',
      lines: [{ text: `${range(years)} years, ${years.note}`, source: sourceOf(years.basis) }],
    },
    { name: 'Book and contract values', lines: books.map(bookLine) },
    {
      name: 'Rhythm',
      lines: [cadence.detail, ...cadence.rhythms].map((text) => ({ text, source: null })),
    },
    {
      name: 'Whom you meet at the customer',
      lines: counterparts.map(({ role, inferred }) => ({
        text: role,
        source: inferred ? INFERRED : null,
      })),
    },
    { name: 'How it differs', lines: differs.map((text) => ({ text, source: null })) },
    {
      name: next === '' ? 'What comes next' : `What the next level asks: ${next}`,
      lines: [...promotion.criteria, promotion.note].map((text) => ({ text, source: null })),
    },
    { name: 'Usual marks', lines: bars },
    { name: 'Pay, on target, a year', lines: [...pay.map(payLine), ...payContext(payNote, track)] },
    {
      name: 'Neighbouring titles',
      lines: track.neighbours.map(({ title, means, basis }) => ({
        text: `${title}: ${means}`,
        source: sourceOf(basis),
      })),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** The level in five lines, as it usually is; what is not known is left out. */
export function glanceOf(level: LevelRules): readonly Glance[] {
  const { years, books, cadence, counterparts } = level;
  const book = books.find(({ role }) => role === 'typical');
  return [
    { name: 'Experience', value: `${range(years)} years` },
    ...(book ? [{ name: 'Book', value: `${range(book.accounts)} accounts` }] : []),
    ...(book?.acvUsd ? [{ name: 'Contract value', value: `${amounts(book.acvUsd)} each` }] : []),
    { name: 'Horizon', value: cadence.unit },
    { name: 'Whom you meet', value: counterparts.map(({ role }) => role).join('; ') },
  ].filter(({ value }) => value !== '');
}

function sourceOf(basis: readonly string[]): string {
  return basis.join('; ');
}

function range({ min, max }: Pick<Range, 'min' | 'max'>): string {
  if (min === null) return max === null ? 'not stated' : `up to ${max}`;
  return max === null ? `${min} or more` : `${min} to ${max}`;
}

const DOLLARS = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  notation: 'compact',
  minimumFractionDigits: 0,
  maximumFractionDigits: 1,
});

function amounts({
  min,
  max,
}: {
  readonly min: number | null;
  readonly max: number | null;
}): string {
  const from = min === null ? '' : DOLLARS.format(min);
  if (max === null) return from === '' ? 'not stated' : `${from} and more`;
  return from === '' ? `up to ${DOLLARS.format(max)}` : `${from} to ${DOLLARS.format(max)}`;
}

const ROLES = { typical: '', segment: '', alternate: ' (sources vary)' } as const;

function bookLine({ segment, accounts, acvUsd, role, note, basis }: Book) {
  const values = acvUsd === null ? 'contract values not stated' : `${amounts(acvUsd)} each, a year`;
  const more = role === 'alternate' || note === undefined ? '' : `. ${note}`;
  return {
    text: `${range(accounts)} accounts, ${segment}: ${values}${ROLES[role]}${more}`,
    source: sourceOf(basis),
  };
}

function payLine({ tier, ote, openEnded, source, date }: Pay) {
  return {
    text: `${tier}: ${amounts(ote)}${openEnded ? ' and more' : ''}, base and variable together`,
    source: `${source}, ${date}`,
  };
}

function payContext(note: string, { payOverall, variableOverall }: Track) {
  const { measure, values, source, date, caution } = payOverall;
  return [
    { text: note, source: null },
    { text: variableOverall, source: null },
    { text: `${measure}: ${values}. ${caution}`, source: `${source}, ${date}` },
  ];
}
