import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const decision = (text: string) => extractEvidence(text, rules).evidence.decision;

describe('a result told in words', () => {
  it.each([
    ['Brought engineers five recordings; the parser was rewritten the next sprint.', 'rewritten'],
    ['Three of the four associates I coached became senior within two years.', 'became senior'],
    ['Sat with two joiners – both carry their own books since May.', 'both carry'],
    ['Costed 40 wishes for the product owner, 3 of them built so far.', 'of them built'],
    ['Talked a bakery chain out of leaving.', 'out of'],
    ['Gave a talk on renewal pricing, read 900 times since.', 'read 900 times'],
    ['•  Moved 12 clinics over; all sites live inside six weeks.', 'all sites live inside'],
    ['Won back Dunmore Press ($640K) eleven weeks after notice.', 'Dunmore Press ($640K)'],
    ['Held on to a Leeds parcel firm through a tender.', 'a Leeds parcel firm'],
  ])('%s', (text, words) => {
    expect(decision(text)).toContain(words);
  });

  it.each([
    'Coached two associates until they became senior.',
    'Hope that both become senior managers.',
    'Kept a Leeds parcel firm informed of our releases.',
    'Saved a Leeds parcel firm 40 hours a month.',
    'Kept customers happy.',
    'Built dashboards and shipped reports.',
  ])('%s (none)', (text) => {
    expect(decision(text)).toBeNull();
  });
});

describe('people who got a higher post', () => {
  const promoted = (text: string) =>
    extractEvidence(text, rules).evidence.metrics.find(({ name }) =>
      ['mentees_promoted', 'promotions'].includes(name),
    )?.value;

  it.each([
    ['Five of my reports became managers in four years.', 5],
    ['Three of the four associates I coached became senior within two years.', 3],
    ['Moved four people up a level by making them defend lost accounts.', 4],
    ['Mentor to Priya and Tom; both senior by month 16.', 2],
  ])('%s', (text, count) => {
    expect(promoted(text)).toBe(count);
  });

  it('counts nobody who only may get one', () => {
    expect(promoted('Hope that both become senior managers.')).toBeUndefined();
  });
});
