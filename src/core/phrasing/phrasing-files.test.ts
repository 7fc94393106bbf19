import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { CATEGORY_IDS } from '../resume/vocabulary';
import { slotsOf } from './fill';
import { pastOfGerund, verbBook } from './verbs';

const { slots, clauses, patterns, verbs, wording, cards } = rules.phrasing;
const known = new Set(slots.slots.map(({ slot }) => slot));
/** Other forms of an answer, made by the program. */
const DERIVED = ['did', 'decided', 'span', 'stretch', 'm_named'];
const namesIn = (text: string): string[] => {
  const { required, optional } = slotsOf(text);
  return [...required, ...optional];
};

describe('the phrasing files', () => {
  it('name only slots that there are', () => {
    const texts = [
      ...clauses.clauses.flatMap(({ text, aside }) => [text, aside ?? '']),
      ...patterns.flatMap((group) => group.patterns.map(({ text }) => text)),
    ];
    const unknown = texts
      .flatMap(namesIn)
      .filter((slot) => !known.has(slot) && !DERIVED.includes(slot));
    expect(unknown).toEqual([]);
  });

  it('ask with the words that the review asks with', () => {
    const differs = rules.evidence.questions.slots.filter(
      ({ slot, question }) =>
        slots.slots.find((entry) => entry.slot === slot)?.question !== question,
    );
    expect(differs).toEqual([]);
  });

  it('hold sentences for every category, and each id once', () => {
    expect(patterns.map(({ category }) => category).sort()).toEqual([...CATEGORY_IDS].sort());
    const ids = [...patterns.flatMap((group) => group.patterns), ...clauses.clauses].map(
      ({ id }) => id,
    );
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(patterns.flatMap((group) => group.patterns)).toHaveLength(450);
  });

  it('begin every result with a form whose past is known', () => {
    const book = verbBook(verbs);
    const unknown = clauses.clauses
      .filter(({ shape }) => shape === 'lead')
      .filter(({ text }) => pastOfGerund(text.split(' ')[0] ?? '', book) === null);
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('hold every pattern as one sentence that begins with a capital and ends with a full stop', () => {
    const bad = patterns
      .flatMap((group) => group.patterns)
      .filter(({ text }) => !/^\p{Lu}.*\.$/su.test(text) && !text.startsWith('{'));
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it('list openings of the own part longest first, so that none hides a longer one', () => {
    const lengths = wording.ownParts.map(({ from }) => from.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it('hold summary sentences with required facts', () => {
    expect(cards.summary.every((text) => slotsOf(text).required.length > 0)).toBe(true);
  });
});
