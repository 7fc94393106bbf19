import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../review/resume-for-tests';
import { reviewResume } from '../review/review-resume';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { cardsFor, joinTexts } from './cards';

function cardsOf(bullets: readonly string[], skills: readonly string[] = []) {
  const document = resumeFromParts({
    jobs: [{ title: 'Customer Success Manager', bullets }],
    skills,
  });
  return {
    document,
    cards: cardsFor(document, reviewResume(document, { level: 'mid', rules }), rules),
  };
}

const BOOK =
  'Owned renewal and adoption for 21 mid-market accounts ($8.4M ARR), finishing FY24 at 114% NRR and 96% GRR by opening talks two quarters early.';
const GROWN =
  'Grew Larkspur Analytics from $340,000 to $720,000 ACV in 11 months with the AE, after a usage audit in Gainsight exposed three manual workarounds.';

describe('cardsFor', () => {
  it('puts the strongest proven facts into headline and summary, with their bullets', () => {
    const { document, cards } = cardsOf([BOOK, GROWN]);
    expect(cards.headline?.text).toBe(
      'Customer Success Manager | 21 accounts | $8.4M book | 114% NRR',
    );
    const summary = joinTexts(cards.summary);
    expect(summary?.text).toBe(
      'Customer Success Manager with 21 accounts and a book of $8.4M. NRR at 114%, GRR at 96%. Grew Larkspur Analytics from $340K to $720K in 11 months. Daily work in Gainsight.',
    );
    expect(summary?.bulletIds).toEqual(document.experience[0]?.bullets.map(({ id }) => id));
  });

  it('links every figure and name of the summary to the bullet that states it', () => {
    const { document, cards } = cardsOf([BOOK, GROWN]);
    const [book, grown] = document.experience[0]?.bullets.map(({ id }) => id) ?? [];
    const summary = joinTexts(cards.summary);
    const said = summary?.sources.map(({ start, end, bulletId }) => [
      summary.text.slice(start, end),
      bulletId,
    ]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['$8.4M', book],
        ['114%', book],
        ['Larkspur Analytics', grown],
        ['$720K', grown],
        ['Gainsight', grown],
      ]),
    );
  });

  it('says nothing where nothing is proven', () => {
    const { cards } = cardsOf(['Responsible for renewals.']);
    expect([cards.headline, cards.summary]).toEqual([null, []]);
  });

  it('orders the skills as the level asks, and names proven ones that are not listed', () => {
    const { cards } = cardsOf([BOOK, GROWN], ['Excel', 'ChurnZero', 'Gainsight', 'renewals']);
    expect(cards.skills.listed.map(({ skill }) => skill)).toEqual([
      'renewals',
      'Gainsight',
      'ChurnZero',
      'Excel',
    ]);
    expect(cards.skills.listed.map(({ bulletIds }) => bulletIds.length > 0)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const unlisted = cards.skills.unlisted.map(({ skill }) => skill);
    expect(unlisted).toContain('NRR');
    expect(unlisted).not.toContain('Gainsight');
  });
});
