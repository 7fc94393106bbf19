import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { findCategories, findCategoryEvidence } from './find-categories';

describe('findCategories', () => {
  it.each([
    ['Onboarded 22 clinics in five weeks each, first claim sent on day nine.', ['onboarding']],
    ['Lifted weekly active users at a pension fund from 140 to 390.', ['adoption']],
    ['Rolled the app out to 600 staff at a hospital.', ['adoption']],
    ['Renewed 41 of 44 contracts due in FY23.', ['renewal']],
    ['Finished the year at 112% NRR on a $4M book.', ['renewal']],
    ['Grew Halden Rail from $410K to $820K ARR in a year.', ['expansion']],
    ['Chaired the QBR with the operations lead.', ['ebr']],
    ['Flagged two red accounts from their health score.', ['health-score']],
    ['Recovered a customer that had given notice.', ['churn-prevention']],
    ['Kept the renewal forecast within 4% of actual.', ['forecast']],
    ['Passed eight feature requests to the PM; two shipped in Q3.', ['cross-functional']],
    ['Met the CIO of my largest customer each quarter.', ['executive']],
    ['Coached two associates to their own book; both promoted.', ['mentorship']],
    ['Set the agenda of our CAB.', ['advisory-board']],
    ['Wrote the risk playbook 27 CSMs follow.', ['program']],
    ['Led a team of nine CSMs.', ['people']],
    ['Drafted call summaries with an LLM and checked each.', ['ai-practice']],
    ['Spoke at Pulse on hand-offs.', ['visibility']],
    ['Made the case to the board to retire the free tier.', ['strategy']],
    ['Automated renewal reminders in Gainsight.', ['cs-platform-ops', 'renewal']],
  ])('%s', (text, categories) => {
    expect(findCategories(text, rules)).toEqual(expect.arrayContaining(categories));
  });

  it.each([
    'Renewed my PMP certification.',
    'Renewed the passports and visas of 40 expatriates.',
    'Handled insurance renewals at a brokerage.',
    'Urban renewal of the old harbour.',
    'Expansion of the parking lot from 120 to 200 spaces.',
    'Led the expansion of a bakery chain to nine shops.',
    'Onboarded new hires and ran payroll.',
    'Adopted a rescue dog.',
    'Led adoption of Jira in two squads.',
    'Raised butter churn throughput at the dairy.',
    'Cut employee attrition by a third.',
    'Demand forecast for 30 stores.',
    'Health and safety officer at a shipyard.',
    'Drove a cab at night.',
    'Sat on the advisory board of a charity.',
    'Executive assistant to the CFO.',
    'Coached an under-12 football team.',
    'Mentored physics students.',
    'Certified ScrumMaster (CSM).',
    'Annual performance review of 12 cooks.',
    'Extended my visa until 2027.',
    'Sister school exchange with a college in Lyon.',
    'Traffic light repairs for the county.',
    'Recovered the relationship with my father-in-law.',
  ])('refuses the false friend: %s', (text) => {
    expect(findCategories(text, rules)).toEqual([]);
  });

  it('keeps the real one beside a false friend', () => {
    const text = 'Renewed my Gainsight certification while renewing 17 of 18 accounts on time.';
    expect(findCategories(text, rules)).toEqual(['renewal']);
  });

  it('leaves out what is only the means to something else', () => {
    const text = 'Cut logo churn from 11% to 6% by calling each account whose logins fell.';
    expect(findCategories(text, rules)).toEqual(['churn-prevention']);
  });

  it('leaves out what is named in passing, unless it is all there is', () => {
    expect(findCategories('Ran QBRs ahead of renewals.', rules)).toEqual(['ebr']);
    expect(findCategories('Visited every client before its renewal.', rules)).toEqual(['renewal']);
  });

  it('puts the weightier first', () => {
    const text = 'Renewals, upsell and cross-sell of add-ons for 65 accounts.';
    expect(findCategories(text, rules)).toEqual(['expansion', 'renewal']);
  });

  it('is the same whatever the white space, quotes, glyph and case of the first letter', () => {
    const text = "Secured the customer's three-year renewal at $2M";
    for (const variant of [
      `• ${text}`,
      text.replaceAll(' ', '\u00A0 '),
      text.replace("'", '’'),
      text.charAt(0).toLowerCase() + text.slice(1),
    ]) {
      expect(findCategories(variant, rules)).toEqual(findCategories(text, rules));
    }
  });

  it('takes what coaching or a talk was about for no claim, unless the next sentence claims it', () => {
    expect(findCategories('Coached two CSMs on their renewals.', rules)).toEqual(['mentorship']);
    expect(
      findCategories('Coached two CSMs. Renewed 41 of 44 contracts due in FY23.', rules),
    ).toEqual(expect.arrayContaining(['mentorship', 'renewal']));
  });

  it('says which words it rests on', () => {
    const text = 'Ran QBRs for 14 accounts.';
    const quoted = findCategoryEvidence(text, rules).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(quoted).toContain('QBRs');
  });
});
