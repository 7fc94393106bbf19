import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { tidy, type Tense } from './tidy';

const tidied = (
  text: string,
  tense: Tense = null,
  part: 'led' | 'co-led' | 'contributed' | null = null,
) => tidy(text, { tense, part }, rules).text;

describe('tidy', () => {
  it.each([
    ['• I trained two juniors for a year.', 'Trained two juniors for a year'],
    ['NPS: 22 -> 47.', 'NPS from 22 to 47'],
    ['Attach rate 18% → 34% in FY24', 'Attach rate from 18% to 34% in FY24'],
    ['Fortune 500 retailer: $1.2M->$3.8M.', 'Fortune 500 retailer from $1.2M to $3.8M'],
    ['Drove $900k expansion.', 'Drove $900K expansion'],
    ['Utilized Gainsight in order to flag risks as needed.', 'Used Gainsight to flag risks'],
    [
      'Answered 40+ emails per day, ensuring an excellent customer experience.',
      'Answered 40+ emails a day',
    ],
    [
      'Conducting EBRs with senior executives on a regular basis.',
      'Conducted EBRs with senior executives regularly',
    ],
    ['Owned 12 accounts; aligned stakeholders and drove outcomes.', 'Owned 12 accounts'],
  ])('%s', (before, after) => {
    expect(tidied(before)).toBe(after);
  });

  it.each([
    'Onboarding, adoption, EBRs, renewals.',
    'Forecast accuracy 96% over the last six quarters.',
    'Resolved 40 cases, ensuring 98% CSAT.',
    'Two mentees, two promotions (mid -> senior).',
  ])('leaves what states something: %s', (text) => {
    expect(tidied(text)).toBe(text.slice(0, -1));
  });

  it('puts a finished job in the past and leaves a running one', () => {
    expect(tidied('Manage 3 team leads and coach 19 CSMs.', 'past')).toBe(
      'Managed 3 team leads and coached 19 CSMs',
    );
    expect(tidied('Manage 3 team leads.', 'present')).toBe('Manage 3 team leads');
    expect(tidied('Account lead for two groups.', 'past')).toBe('Account lead for two groups');
  });

  it('raises the own part only where the person told it', () => {
    expect(tidied('Responsible for renewals.')).toBe('Responsible for renewals');
    expect(tidied('Responsible for renewals.', null, 'contributed')).toBe(
      'Responsible for renewals',
    );
    expect(tidied('Responsible for renewals.', null, 'led')).toBe('Led renewals');
    expect(tidied('Tasked with onboarding new clients, handling renewals.', null, 'led')).toBe(
      'Led onboarding new clients, handling renewals',
    );
    expect(tidied('Supported upsell efforts.', null, 'led')).toBe('Led upsell efforts');
    expect(tidied('Supported the CSM team with renewals.', null, 'led')).toBe(
      'Supported the CSM team with renewals',
    );
  });

  it.each([
    ['Helped renew 40 accounts.', null, 'co-led', 'Jointly renewed 40 accounts'],
    ['Helped to plan and run the review.', null, 'led', 'Planned and ran the review'],
    ['Helping renew 40 accounts.', 'present', 'led', 'Renew 40 accounts'],
    ['Assisted in renewing 12 accounts.', null, 'co-led', 'Jointly renewed 12 accounts'],
    ['Responsible for managing 12 accounts.', null, 'co-led', 'Jointly managed 12 accounts'],
    ['Helped customers adopt the product.', null, 'led', 'Helped customers adopt the product'],
  ] as const)('tells the act as the own part it was: %s', (before, tense, part, after) => {
    expect(tidied(before, tense, part)).toBe(after);
  });

  it('gives a reason for every edit', () => {
    expect(tidy('I ran QBRs on a daily basis', { tense: null, part: null }, rules).changes).toEqual(
      ['It begins with the verb; “I” is understood.', 'Said more plainly. (“on a daily basis”)'],
    );
  });
});
