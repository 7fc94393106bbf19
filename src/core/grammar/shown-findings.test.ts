import { describe, expect, it } from 'vitest';
import { bundledRules } from '../rules/bundled-rules-for-tests';
import { ignoredAs, shownFindings, type GrammarFinding } from './shown-findings';

const NONE: ReadonlySet<string> = new Set();

/** A finding on the first place of some words. */
function on(
  text: string,
  words: string,
  more: Partial<GrammarFinding> = { kind: 'Spelling', rule: 'SpellCheck' },
): GrammarFinding {
  const start = text.indexOf(words);
  const end = start + words.length;
  return { rule: '', kind: '', message: '', replacements: [], start, end, ...more };
}

function shown(
  text: string,
  findings: readonly GrammarFinding[],
  { names = NONE, ignored = NONE } = {},
): string[] {
  const known = { grammar: bundledRules.grammar, names, ignored };
  return shownFindings(text, findings, known).map(({ start, end }) => text.slice(start, end));
}

const misspelt = (text: string, word: string, ...replacements: string[]): boolean =>
  shown(text, [on(text, word, { kind: 'Spelling', rule: 'SpellCheck', replacements })]).length ===
  1;

describe('shownFindings: spelling', () => {
  it.each([
    ['Won back custmers.', 'custmers'],
    ['Managd 40 accounts.', 'Managd', 'Managed'],
    ['Led the team. Recieved thanks.', 'Recieved', 'Received'],
    ['Exisiting accounts renewed.', 'Exisiting', 'Existing'],
    ['Ran custmer-facing reviews.', 'custmer'],
    ['I dont check them.', 'dont'],
  ])('in “%s” marks %s', (text, word, ...right) =>
    expect(misspelt(text, word, ...right)).toBe(true),
  );

  it.each([
    ['a name inside a sentence', 'Renewed Tarnbrook early.', 'Tarnbrook'],
    ['a name of two words that opens', 'Tarnbrook Dairy renewed.', 'Tarnbrook'],
    ['a name that opens and is far from any word', 'Fjordline renewed.', 'Fjordline', 'Florine'],
    ['a name with an s that opens', 'Lyft’s platform grew.', 'Lyft’s'],
    ['an acronym and its plural', 'Ran QBRs with CSMs.', 'QBRs'],
    ['a product written its own way', 'Moved to RevOps.', 'RevOps'],
    ['a word with a figure', 'Renewed in FY24.', 'FY24'],
    ['a short part of a compound', 'Sold the add-ins.', 'ins'],
    ['two letters', 'About 40 mn.', 'mn'],
    ['an address', 'See linkedin.com/in/vegga.', 'vegga'],
    ['a word of another alphabet', 'Earned 9 milhões.', 'milhões'],
  ])('leaves alone %s', (_, text, word, ...other) =>
    expect(misspelt(text, word, ...other)).toBe(false),
  );

  it('leaves alone what only runs two words together', () => {
    expect(misspelt('Ran the helpdesk.', 'helpdesk', 'help desk')).toBe(false);
  });

  it('leaves alone the names of the resume, also in small letters and with an s', () => {
    const text = 'Moved planhat data and planhat’s rules.';
    const findings = [on(text, 'planhat'), on(text, 'planhat’s')];
    expect(shown(text, findings, { names: new Set(['planhat']) })).toEqual([]);
  });

  it('leaves alone an ignored word, however it is written', () => {
    const text = 'Custmers came.';
    expect(shown(text, [on(text, 'Custmers')], { ignored: new Set(['custmers']) })).toEqual([]);
  });
});

describe('shownFindings: grammar', () => {
  const article = { kind: 'Miscellaneous', rule: 'AnA' };

  it('shows an article before a common word and not before an abbreviation or an amount', () => {
    const cases = [
      'Ran a enterprise team.',
      'Kept a NPS of 40.',
      'Won a S$58M deal.',
      'Grew a iOS app.',
    ];
    expect(cases.filter((text) => shown(text, [on(text, 'a ', article)]).length > 0)).toEqual([
      'Ran a enterprise team.',
    ]);
  });

  it('shows no kind and no rule that is off, but a rule that is kept', () => {
    const text = 'Could of run the roadmap, renewals and reviews';
    const findings = [
      on(text, 'roadmap', { kind: 'WordChoice', rule: 'RoadMap' }),
      on(text, 'Could of', { kind: 'WordChoice', rule: 'ModalOf' }),
      on(text, 'and', { kind: 'Style', rule: 'OxfordComma' }),
    ];
    expect(shown(text, findings)).toEqual(['Could of']);
  });

  it('shows one finding where several overlap, the one on grammar first', () => {
    const text = 'We growed revenue.';
    const rule = { kind: 'Grammar', rule: 'RegularIrregulars' };
    const known = { grammar: bundledRules.grammar, names: NONE, ignored: NONE };
    const both = [on(text, 'growed'), on(text, 'growed', rule)];
    expect(shownFindings(text, both, known)).toEqual([both[1]]);
  });

  it('remembers an ignored finding with the words beside it', () => {
    const text = 'Grew more then 20 accounts, then left.';
    const than = on(text, 'then', { kind: 'Miscellaneous', rule: 'ThenThan' });
    expect(ignoredAs(text, than)).toBe('more then 20');
    expect(shown(text, [than], { ignored: new Set(['more then 20']) })).toEqual([]);
    expect(shown(text, [than], { ignored: new Set(['then']) })).toEqual(['then']);
  });
});
