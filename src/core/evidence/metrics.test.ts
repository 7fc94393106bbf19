import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const evidence = (text: string) => extractEvidence(text, rules).evidence;
const figures = (text: string) =>
  evidence(text).metrics.map(({ name, from, value }) => [name, from, value]);

describe('two figures, each at its own time', () => {
  it.each([
    ['NPS in the mid-market tier: 18 in March, 35 by October.', ['nps', 18, 35]],
    ['Churn was 14% in 2022 and 9% in 2024.', ['churn_rate', 14, 9]],
    ['Churn was 9% in 2024 and 14% in 2022.', ['churn_rate', 14, 9]],
    ['Gross retention 88% then, 94% now.', ['GRR', 88, 94]],
    ['Usage at 40% when I took over, 76% when I left.', ['adoption_rate', 40, 76]],
    ['Renewal prep took 4 hours per account before, half an hour now.', ['prep_hours', 4, 0.5]],
    ['Inherited a book at 83% gross retention; a year later it was 92%.', ['GRR', 83, 92]],
    [
      'Inherited 8 CSMs and 83% gross retention; eighteen months later 92% on a $6M book.',
      ['GRR', 83, 92],
    ],
    ['First reply 9 h down to 3.5 h.', ['response_time', 9, 3.5]],
    ['Ramp for new CSMs 5 months instead of 8.', ['ramp_time', 8, 5]],
    ['Go-live in 21 days (plan: 30).', ['ttv_days', 30, 21]],
    [
      'Uptake of check-in: 31 percent at the start of October, 57 percent four months later.',
      ['adoption_rate', 31, 57],
    ],
    ['Renewal rate stood at 81% in 2022, 92% two years on.', ['renewal_rate', 81, 92]],
    ['NPS was 12 when I took over and is 44 now.', ['nps', 12, 44]],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });

  it.each([
    ['A theme park on €31k a year became a €44k account.', 31_000, 44_000],
    ['At Kestrel Foods $9.2M ARR in 2021, $15.5M three years on.', 9.2e6, 15.5e6],
    ['A carrier pays us €640k on top of its former €1.05M (now €1.69M).', 1.05e6, 1.69e6],
    ['A pet insurer was paying €90k; a year later it pays €160k.', 90_000, 160_000],
    ['Kestrel Foods went from €15k to €130k.', 15_000, 130_000],
  ])('%s', (text, from, to) => {
    expect(evidence(text)).toMatchObject({ acvFrom: from, acvTo: to });
  });

  it.each([
    ['Inherited a $2M book at Kestrel; a year later saved $400K of it.'],
    ['Renewed Kestrel at $90K in 2022 and added $40K in 2023.'],
  ])('no pair in: %s', (text) => {
    expect(evidence(text).acvFrom).toBeNull();
  });

  it('keeps two metrics apart', () => {
    expect(figures('GRR 96% in FY23, NRR 112% in FY24.')).toEqual([
      ['GRR', null, 96],
      ['NRR', null, 112],
    ]);
  });
});

describe('figures as the person meant them', () => {
  it.each([
    ['Retained 95% of customers.', ['logo_retention', null, 95]],
    ['Kept 97% of my clients through a price rise.', ['logo_retention', null, 97]],
    ['Renewed 93% of contracts two months early.', ['renewal_rate', null, 93]],
    ['Preserved 98% of recurring revenue in a flat year.', ['GRR', null, 98]],
    ['Delivered 112% NRR in 2018 and 117% in 2019.', ['NRR', 112, 117]],
    ['Posted 91% GRR in FY22 and 95% in FY23.', ['GRR', 91, 95]],
    ['Forecast error on churn dropped from 21% to 8%.', ['forecast_error', 21, 8]],
    ['Forecast accuracy on renewals rose from 71% to 90%.', ['forecast_accuracy', 71, 90]],
    ['Coach three junior CSMs on success-plan writing.', ['mentees', null, 3]],
    ['Managed schedules for 12 associates.', ['team_size', null, 12]],
    ['Built a renewal tracker for 12 CSMs.', ['csms_adopting', null, 12]],
    ['Live in 19 days, against a usual five weeks.', ['ttv_days', 35, 19]],
    ['Renewed Kestrel at £486k, a 3.5% rise.', ['price_uplift', null, 3.5]],
    ['Hosted a webinar on renewals with 160 people live.', ['attendees', null, 160]],
    ['Wrote the checklist that nine colleagues have borrowed.', ['csms_adopting', null, 9]],
    ['Called renewals on 24 accounts inside a 5 percent band.', ['forecast_error', null, 5]],
    ['Nine quarters, never more than 4% out on renewals.', ['forecast_error', null, 4]],
    ['Dockers scanning daily at Port of Kestrel rose from 85 to 410.', ['active_users', 85, 410]],
    ['Pickers ordering weekly at Hale Farms up from 12 to 60.', ['active_users', 12, 60]],
    ['The complete-field rate across the segment is now 94%.', ['other', null, 94]],
    ['Turnout of budget holders now stands at 76%.', ['other', null, 76]],
    ['Crews logging daily at Skerry Lines went from 30 to 210.', ['active_users', 30, 210]],
    ['Own the design of the renewal model for 60 CSMs.', ['csms_adopting', null, 60]],
    ['Onboarded 60+ small and mid-size customers.', ['accounts_launched', null, 60]],
    ['Looked after 24 rural and coastal clinics.', ['accounts', null, 24]],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });

  it('gives one year its rate and the next year another rate', () => {
    expect(figures('Delivered 96% GRR in FY23 and 112% NRR in FY24.')).toEqual([
      ['GRR', null, 96],
      ['NRR', null, 112],
    ]);
  });

  it.each([
    ['Held the price with a bank whose buyers wanted 15% off.', 'discount_rate'],
    ['Renewed Kestrel at £486k, a 3.5% rise.', 'renewal_rate'],
    ['Sold 18 add-on packages worth $212K.', 'accounts_expanded'],
    ['Managed schedules for 12 associates.', 'csms_adopting'],
  ])('%s (no %s)', (text, name) => {
    expect(figures(text).map(([found]) => found)).not.toContain(name);
  });

  it('gives a number that fell no percent', () => {
    const [metric] = evidence('Chargeback contacts fell from 240 to 155 a month.').metrics;
    expect(metric).toMatchObject({ from: 240, to: 155, unit: 'count' });
  });

  it.each([
    ['Own a book of 11 accounts in banking worth $9.6M ACV.', 'book_arr', null],
    ['Look after 14 hotel groups, $3.2M ARR.', 'book_arr', null],
    ['Flagged 11 accounts for upsell; three closed for a combined $46K.', 'expansion_arr', 46_000],
    ['Renewed 12 contracts, $3M in total.', 'renewed_arr', null],
    ['Held on to Brightwater Lidos (£64k) after its manager left.', 'saved_arr', null],
    ['Rescued four accounts, together worth $2M.', 'saved_arr', null],
    ['Carried nine insurers, $7M between them.', 'book_arr', null],
    ['Cover 30 accounts averaging $40K ARR each.', 'acv', null],
  ])('%s (%s)', (text, name, delta) => {
    const { metrics, deltaAbs } = evidence(text);
    expect(metrics.map((metric) => metric.name)).toContain(name);
    expect(deltaAbs).toBe(delta);
  });
});

describe('figures whose name stands apart or once', () => {
  it.each([
    ['97% gross and 118% net retention on a $6M book.', ['GRR', null, 97]],
    ['97% gross and 118% net retention on a $6M book.', ['NRR', null, 118]],
    ['Active users doubled to 240.', ['active_users', null, 240]],
    ['Hired 5 CSMs and promoted 2.', ['promotions', null, 2]],
    ['Headcount 14, attrition 0.', ['team_size', null, 14]],
    ['Expanded the team to 18 staff.', ['team_size', null, 18]],
    ['Scaled Customer Success from 3 to 14 people in two years.', ['team_size', 3, 14]],
    ['Team leader for six onboarding specialists.', ['team_size', null, 6]],
    ['Merged two success teams (23 people).', ['team_size', null, 23]],
    ['Spoke on 3 podcasts about renewals.', ['talks', null, 3]],
    ['Hosted a webinar with 180 people in the room.', ['attendees', null, 180]],
    ['22 CSMs use it, 2 hours a week back for each.', ['hours_saved', null, 2]],
    ['14 supervisors trained as super users.', ['users_trained', null, 14]],
    ['Of 20 asks from the council, 7 shipped.', ['roadmap_items', null, 7]],
    ['Patch of 26 logos.', ['accounts', null, 26]],
    ['A $30K renewal signed 3 weeks early.', ['lead_time', null, 3]],
    ['CSM load 38 -> 27.', ['other', 38, 27]],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });

  it.each([
    ['Renewed one of the Big Four audit firms.'],
    ['Rolled the app out to 600 staff at a hospital.'],
    ['Opened pricing talks two quarters early.'],
  ])('none in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe('how long it took', () => {
  it.each([
    ['NPS in the mid-market tier: 18 in January, 35 by December.', 12],
    ['Trained 55 nurses on the app in its first month.', 1],
    ['University account: 600 to 950 seats in the 2022 academic year.', 12],
    ['Sat with the CIO of a bank each half-year.', null],
    ['Got a fix in 3 weeks, notice withdrawn.', 0.7],
  ])('%s', (text, months) => {
    expect(evidence(text).timeframeMonths).toBe(months);
  });
});

describe('a result that has no name here', () => {
  it.each([
    ['Asked each client for one number; 17 of 19 held.', ['other', null, 17]],
    ['Product took nine of the top ten requests that I had put a value on.', ['other', null, 9]],
    ['Closed 11 of my first 12 contracts unaided.', ['accounts_renewed', null, 11]],
    ['A checklist of mine let 16 rollouts go live 24 days sooner.', ['time_saved', null, 24]],
    ['Kickoff is on day 4 instead of day 17 since I wrote the form.', ['time_saved', 17, 4]],
    ['Brought activation from day 9 to day 3.', ['time_saved', 9, 3]],
    ['First value at day 17 (was 33) after I shortened the form.', ['ttv_days', 33, 17]],
    ['Live in 71 days against a plan of 120.', ['ttv_days', 120, 71]],
    ['Offers went out after publishing bands: 41 days to offer, was 77.', ['time_saved', 77, 41]],
    ['Halved escalations, 14 a month to 7.', ['escalations', 14, 7]],
    ['Cut false alarms for the pod by more than half.', ['false_alarm_rate', null, 50]],
    ['Raised the price at 19 of 23 accounts.', ['share_of_accounts', null, 19]],
  ])('%s', (text, figure) => {
    expect(figures(text)).toContainEqual(figure);
  });

  it.each([
    'Only 3 of 40 trading desks used it.',
    'Attended 9 of 10 calls.',
    'Lost 7 of 12 tenders.',
    'One of two voices in the council.',
    'Finished the manual on day 12.',
  ])('%s (none)', (text) => {
    expect(figures(text).filter(([name]) => name === 'other' || name === 'time_saved')).toEqual([]);
  });
});
