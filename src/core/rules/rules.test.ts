import { describe, expect, it } from 'vitest';
import { findCategories } from '../keywords/find-categories';
import { bundledFiles } from './bundled-rules-for-tests';
import { loadRules, RulesError } from './rules';

function problemsOf(change: (files: Record<string, unknown>) => void): string {
  const files = JSON.parse(JSON.stringify(bundledFiles())) as Record<string, unknown>;
  change(files);
  try {
    loadRules(files);
  } catch (error) {
    if (error instanceof RulesError) return error.message;
    throw error;
  }
  return '';
}

/** The part of a file that a test spoils. */
function fileOf(files: Record<string, unknown>, name: string) {
  return files[name] as { terms: Record<string, unknown>[] } & Record<string, unknown>;
}

describe('loadRules', () => {
  it('takes the bundled files', () => {
    expect(problemsOf(() => undefined)).toBe('');
  });

  it('ignores what other rooms read', () => {
    expect(problemsOf((files) => (files['reading/any.json'] = 1))).toBe('');
  });

  it.each<[string, (files: Record<string, unknown>) => void, string]>([
    [
      'an unknown file',
      (files) => (files['extra.json'] = {}),
      'extra.json: no part of the program reads this file',
    ],
    ['an unknown folder', (files) => (files['packs/a.json'] = {}), 'packs/a.json: no part'],
    ['a missing file', (files) => delete files['subject.json'], 'subject.json: missing'],
    [
      'a missing category',
      (files) => delete files['categories/renewal.json'],
      'categories/renewal.json: missing',
    ],
    [
      'a pair of signs misspelt',
      (files) => {
        const means = fileOf(files, 'evidence/means.json');
        means['together'] = { 'bye + doing': { weight: 1, note: 'Of a sign that there is not.' } };
      },
      'means.together.bye + doing',
    ],
    [
      'a category in the word weights that there is not',
      (files) =>
        (fileOf(files, 'category-words.json')['categories'] = [
          { category: 'renewals', base: -1, weights: {} },
        ]),
      'category-words.json: there is no category "renewals"',
    ],
    [
      'a reason of empty claims that is no finding',
      (files) =>
        (fileOf(files, 'empty-claims.json')['reasons'] = [
          { finding: 'no-such', base: 0, signs: {}, words: {} },
        ]),
      'empty-claims.json: there is no finding "no-such" for bullets',
    ],
    [
      'a field misspelt',
      (files) => (fileOf(files, 'categories/renewal.json')['lable'] = 'Renewal'),
      'categories/renewal.json: file: Unrecognized key: "lable"',
    ],
    [
      'a phrase that cannot be read',
      (files) => {
        const [term] = fileOf(files, 'categories/renewal.json').terms;
        if (term) term['variants'] = ['(renew'];
      },
      'categories/renewal.json: terms.0.variants.0: "(renew": "(" is out of place',
    ],
    [
      'a word class that there is not',
      (files) => {
        const [term] = fileOf(files, 'categories/renewal.json').terms;
        if (term) term['variants'] = ['@nobody renewed'];
      },
      'categories/renewal.json: terms.0.variants.0: there is no word class "@nobody"',
    ],
    [
      'a category that there is not',
      (files) => {
        const [term] = fileOf(files, 'terms/tools.json').terms;
        if (term) term['also'] = ['renewals'];
      },
      'terms/tools.json: there is no category "renewals"',
    ],
    [
      'an id used twice',
      (files) => {
        const [term] = fileOf(files, 'categories/renewal.json').terms;
        fileOf(files, 'terms/tools.json').terms.push({ ...term });
      },
      'terms/tools.json: the id "renewal" is already used in categories/renewal.json',
    ],
    [
      'a file under another name',
      (files) => {
        files['backfire/other.json'] = files['backfire/numbers.json'];
        delete files['backfire/numbers.json'];
      },
      'backfire/other.json: the file says it is "numbers"',
    ],
  ])('names %s', (_, change, message) => {
    expect(problemsOf(change)).toContain(message);
  });

  it('takes a further category as one file', () => {
    const rules = loadRules({
      ...bundledFiles(),
      'categories/partner-led.json': {
        id: 'partner-led',
        label: 'Partner-led success',
        core: false,
        order: 19,
        note: 'Customers served through resellers.',
        expectation: {
          associate: 'rare',
          mid: 'bonus',
          senior: 'bonus',
          'strategic-account': 'bonus',
          principal: 'expected',
          leadership: 'expected',
        },
        falseFriends: ['dance partner*'],
        signs: ['through (our|a) (reseller|integrator)'],
        terms: [
          {
            id: 'partner-led-delivery',
            term: 'Partner-led delivery',
            weight: 3,
            levels: 'all',
            anchor: true,
            variants: ['partner (led|run) delivery'],
          },
        ],
      },
    });
    expect(rules.categories.at(-1)?.id).toBe('partner-led');
    expect(findCategories('Introduced partner-led delivery for 40 accounts.', rules)).toEqual([
      'partner-led',
    ]);
  });

  it('lists every problem at once', () => {
    const message = problemsOf((files) => {
      delete files['checks.json'];
      files['extra.json'] = {};
    });
    expect(message.split('\n').length).toBeGreaterThanOrEqual(3);
  });
});
