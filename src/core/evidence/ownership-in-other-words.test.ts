import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

/** Owned and led are one class. */
const part = (text: string): string => {
  const { ownership } = extractEvidence(text, rules).evidence;
  return ownership === 'led' ? 'owned' : ownership;
};

describe('how a bullet says whose work it was', () => {
  it.each([
    'Under my lead, four CSMs cut onboarding from 90 to 45 days',
    'Acts as the voice of the customer in roadmap meetings',
    'A team of four, led by me, cut onboarding from 90 to 45 days',
  ])('owned: %s', (text) => {
    expect(part(text)).toBe('owned');
    expect(extractEvidence(text, rules).evidence.partners).not.toContain('Manager');
  });

  it.each([
    'Told the AE that a bakery chain was sharing logins; she sold 20 seats',
    'Tipped off our account manager about a second site, which he turned into a $30K add-on',
    'Flagged a seat shortage at a law firm to Sales, who closed the upgrade',
    'Gave the seller the usage figures that won the renewal',
    'Handed the AE a signed-off business case; he closed €90K on it',
    'Passed three leads to the AE, two of which closed',
    "Fed usage data into the account executive's bid for a port",
    "Wrote the value section of the AE's proposal to a grocer",
    "Prepared decks for the senior CSM's QBRs",
    'The seller did the paper; my bit was checking which sites had no licence',
  ])('contributed: %s', (text) => {
    expect(part(text)).toBe('contributed');
  });

  it.each([
    'The AE ran the paper and I ran the workshops: a grocer grew from $1M to $2M',
    'Our AE priced the deal, I built the case; a grocer grew from $1M to $2M',
    'Together with the AE, grew a grocer from $1M to $2M',
    'With our AE I grew a grocer from $1M to $2M',
    'Side by side with Product, rebuilt the onboarding flow',
    'Teamed up with RevOps to rebuild the health score',
    'Partnered with the AE on a $400K expansion',
    'Paired with a data scientist to build the churn model',
    'Co-wrote the renewal playbook with our deal desk',
    'Shared ownership of 12 accounts with a senior CSM',
    'Renewed a grocer jointly with the AE',
  ])('co-led: %s', (text) => {
    expect(part(text)).toBe('co-led');
  });

  it.each([
    'Sat in on QBRs and took notes',
    'Sat in on eight QBRs, writing up the minutes',
    'Reported red accounts to my lead',
    'Shadowed the team lead on six renewals',
    'Assisted with onboarding',
    'Took part in weekly risk calls',
    'Joined QBRs as the product expert',
    'Coaches two juniors on renewals',
    'Informally coaches two juniors on renewals',
  ])('supported: %s', (text) => {
    expect(part(text)).toBe('supported');
  });

  it.each([
    "Agreed a plan jointly with the customer's CFO and renewed at $1M",
    'Kept the tracker up to date for the senior CSMs',
    'Won back a grocer',
    'Over 30 months moved a ferry operator from $2M to $3.1M a year',
    'In 2023 cut the time to first report from 40 days to 21',
    'Each quarter delivered the plan of the harbor accounts',
    'Between March and August 2022, talked two newcomers through their first renewals',
    'Swung a grocer from detractor to reference',
    'Stuck to a weekly call until the sponsor replied',
    'Shrank onboarding from 40 to 20 days',
    'Sped up onboarding from 40 to 20 days',
    'Dug into the usage data and found 40 idle seats',
    'Drew up a plan with the CIO and renewed at $1M',
    'Fought off a rival bid at a grocer',
    'Saw off a rival bid at a grocer',
    'Spun up a community of 400 users',
    'Stood up a community of 400 users',
    'Overhauled the health score',
    'Rang every silent account in the book',
    'Wove adoption goals into each kickoff',
    'Rode along with drivers to see why scans failed',
    'Bought time with the CFO by pausing two modules',
    'Thought up a 5-step save play',
    'Froze the price for a grocer in return for a case study',
    'Bet on a usage-based contract and grew a grocer from $1M to $2M',
    'Set and ran the renewal cadence',
    'Quit discounting: uplift rose to 6% on 40 renewals',
    'Put a named owner on every escalation',
    'Ran point on a data migration for a grocer',
    'Went to each site and retrained 40 clerks',
    'Strung together four pilots into one contract',
    'Hung on to a grocer through two outages',
    'Ground out 40 renewals in a quarter',
    'Slashed onboarding to 20 days',
    'Steered a grocer through a merger',
    'Undid a discount habit: 18% to 9%',
    'Begun a mentoring circle for 9 CSMs',
    'Oversee 9 CSMs and a $40M book',
    'Chair a council of 12 customers',
    'Directed a team of 9',
    "A grocer's ACV doubled after I rebuilt its dashboards",
    'A 20% discount habit ended once I showed the CFO the numbers',
    'It took me six weeks to move a grocer off the old plan',
    'What saved the grocer was a weekly call I ran',
    'Two grocers renewed because of my value report',
    'Onboarding in 20 days, down from 40, thanks to my checklist',
  ])('owned: %s', (text) => {
    expect(part(text)).toBe('owned');
  });

  it.each([
    'Responsible for 40 accounts',
    'In charge of 40 accounts',
    'Accountable for $9M ARR',
    'Duties included onboarding and renewals',
    'NRR of 117% on a $9M book',
    'Forecast accuracy of 96% on a $9M book',
    'Renewal rate up to 94%',
    'Churn down to 4% in a year',
    'Strong record of renewals',
    'Hit 117% NRR',
    'Achieved 96% GRR',
    'Exceeded targets every quarter',
    'My largest account is happy',
    'Customers love working with me',
    'Award for best CSM 2023',
    'Named CSM of the year',
    'Quick learner who loves helping customers',
    '40 accounts, all renewed',
  ])('none: %s', (text) => {
    expect(part(text)).toBe('none');
  });

  it.each([
    'Sponsor retired → mapped her successors → showed the CFO what it saved',
    'Log-ins stopped -> rang the plant manager -> retrained the night shift',
    'Selected the eight members of our customer council',
    'Their buyer doubted our alerts. I let his own analysts check 300 of them',
    'Draft the value summary for each grocer',
  ])('owned, said in other ways: %s', (text) => {
    expect(part(text)).toBe('owned');
  });

  it.each([
    'Give a hand to the onboarding team in peak weeks',
    'Second chair on the renewal of a brewery',
    'Keep an eye on the health colours of 30 clinics',
  ])('supported, said in other ways: %s', (text) => {
    expect(part(text)).toBe('supported');
  });

  it('none: an award', () => {
    expect(part('Selected for the President’s Club in 2022')).toBe('none');
  });
});
