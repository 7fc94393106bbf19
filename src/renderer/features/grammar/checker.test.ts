import { LocalLinter } from 'harper.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { shownFindings } from '../../../core/grammar/shown-findings';
import { bundledRules as rules } from '../../../core/rules/bundled-rules-for-tests';
import { startChecker, type Check } from './checker';
import { checkerSettings } from './checker-settings';
import { harperForTests } from './harper-for-tests';

const binary = harperForTests();
const known = { grammar: rules.grammar, names: new Set<string>(), ignored: new Set<string>() };

let either: Check;
let american: Check;
beforeAll(async () => {
  either = await startChecker(binary, checkerSettings('either', rules));
  american = await startChecker(binary, checkerSettings('american', rules));
});

const marked = async (text: string, check = either): Promise<string[]> =>
  shownFindings(text, await check(text), known).map(
    ({ start, end, replacements }) => `${text.slice(start, end)} → ${replacements[0] ?? ''}`,
  );

describe('what is marked', () => {
  it.each([
    ['Won back 14 custmers in EMEA.', ['custmers → customers']],
    ['Definately reduced time to value.', ['Definately → Definitely']],
    ['Raised GRR becuase sponsors recieved reports.', ['becuase → because', 'recieved → received']],
    ['Grew more then 20 accounts by by calling.', ['then → than', 'by by → by']],
    ['Managed a enterprise account.', ['a → an']],
    ['Could of saved it alot earlier.', ['Could of → Could have', 'alot → a lot']],
    ["It's value was shown to the CIO, whom approved it.", ["It's → Its", 'whom → who']],
    ['Kept key accounts , all of them.', ['  → ']],
    ['Drived adoption.', ['Drived → Drove']],
    ['Grew 🙂 with custmers.', ['custmers → customers']],
  ])('in “%s”', async (text, marks) => expect(await marked(text)).toEqual(marks));
});

describe('what is left alone', () => {
  it.each([
    'Raised NRR from 98% to 112% across 40 CSMs, QBRs and EBRs in FY24.',
    'responsible for renewals, upsells and onboarding; 20-30 accounts, promoted to senior',
    'Re-signed Tarnbrook Dairy (S$2.8M) on multi-year terms, tying pricing to delivered savings.',
    'Moved the roadmap, the playbook and the handover kickoff to Gainsight w/ presales.',
    'Had a passion for customers, an expansion of $2M and every one of them renewed.',
    'Kept a NPS of 60 with an SLA and a USD 75K pilot.',
    'Hopin renewed. Radford grew. Tarnbrook signed.',
    'Unbilled, resegmented and underserved accounts were rebooked.',
  ])('in “%s”', async (text) => expect(await marked(text)).toEqual([]));

  it('takes both spellings for right where the country is not known, else its own', async () => {
    const text = 'Organised a colour code and organized a color code.';
    expect(await marked(text)).toEqual([]);
    expect(await marked(text, american)).toEqual(['Organised → Organized', 'colour → color']);
  });
});

it('names only rules that the checker has', async () => {
  const config = await new LocalLinter({ binary }).getLintConfig();
  const { rulesOff, rulesKept, rulesBySound } = rules.grammar;
  const named = [...rulesOff, ...rulesKept, ...rulesBySound].map(({ rule }) => rule);
  expect(named.filter((rule) => !(rule in config))).toEqual([]);
});
