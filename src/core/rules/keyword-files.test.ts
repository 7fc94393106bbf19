import { describe, expect, it } from 'vitest';
import { parsePhrase, type Sequence, type Step } from '../keywords/phrase';
import { matchTerms } from '../keywords/match-terms';
import { findBackfire } from '../keywords/find-backfire';
import { findCategories } from '../keywords/find-categories';
import { scanText } from '../keywords/scan-text';
import { isFieldByPhrases } from '../keywords/is-customer-success';
import { CATEGORY_IDS, LEVELS } from '../resume/vocabulary';
import { bundledRules as rules } from './bundled-rules-for-tests';
import type { Term } from './term';

function sampleOf(step: Step): string {
  switch (step.kind) {
    case 'word':
      return [...step.words][0] ?? '';
    case 'number':
      return String(step.least > 0 ? step.least : Math.min(step.most, 12));
    case 'currency':
      return '$';
  }
}

/** A text that a reading of a phrase describes. */
function sampleText({ steps }: Sequence): string {
  return steps.map(({ step }) => sampleOf(step)).join(' ');
}

function samplesOf(phrase: string): string[] {
  return parsePhrase(phrase).map(sampleText);
}

function readingsOf(phrases: readonly string[]): string[] {
  return phrases.flatMap((phrase) =>
    parsePhrase(phrase).map(({ atStart, steps }) =>
      JSON.stringify([
        atStart,
        steps.map(({ step, gap }) => [gap, step.kind === 'word' ? [...step.words].sort() : step]),
      ]),
    ),
  );
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const terms: { term: Term; home: string }[] = [
  ...rules.categories.flatMap(({ id, terms }) => terms.map((term) => ({ term, home: id }))),
  ...rules.terms.flatMap(({ group, terms }) => terms.map((term) => ({ term, home: group }))),
];

/** The samples of some phrases that are not found, as `phrase → text`. */
function notFound(phrases: readonly string[], context: string, find: (text: string) => boolean) {
  return phrases.flatMap((phrase) =>
    samplesOf(phrase)
      .map((sample) => `${sample}${context}`)
      .filter((text) => !find(text))
      .map((text) => `${phrase} → ${text}`),
  );
}

const IN_CONTEXT = '. Customer contract';

describe('the keyword files', () => {
  it('every variant of every term is found, and found as this term', () => {
    const missed = terms.flatMap(({ term, home }) => {
      const needed = term.needs?.[0] === undefined ? '' : `, ${samplesOf(term.needs[0])[0] ?? ''}`;
      return notFound(term.variants, needed + IN_CONTEXT, (text) =>
        matchTerms(text, rules).some(({ id }) => id === term.id),
      ).map((text) => `${home}/${term.id}: ${text}`);
    });
    expect(missed).toEqual([]);
  });

  it('no term says the same twice', () => {
    const twice = terms.flatMap(({ term, home }) =>
      repeated(readingsOf(term.variants)).map((reading) => `${home}/${term.id}: ${reading}`),
    );
    expect(twice).toEqual([]);
  });

  it('no two terms of one category claim the same words', () => {
    const claimed = rules.categories.flatMap(({ id }) => {
      const claims = terms
        .filter(({ term, home }) => home === id || term.also.includes(id))
        .flatMap(({ term }) => readingsOf(term.variants));
      return repeated(claims).map((reading) => `${id}: ${reading}`);
    });
    expect(claimed).toEqual([]);
  });

  it('every sign of a category shows it', () => {
    const missed = rules.categories.flatMap(({ id, signs, signsNeedingSubject }) =>
      notFound([...signs, ...signsNeedingSubject], IN_CONTEXT, (text) =>
        findCategories(text, rules).includes(id),
      ).map((text) => `${id}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it('every false friend refuses what it stands for', () => {
    const idle = rules.categories.flatMap(({ id, falseFriends }) =>
      falseFriends
        .flatMap(samplesOf)
        .filter((text) => findCategories(`${text}.`, rules).includes(id))
        .map((text) => `${id}: ${text}`),
    );
    expect(idle).toEqual([]);
  });

  it('every sign of another trade outweighs an ordinary word, every word of the field outweighs it', () => {
    const evidence = { shows: false, roles: 0, account: null };
    const isJudged = (text: string) => isFieldByPhrases(text, evidence, rules);
    const { otherTrades, fieldWords } = rules.subject;
    const idle = otherTrades
      .flatMap(samplesOf)
      .filter((text) => isJudged(`Kept the contract. Here ${text}.`));
    const weak = fieldWords
      .flatMap(samplesOf)
      .filter((text) => !isJudged(`In the office lease, ${text}, and more.`));
    expect([idle, weak]).toEqual([[], []]);
  });

  it('every result told in words is found', () => {
    const missed = rules.evidence.results.kinds.flatMap(({ id, phrases }) =>
      notFound(phrases, '.', (text) => scanText(text, rules).found.toldResult.length > 0).map(
        (text) => `${id}: ${text}`,
      ),
    );
    expect(missed).toEqual([]);
  });

  it('every backfire phrase is found at a level that it is meant for', () => {
    const missed = rules.backfire.flatMap(({ entries }) =>
      entries.flatMap((entry) => {
        const [place] = entry.where;
        const level = entry.levels === 'all' ? 'senior' : entry.levels[0];
        if (!place || !level || entry.times > 1) return [];
        return notFound(entry.phrases, '', (text) =>
          findBackfire(text, { level, place }, rules).some(({ id }) => id === entry.id),
        ).map((text) => `${entry.id}: ${text}`);
      }),
    );
    expect(missed).toEqual([]);
  });

  it.each(rules.levels)(
    '$id: the rubric weighs 100 in all, and its overflow dimension exists',
    ({ rubric, overflowDimension }) => {
      expect(rubric.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      expect(rubric.map(({ id }) => id)).toContain(overflowDimension);
    },
  );

  it('covers the vocabulary: levels in order, six core categories', () => {
    expect(rules.levels.map(({ id }) => id)).toEqual(LEVELS);
    expect(rules.categories.map(({ id }) => id)).toEqual(expect.arrayContaining([...CATEGORY_IDS]));
    expect(rules.categories.filter(({ core }) => core).map(({ id }) => id)).toEqual(
      CATEGORY_IDS.slice(0, 6),
    );
  });
});
