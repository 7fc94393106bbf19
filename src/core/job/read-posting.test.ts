import { describe, expect, it } from 'vitest';
import { shippedRules as rules } from '../review/rules-for-tests';
import { isMenu, readPosting, weightOf } from './read-posting';

const POSTING = `Senior Customer Success Manager, EMEA

About Brightloop
We help hospitals with onboarding of nurses. Our mentorship program won prizes, and health is our renewal.

What You’ll Do
- Own the renewal of your book of business
- Drive product adoption with Sales
* Run executive business reviews

**Requirements:**
- 5+ years in customer success
- Gainsight; SQL is a plus

Nice to have
- Experience with advisory boards

Benefits
- Mentorship and learning budget
- Expansion of your horizons, health insurance
We are an equal opportunity employer and value onboarding everybody regardless of age.`;

const posting = readPosting(POSTING, rules);

function wanted(term: RegExp) {
  return posting.terms.find((entry) => term.test(entry.term));
}

describe('readPosting', () => {
  it('reads the title and the level that it names', () => {
    expect(posting.title).toBe('Senior Customer Success Manager, EMEA');
    expect(posting.level).toBe('senior');
  });

  it('takes terms from duties and requirements', () => {
    expect(wanted(/^Renewal$/)).toBeDefined();
    expect(wanted(/business review/i)).toBeDefined();
    expect(wanted(/Gainsight/)).toMatchObject({ must: true });
  });

  it('leaves out company story, benefits and equal-opportunity lines', () => {
    expect(wanted(/onboarding/i)).toBeUndefined();
    expect(wanted(/mentor/i)).toBeUndefined();
    expect(wanted(/expansion/i)).toBeUndefined();
  });

  it('tells what is required from what is wished for', () => {
    expect(wanted(/SQL/)).toMatchObject({ must: false });
    expect(wanted(/advisory/i)).toMatchObject({ must: false });
  });

  it('quotes the sentence that asks for a term', () => {
    expect(wanted(/^Renewal$/)).toMatchObject({ said: 'Own the renewal of your book of business' });
  });

  it('leaves out the name of the field, the employer’s story and its own product', () => {
    const text = `Responsibilities
- Advance customer success
- Our team and our renewals are growing fast
- Join us and shape the future of onboarding
- Teach Pendo, host Pendo days
- Sell Pendo
- Read Pendo data
- Love Pendo
- Use Pendo with Salesforce`;
    expect(readPosting(text, rules).terms.map(({ term }) => term)).toEqual(['Salesforce']);
  });

  it('names the segment, not that there is one', () => {
    const { terms } = readPosting('Responsibilities\n- Serve mid-market customers', rules);
    expect(terms.map(({ term }) => term)).toEqual([expect.stringMatching(/“mid-market/)]);
  });

  it('takes no address for a title', () => {
    const text = 'https://example.org/customer-success-manager\n\nSenior CSM\nYou will\n- Renew';
    expect(readPosting(text, rules).title).toBe('Senior CSM');
  });

  it('puts years, languages and travel as questions', () => {
    const text = `Requirements
- 3+ years of SaaS
- Fluent in German and English
- Written reports
- Travel up to 20%
Benefits
- 5 years of vesting`;
    expect(readPosting(text, rules).questions.map(({ said }) => said)).toEqual([
      '3+ years of SaaS',
      'Fluent in German and English',
      'Travel up to 20%',
    ]);
  });

  it('marks the terms where they stand, and none in what is left out', () => {
    const marked = posting.marks.map(({ start, end, term }) => [POSTING.slice(start, end), term]);
    expect(marked).toEqual(
      expect.arrayContaining([
        ['renewal', 'Renewal'],
        ['Gainsight', 'Gainsight'],
      ]),
    );
    const names = posting.terms.map(({ term }) => term);
    expect(marked.filter(([, term]) => !names.includes(term ?? ''))).toEqual([]);
    expect(POSTING.slice(0, posting.marks[0]?.start)).toContain('What You’ll Do');
  });

  it('knows the part of every line, headings too', () => {
    const parts = posting.lines.map(({ text, start, part, isHeading }) => {
      expect(POSTING.slice(start, start + text.length)).toBe(text);
      return [text, part, isHeading];
    });
    expect(parts).toContainEqual(['**Requirements:**', 'required', true]);
    expect(parts).toContainEqual(['SQL is a plus', 'required', false]);
    expect(parts).toContainEqual(['- Mentorship and learning budget', 'other', false]);
  });

  it('weighs a required term twice', () => {
    const plain = readPosting('Responsibilities\n- Use Gainsight', rules).terms[0];
    const required = readPosting('Requirements\n- Use Gainsight', rules).terms[0];
    expect(required && weightOf(required)).toBe(plain && weightOf(plain) * 2);
  });

  it('reads a posting without headings as a whole', () => {
    const { title, terms } = readPosting(
      'We want a Customer Success Manager who owns renewals and at least 3 years with Gainsight.',
      rules,
    );
    expect(title).toBe('Customer Success Manager');
    expect(terms.map(({ term }) => term)).toEqual(expect.arrayContaining(['Gainsight', 'Renewal']));
  });

  it.each(['', '\n\n', 'Chef de partie wanted.\nRequirements\n- Knives'])(
    'finds nothing in %j',
    (text) => {
      expect(readPosting(text, rules)).toMatchObject({
        title: null,
        level: null,
        terms: [],
        questions: [],
        marks: [],
      });
    },
  );
});

it('tells the menu of a web page from a posting', () => {
  expect(isMenu('Home\nAbout us\nPricing\nLog in')).toBe(true);
  expect(isMenu('Requirements\n- Gainsight\n- Own the renewal of forty accounts')).toBe(false);
  expect(isMenu('Gainsight')).toBe(false);
});
