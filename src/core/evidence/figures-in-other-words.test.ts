import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const figures = (text: string) =>
  extractEvidence(text, rules).evidence.metrics.map(({ name, from, value }) => [name, from, value]);

describe('how a bullet says a figure', () => {
  it.each<[string, (readonly [string, number | null, number])[]]>([
    ['12 win-backs in FY24', [['accounts_saved', null, 12]]],
    ["Product's VP pulled the fix into the winter release", [['roadmap_items', null, 1]]],
    ['The product owner fixed the dosage screen in that sprint', [['roadmap_items', null, 1]]],
    [
      'Took it to the product owner, who fixed it in the spring release',
      [['roadmap_items', null, 1]],
    ],
    [
      'Brought the fault to our engineers; it was patched within the month',
      [['roadmap_items', null, 1]],
    ],
    ['The council made offline mode the first roadmap item', [['roadmap_items', null, 1]]],
    ['Gave a lightning talk on onboarding at a meet-up', [['talks', null, 1]]],
    ['Was asked to give the closing talk at a conference', [['talks', null, 1]]],
    ['First order in the portal after 26 instead of 58 days', [['ttv_days', 58, 26]]],
    [
      'Course completion for three council clients: 38% when I came, 57% now',
      [['completion_rate', 38, 57]],
    ],
    [
      'Negotiated a renewal with a state department: seven years, USD 44M TCV',
      [
        ['tcv', null, 44_000_000],
        ['contract_years', null, 7],
      ],
    ],
    ['Conceded quarterly billing instead of the 15% discount', []],
    ['Their buyers gave up the 15% discount in exchange', []],
    ['The 15% discount sought by procurement was never given', []],
    ['Trained 1 200 users', [['seats', null, 1200]]],
    ['Active users went from 1 200 to 3 450', [['active_users', 1200, 3450]]],
    ['Renewed 20 500-seat clients', [['accounts_renewed', null, 20]]],
    [
      "Put $400K on top of a Danish ferry line's $1.1M contract",
      [
        ['expansion_arr', null, 400_000],
        ['acv', null, 1_100_000],
      ],
    ],
    ['Responsible for 60 customers, approx. €5m in revenue', [['book_arr', null, 5_000_000]]],
    [
      'Mentored 4 junior CSMs, 3 of whom were promoted within 12 months',
      [
        ['mentees', null, 4],
        ['mentees_promoted', null, 3],
      ],
    ],
    ['Cut tickets per account from 14 to 5 a month', [['ticket_volume', 14, 5]]],
    ['At Bosch, 65% of engineers logged in weekly, up from 18%', [['active_users', 18, 65]]],
    [
      'Feature adoption reached 65% at 2,300 sites after six workshops, up from 18%',
      [['feature_adoption', 18, 65]],
    ],
    ['Won back 4 churned accounts worth a combined $380K', [['saved_arr', null, 380_000]]],
    [
      'Retained £820k of £870k at risk after the price rise',
      [
        ['saved_arr', null, 820_000],
        ['at_risk_arr', null, 870_000],
      ],
    ],
    ['Prepared sales for the calls; nine closed, $310k', [['expansion_arr', null, 310_000]]],
    ['Product took 9 of my 14 requests into the roadmap; 6 shipped', [['roadmap_items', null, 9]]],
    ['Replaced a legacy tool, which led to 300 new seats', [['seats', null, 300]]],
    ['Took over a book in the red: 70% GRR. Left it at 94%.', [['GRR', 70, 94]]],
    ['Customers rated my service 4.9 of 5 over 210 surveys', [['csat', null, 4.9]]],
    [
      'Negotiated a ramp deal: year 1 $200k, year 2 $300k',
      [
        ['acv', null, 200_000],
        ['acv', null, 300_000],
      ],
    ],
    ['Closed 2 $500k deals', [['acv', null, 500_000]]],
    ['ARR managed: $9M across 44 logos', [['book_arr', null, 9_000_000]]],
    ['Cross-sold analytics to 8 of 30 clients: $410k', [['expansion_arr', null, 410_000]]],
    ['Owner of the churn forecast; mean absolute error 2.1%', [['forecast_error', null, 2.1]]],
    [
      'Renegotiated scope instead of price: $880k kept of $1.0M',
      [
        ['saved_arr', null, 880_000],
        ['at_risk_arr', null, 1_000_000],
      ],
    ],
    ['Rebuilt renewal forecasting; error fell from 14% to 4%', [['forecast_error', 14, 4]]],
    ['Ran a process: 44 leads, 17 closed-won, $1.05M', [['expansion_arr', null, 1_050_000]]],
    ['Brought 4 lapsed customers back (EUR 64k)', [['saved_arr', null, 64_000]]],
    [
      'I was responsible of 35 customers and I have renewed 33 of them',
      [
        ['accounts', null, 35],
        ['accounts_renewed', null, 33],
      ],
    ],
    ['Trained 2.200 users', [['seats', null, 2200]]],
    ['Reduction of the churn from 14% until 8%', [['churn_rate', 14, 8]]],
    ['Managed 12 Cr ARR book at 104% NRR', [['book_arr', null, 120_000_000]]],
    [
      'Offered a pilot, which a client bought six months later for $90k',
      [['expansion_arr', null, 90_000]],
    ],
    ['Failed launches: 9 → 2', [['other', 9, 2]]],
    ['Hit 96-98% gross retention each year', [['GRR', null, 96]]],
    ['Saved between $400k and $500k ARR', [['saved_arr', null, 400_000]]],
    [
      'Renewed $3M in 2022, $4.1M in 2023 and $5.6M in 2024',
      [['renewed_arr', 3_000_000, 5_600_000]],
    ],
    ['Lowered churned ARR from $1.9M to $0.7M', [['at_risk_arr', 1_900_000, 700_000]]],
    ['Upselled 15 lakh in Q3', [['expansion_arr', null, 1_500_000]]],
    ['Spoke to 250 customers at the annual conference', [['attendees', null, 250]]],
    ['Launched office hours that 400 users attend every month', [['attendees', null, 400]]],
    ['Twelve accounts won back', [['accounts_saved', null, 12]]],
    ['Won back 12 accounts', [['accounts_saved', null, 12]]],
    ['Cut escalations by a quarter', [['escalations', null, -25]]],
    ['Support tickets fell by a third', [['tickets_reduced', null, 33.3]]],
    ['Support tickets are a fifth lower', [['tickets_reduced', null, 20]]],
    ['Seven out of eight renewals signed on time', [['accounts_renewed', null, 7]]],
    ['17 of 19 renewals closed early', [['accounts_renewed', null, 17]]],
    ['Renewed 17 of 19', [['accounts_renewed', null, 17]]],
    ['Kept 17 of 19 at-risk accounts', [['accounts_saved', null, 17]]],
    ['Of 19 at-risk accounts, 17 stayed', [['accounts_saved', null, 17]]],
    ['Spotted $7M at risk', [['at_risk_arr', null, 7_000_000]]],
    ['Onboarded 34 accounts', [['accounts_launched', null, 34]]],
    ['Brought 34 accounts live', [['accounts_launched', null, 34]]],
    ['34 go-lives, none late', [['accounts_launched', null, 34]]],
    ['Escalations down from 14 a month to 5', [['escalations', 14, 5]]],
    ['Escalations: 14/month to 5/month', [['escalations', 14, 5]]],
    ['From 14 escalations a month to 5', [['escalations', 14, 5]]],
    ['5 escalations a month instead of 14', [['escalations', 14, 5]]],
    ['Five escalations a quarter, down from fourteen', [['escalations', 14, 5]]],
    ['Had 14 escalations a month, now 5', [['escalations', 14, 5]]],
    ['NPS 33 → 52', [['nps', 33, 52]]],
    ['Net retention of 104% and then 109%', [['NRR', 104, 109]]],
    ['Churn fell to 6 from 15 per cent', [['churn_rate', 15, 6]]],
    ['Churn in my book: to 4 from 9%', [['churn_rate', 9, 4]]],
    ['Churn model: recall from .41 to .62', [['model_recall', 0.41, 0.62]]],
    ['NPS went up from 33 to 52', [['nps', 33, 52]]],
    ['NPS of 52, against 33 a year earlier', [['nps', 33, 52]]],
    ['NPS was 33; it is now 52', [['nps', 33, 52]]],
    ['NPS: 52 (33 before)', [['nps', 33, 52]]],
    ['Lifted CSAT to 4.7 from 4.1', [['csat', 4.1, 4.7]]],
    ['Lifted CSAT from 4.1/5 to 4.7/5', [['csat', 4.1, 4.7]]],
    [
      'GRR 94.5 / NRR 111',
      [
        ['GRR', null, 94.5],
        ['NRR', null, 111],
      ],
    ],
    [
      'Gross retention 91%, net 106%',
      [
        ['GRR', null, 91],
        ['NRR', null, 106],
      ],
    ],
    ['Time to value fell to 30 days; it was 61', [['ttv_days', 61, 30]]],
    ['Onboarding took 40 days when I joined; it now takes 18', [['onboarding_days', 40, 18]]],
    ['Go-lives that had been planned at 70 days closed in 31', [['ttv_days', 70, 31]]],
    [
      'New clients used to wait 20 days for a kick-off. Mine waited 6, with one form',
      [['time_saved', 20, 6]],
    ],
    ['Onboarding of 80 days became 41', [['onboarding_days', 80, 41]]],
    ['Time to value stayed at 25 days', [['ttv_days', null, 25]]],
    ['A filing bot gives me back four hours a week', [['hours_saved', null, 4]]],
    ['Vehicles with a tested alarm (12 → 35)', [['other', 12, 35]]],
    ['Unread alerts 90 down to 15', [['other', 90, 15]]],
    ['Logins fell 40% at a dairy', [['usage_drop', null, 40]]],
    ['Flagged renewals due, with 50 days’ extra warning', [['lead_time', null, 50]]],
    ['Mentored Ana (associate) and Tom (mid) on pricing talks', [['mentees', null, 2]]],
    ['Coached Ines through her first renewal; she was made senior', [['mentees', null, 1]]],
    ['Booked calls per week 4 to 31', [['other', 4, 31]]],
    ['Call notes drafted by a model, 3 hours back per head', [['hours_saved', null, 3]]],
    ['Inherited 8 people and 87% GRR on $9M. Two years on: 94%', [['GRR', 87, 94]]],
    ['GRR: 87% of revenue in January, 94% by end of June', [['GRR', 87, 94]]],
    ['Time from order to first scan is 9 days, used to be 31', [['time_saved', 31, 9]]],
    ['Cut escalations to support 40%', [['escalations', null, -40]]],
    ['Noticed that label prints on our app fell 35%', [['usage_drop', null, 35]]],
    ['A handover note takes two hours where it took five hours', [['time_saved', 5, 2]]],
    ['Saved a R4.5m retailer', [['saved_arr', null, 4_500_000]]],
    ['Sponsored Ana and Tom for the panel; both were promoted', [['mentees', null, 2]]],
    ['CSAT 4.7 out of 5', [['csat', null, 4.7]]],
    ['CSAT 96 %', [['csat', null, 96]]],
    ['Time to value cut from six weeks to 19 days', [['ttv_days', 42, 19]]],
    ['Time to value 19 days (was 42)', [['ttv_days', 42, 19]]],
    ['Halved time to value to 19 days', [['ttv_days', null, 19]]],
    ['Reply within 4 hours', [['response_time', null, 4]]],
    ['Median first reply 4 h, from 9 h', [['response_time', 9, 4]]],
    ['First reply in 25 minutes', [['response_time', null, 25]]],
    ['Weekly users went from 40 to 260', [['active_users', 40, 260]]],
    ['From 40 weekly users to 260', [['active_users', 40, 260]]],
    ['260 weekly users, 40 when I started', [['active_users', 40, 260]]],
    ['GRR 91% (FY22), 95% (FY23)', [['GRR', 91, 95]]],
    ['GRR 91% in FY22 and 95% in FY23', [['GRR', 91, 95]]],
    [
      'NRR 117% / GRR 96%',
      [
        ['NRR', null, 117],
        ['GRR', null, 96],
      ],
    ],
    [
      'Book of 40 accounts worth $9M',
      [
        ['accounts', null, 40],
        ['book_arr', null, 9_000_000],
      ],
    ],
    [
      'Own 40 accounts ($9M ARR)',
      [
        ['accounts', null, 40],
        ['book_arr', null, 9_000_000],
      ],
    ],
    [
      '$9M book, 40 logos',
      [
        ['accounts', null, 40],
        ['book_arr', null, 9_000_000],
      ],
    ],
    ['Look after 40 logos', [['accounts', null, 40]]],
    ['Lead 12 people', [['team_size', null, 12]]],
    ['Led a dozen CSMs', [['team_size', null, 12]]],
    ['Managed five CSMs and two analysts', [['team_size', null, 5]]],
    ['Grew the team from 4 to 11', [['team_size', 4, 11]]],
    ['Hired six CSMs', [['hires', null, 6]]],
    ['Promoted three of them to senior', [['promotions', null, 3]]],
    [
      'Mentored two new starters, both promoted within a year',
      [
        ['mentees', null, 2],
        ['mentees_promoted', null, 2],
      ],
    ],
    ['Mentored a colleague who now leads a pod', [['mentees', null, 1]]],
    ['New-starter ramp 16 to 11 weeks', [['ramp_time', 16, 11]]],
    ['Wrote four help articles', [['articles', null, 4]]],
    ['Gave two talks', [['talks', null, 2]]],
    [
      'Spoke at a Berlin meetup to 80 people',
      [
        ['talks', null, 1],
        ['attendees', null, 80],
      ],
    ],
    [
      'Playbook used by 23 CSMs in five regions',
      [
        ['csms_adopting', null, 23],
        ['regions', null, 5],
      ],
    ],
    ['Saved the team 9 hours a week', [['hours_saved', null, 9]]],
    ['Frees nine hours per CSM per month', [['hours_saved', null, 9]]],
    ['QBR prep fell from 6 hours to 90 minutes', [['prep_hours', 360, 90]]],
    ['Customer council of 11 members', [['customers_cab', null, 11]]],
    ['An 11-seat customer council', [['customers_cab', null, 11]]],
    ['Three of its five asks shipped', [['roadmap_items', null, 3]]],
    ['Four fixes shipped from my tickets', [['roadmap_items', null, 4]]],
    ['Discount cut from 18% to 9%', [['discount_rate', 18, 9]]],
    ['Renewed at a 6% uplift', [['price_uplift', null, 6]]],
    ['Forecast within 3%', [['forecast_error', null, 3]]],
    ['My call was 2% off', [['forecast_error', null, 2]]],
    ['Forecast accuracy 81 → 93%', [['forecast_accuracy', 81, 93]]],
    ['Renewal rate 84% to 92%', [['renewal_rate', 84, 92]]],
    ['92% of contracts renewed, was 84%', [['renewal_rate', 84, 92]]],
    ['Attained 114% of target', [['quota_attainment', null, 114]]],
    ['114% to plan', [['quota_attainment', null, 114]]],
    [
      'Two references and a case study',
      [
        ['references', null, 2],
        ['case_studies', null, 1],
      ],
    ],
    ['Seats from 200 to 450', [['seats', 200, 450]]],
    ['Added 250 seats', [['seats', null, 250]]],
    ['Signed an 18-month bridge', [['contract_years', null, 1.5]]],
    ['A seven-year framework of $46m TCV', [['contract_years', null, 7]]],
    ['Tripled what a Glasgow law firm pays us', [['acv_multiple', null, 3]]],
    ['Got its first sale 5 days after kickoff', [['ttv_days', null, 5]]],
    ['Spoke on imports at a meet-up in Warsaw', [['talks', null, 1]]],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'Moved them ahead of the deadline (31 Dec)',
    'Handed the plan over on 1st of March 2024',
    'Hit plan in 5 of the last 6 quarters',
    'Gave a 30-minute talk before 200 buyers',
    'Two years later I had a CIO on first-name terms',
    'Cut the renewal deck from 34 slides to 6',
    'Taught 500-seat clients to run it',
    'Expanded a 12k-employee retailer',
  ])('counts nothing in “%s”', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each([
    ['Answered 95% of tickets within 4 h', 'tickets_reduced'],
    ['Held the price on 19 of 21 contracts while inflation ran at 8%', 'price_uplift'],
    ['Reduced open invoices > 60 days by €220k', 'expansion_arr'],
    ['Resolved a €35k billing dispute with finance', 'acv'],
    ['Signed our first 7-figure renewal', 'accounts_renewed'],
    ['Saved between $400k and $500k ARR', 'acv'],
    ['In 2021 I grew the Benelux book by 44% net', 'NRR'],
    ['Saved the company $50k a year by replacing the webinar vendor', 'saved_arr'],
    ['Data migration was 9 weeks late at go-live', 'onboarding_days'],
    ['Renewed a grocer for 36 months at +12%', 'renewal_rate'],
    ['Rebuilt trust after two failed upgrades', 'accounts_expanded'],
    ['Promoted to lead 12 people', 'promotions'],
    ['Drama club, 45 members', 'customers_cab'],
    ['Chess society of 45 members', 'customers_cab'],
  ])('%s tells no %s', (text, name) => {
    expect(figures(text).map(([metric]) => metric)).not.toContain(name);
  });

  it.each([
    ['Stopped site visits for customers under $15k', []],
    ['Asked for a signed plan on every deal above $60K', []],
    ['Talked a mill out of a 30% cut', []],
    ['Opened a deal desk for anything over $250k', []],
    ['Never lost an account > $250k', []],
    ['Achieved 104% net retention against a 100% target', [104]],
    ['Wrote a recovery plan of 5 stages', []],
    ['Moved the sub-£4k segment to partners', []],
    ['Kept cost to serve below $40', [40]],
  ])('an amount that bounds a group is none of its own: %s', (text, values) => {
    expect(figures(text).map(([, , value]) => value)).toEqual(values);
  });
});
