import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const means = (text: string): string | null => extractEvidence(text, rules).evidence.mechanism;

describe('what brought the result about, as the subject of its sentence', () => {
  it.each([
    [
      'Moving quarterly reviews from slides to a shared cost sheet lifted attendance from 30% to 72%.',
      'Moving quarterly reviews from slides to a shared cost sheet',
    ],
    [
      'A two-hour data-cleaning session per site cut onboarding from 40 days to 22.',
      'A two-hour data-cleaning session per site',
    ],
  ])('%s', (text, mechanism) => {
    expect(means(text)).toBe(mechanism);
  });

  it('begins with no figure of a before and after', () => {
    const text = 'Cut the QBR prep from 6 hours to 45 minutes with a Looker template for the team.';
    expect(means(text)).not.toEqual(expect.stringMatching(/^\d/));
  });

  it.each([
    'Support calls dropped from 9 to 3 a month.',
    'Weekly active planners grew from 310 to 1,020.',
    'Renewal rate went from 84% to 93%.',
  ])('none in: %s', (text) => {
    expect(means(text)).toBeNull();
  });
});

describe('the act in front of its result', () => {
  it.each([
    [
      'Ran a 6-week adoption sprint with champions at a German retailer; weekly users rose from 180 to 460.',
      'Ran a 6-week adoption sprint with champions',
    ],
    [
      'Rolled out a risk register to 22 CSMs; churn dropped from 12% to 7% a year.',
      'Rolled out a risk register',
    ],
    [
      'Created a library of 30 how-to videos, decreasing support tickets by 25%.',
      'Created a library of 30 how-to videos',
    ],
  ])('%s', (text, mechanism) => {
    expect(means(text)).toBe(mechanism);
  });
});

describe('means that are added to the result', () => {
  it.each([
    [
      'Having mapped every admin at Fenwick Plastics to a workflow, I grew the account from £90k to £160k.',
      'mapped every admin at Fenwick Plastics to a workflow',
    ],
    [
      'Renewed all 14 accounts due in Q4, working backwards from each legal deadline.',
      'working backwards from each legal deadline',
    ],
    [
      'Expanded a Dutch insurer from €400K to €900K, first proving the claims module in one branch.',
      'proving the claims module in one branch',
    ],
    [
      'Increased feature adoption 28% across 50 customers with targeted in-app walkthroughs.',
      'targeted in-app walkthroughs',
    ],
    [
      'Renewal rate went from 84% to 93% (phoning each buyer a month ahead).',
      'phoning each buyer a month ahead',
    ],
    [
      'Grew a bank from $300K to $510K; the opening was a spare-parts module their plant manager wanted.',
      'a spare-parts module their plant manager wanted',
    ],
  ])('%s', (text, mechanism) => {
    expect(means(text)).toBe(mechanism);
  });
});

describe('means told by a noun', () => {
  it.each([
    [
      'Grew a bank from $1M to $2M; renewal dates tied to the budget calendar.',
      'renewal dates tied to the budget calendar',
    ],
    [
      'Prompt library for account notes: 22 CSMs use it, time to value from 30 to 20 days.',
      'Prompt library for account notes',
    ],
    [
      'Re-signed a shipyard at $1.9M; the lever was a value ledger their buyer and I filled in.',
      'a value ledger their buyer and I filled in',
    ],
  ])('%s', (text, mechanism) => {
    expect(means(text)).toBe(mechanism);
  });

  it.each([
    'Approvals module: take-up 23% to 61% in one half-year.',
    'Portfolio of 10 health-plan clients, at 109% NRR.',
    'Co-ran the first customer council; five of their 11 asks are on the roadmap now.',
  ])('none in: %s', (text) => {
    expect(means(text)).toBeNull();
  });
});

describe('means in ordinary speech', () => {
  it.each([
    [
      'Drew a one-page map of the approval path; go-live fell from 40 days to 18.',
      'Drew a one-page map of the approval path',
    ],
    [
      'Broke the import into five steps, and average go-live fell from 40 days to 18.',
      'Broke the import into five steps',
    ],
    [
      'Gave RevOps a renewal model built from old paper; the miss shrank from 11% to 3%.',
      'RevOps a renewal model built from old paper',
    ],
    [
      'Put every review on one page, and turnout now stands at 76%.',
      'Put every review on one page',
    ],
    [
      'During talks in which I traded volume for term, the airline signed at €410k.',
      'traded volume for term',
    ],
    [
      'Renewal rate rose from 82% to 93% because I moved pricing talks to month nine.',
      'moved pricing talks to month nine',
    ],
    [
      'I drove to the depot, sat with the planners, and rewrote their rota template: usage doubled.',
      'rewrote their rota template',
    ],
    [
      'A plain-language price sheet, two site visits and a named engineer had complaints at 4%.',
      'A plain-language price sheet, two site visits and a named engineer',
    ],
    [
      'Monthly fix-it hour, public roadmap, one owner per ticket: with those CSAT rose from 3.9 to 4.6.',
      'Monthly fix-it hour, public roadmap, one owner per ticket',
    ],
    [
      'Convinced the COO of a cold-storage chain to consolidate three vendors into us, adding $620K.',
      'Convinced the COO of a cold-storage chain to consolidate three vendors into us',
    ],
    [
      'Cross-trained support agents on renewals so 60% of small quotes went out without a CSM.',
      'Cross-trained support agents on renewals',
    ],
    [
      'Closed $480K of upsell off usage alerts I built in Looker.',
      'usage alerts I built in Looker',
    ],
    [
      'Hosted the fortnightly tips session (85 admins each time); 12 accounts switched on the module.',
      'Hosted the fortnightly tips session',
    ],
    [
      'Was handed a red account; six weeks of on-site work with its planners turned it green and it renewed for 3 years.',
      'six weeks of on-site work with its planners',
    ],
    [
      'Dockers scanning daily rose from 85 to 410; I had the foremen teach it on shift.',
      'had the foremen teach it on shift',
    ],
    [
      'Kept Osprey Rail through a merger with a weekly call and a shared tracker.',
      'a merger with a weekly call and a shared tracker',
    ],
  ])('%s', (text, mechanism) => {
    expect(means(text)).toBe(mechanism);
  });

  it.each([
    'Brought in ten CSMs and two team leads; ramp is 3 months rather than 8.',
    'Gave a talk at the Northern SaaS Forum on consumption pricing to 90 people.',
    'A bank went from a termination letter to a five-year extension.',
    'Own 26 growth-tier customers, $5.3M recurring; FY25 closed at 107% net retention.',
  ])('none in: %s', (text) => {
    expect(means(text)).toBeNull();
  });
});
