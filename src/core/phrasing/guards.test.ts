import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeBullet } from '../bullets/judge-bullet';
import { extractEvidence } from '../evidence/extract-evidence';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { askedFor, ASKED_BULLETS, type Asked } from './asked-for-tests';
import { figuresOf, inventedIn, isWhole, lostFrom } from './guards';
import { suggest, type Advice } from './suggest';

const asked = fc.nat().map(askedFor);

const answered = new Map<string, Advice>();

function adviceFor({ bullet, facts: typed, tense, level }: Asked): Advice {
  return suggest(bullet.text, { level, facts: typed, tense, rules });
}

/** Everything suggested for a question, with the words it may be made of. The tests ask the same questions: each is answered once. */
function said(question: Asked) {
  const key = JSON.stringify(question);
  const advice = answered.get(key) ?? adviceFor(question);
  answered.set(key, advice);
  const words = [question.bullet.text, ...Object.values(question.facts)].join(' ; ');
  return { advice, words };
}

/** No figure, no account and no time of its own. */
function isBare({ text }: { readonly text: string }): boolean {
  const { timeframeMonths, account } = extractEvidence(text, rules).evidence;
  return figuresOf(text, rules).size === 0 && timeframeMonths === null && account.kind === 'none';
}

const RUNS = { numRuns: 250, seed: 20261122 };
const WITH_TIME = 60_000;

describe('suggestions for labelled bullets and generated answers', () => {
  it('hold no figure and no name that is in neither', { timeout: WITH_TIME }, () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { advice, words } = said(question);
        expect(advice.suggestions.flatMap(({ text }) => inventedIn(text, words, rules))).toEqual(
          [],
        );
      }),
      RUNS,
    );
  });

  it(
    'are whole sentences, keep what the bullet stated, and never score lower',
    { timeout: WITH_TIME },
    () => {
      fc.assert(
        fc.property(asked, (question) => {
          const { advice } = said(question);
          const { text } = question.bullet;
          const before = judgeBullet(text, question.level, rules).score ?? 0;
          for (const suggestion of advice.suggestions) {
            expect(isWhole(suggestion.text)).toBe(true);
            expect(lostFrom(text, suggestion.text, rules)).toEqual([]);
            expect(suggestion.scoreAfter ?? 0).toBeGreaterThanOrEqual(before);
          }
          expect(advice.suggestions.length).toBeLessThanOrEqual(3);
          expect(advice.missing.length).toBeLessThanOrEqual(3);
        }),
        RUNS,
      );
    },
  );

  it('are the same for the same question', { timeout: WITH_TIME }, () => {
    fc.assert(
      fc.property(asked, (question) => {
        expect(adviceFor(question)).toEqual(said(question).advice);
      }),
      { ...RUNS, numRuns: 40 },
    );
  });

  it('keep "about", ranges and "in progress"', { timeout: WITH_TIME }, () => {
    fc.assert(
      fc.property(asked, (question) => {
        const { suggestions, answers } = said(question).advice;
        for (const { text, used } of suggestions) {
          for (const answer of answers) {
            if (answer.state !== 'value' || !used.includes(answer.slot)) continue;
            for (const word of ['about', 'in progress'])
              if (answer.text.includes(word)) expect(text).toContain(word);
          }
        }
      }),
      RUNS,
    );
  });

  it('tell a growth as a share in it unless the own part was told', { timeout: WITH_TIME }, () => {
    const unclear = ASKED_BULLETS.filter(({ text }) =>
      ['none', 'supported'].includes(extractEvidence(text, rules).evidence.ownership),
    );
    fc.assert(
      fc.property(asked, fc.constantFrom(...unclear), (question, bullet) => {
        const typed = Object.fromEntries(
          Object.entries(question.facts).filter(([slot]) => slot !== 'own_part'),
        );
        const { suggestions } = suggest(bullet.text, {
          level: question.level,
          facts: typed,
          tense: null,
          rules,
        });
        const own = / (?:growing|taking|keeping|grew|took|kept) (?=.* from .* to )/;
        for (const { text, used } of suggestions) {
          const grown = used.includes('acv_to') && !/account value now/i.test(text);
          if (!grown || own.test(bullet.text)) continue;
          expect(text).toMatch(/\b(?:help|contribut)/i);
        }
      }),
      RUNS,
    );
  });

  it('yield the amounts that they were built from', { timeout: WITH_TIME }, () => {
    const plain = fc.record({
      from: fc.integer({ min: 20, max: 400 }),
      more: fc.integer({ min: 10, max: 500 }),
      bullet: fc.constantFrom(...ASKED_BULLETS.filter(isBare)),
    });
    fc.assert(
      fc.property(plain, ({ from, more, bullet }) => {
        const typed = {
          account: 'Tarnbrook Dairy',
          acv_from: `$${from}k`,
          acv_to: `$${from + more}k`,
          timeframe: '11 months',
        };
        const [best] = suggest(bullet.text, {
          level: 'mid',
          facts: typed,
          tense: null,
          rules,
        }).suggestions;
        const { evidence } = extractEvidence(best?.text ?? '', rules);
        expect(evidence).toMatchObject({
          acvFrom: from * 1000,
          acvTo: (from + more) * 1000,
          timeframeMonths: 11,
        });
      }),
      RUNS,
    );
  });
});

describe('inventedIn', () => {
  it('finds figures and names that were not given', () => {
    expect(
      inventedIn('Grew Acme Foods to $2M with the AE.', 'Grew an account to $2M.', rules),
    ).toEqual(['Acme', 'Foods']);
    expect(inventedIn('Kept 17 of 18 accounts.', 'Kept 17 accounts.', rules)).toEqual(['18']);
    expect(inventedIn('Grew it to $340K.', 'from 340,000 dollars', rules)).toEqual([]);
  });
});
