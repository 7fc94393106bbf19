/** What a term in a posting usually means, and what to show for it. Read from 35 postings; the meaning is own judgement. */
export interface Decoded {
  readonly means: string;
  readonly show: string;
  /** Ids of the terms of `keywords/` that the phrase is found by. */
  readonly terms: readonly string[];
}

export const DECODER: readonly Decoded[] = [
  {
    means: 'Your name is on a renewal number. Count and value will be asked in the first call.',
    show: '[N] accounts, [$ ARR or ACV], segment, NRR or GRR with period',
    terms: ['book-of-business', 'account-count', 'arr-under-management'],
  },
  {
    means:
      'One person covers onboarding to renewal; there may be no separate implementation or renewals team.',
    show: 'One bullet for each motion in the same role',
    terms: ['post-sales', 'onboarding', 'renewal'],
  },
  {
    means: 'Pooled or digital book. Automation and triage matter more than depth.',
    show: 'Book size, campaign or automation, share reached, effect on usage or retention',
    terms: ['digital-scaled-cs', 'automation'],
  },
  {
    means: 'Few accounts, each visible to executives.',
    show: '[N] named accounts, ACV each, customer roles you met',
    terms: ['segment-named', 'executive-relationships'],
  },
  {
    means: 'More accounts than hours. They want a rule, not effort.',
    show: 'The rule you used (ACV, health, renewal date) and what moved',
    terms: ['segmentation', 'risk-signals'],
  },
  {
    means: 'Sales-style planning; expansion is expected.',
    show: 'Plan horizon, [N] new teams or modules found, ACV result',
    terms: ['account-planning', 'whitespace', 'stakeholder-mapping'],
  },
  {
    means: 'Coordination role, often support-heavy.',
    show: 'Onboardings run, hand-offs, time to first value; avoid ticket counts',
    terms: ['onboarding', 'sales-to-cs-handoff'],
  },
  {
    means: 'Speed to first value is measured.',
    show: '[N] onboardings, days from [X] to [Y], completion rate',
    terms: ['onboarding', 'time-to-first-value', 'ttv', 'go-live', 'sales-to-cs-handoff'],
  },
  {
    means: 'They have been burned by renewals with no proof of value.',
    show: 'Goals agreed with [role], result reported back in a review',
    terms: ['success-criteria', 'success-plan'],
  },
  {
    means: 'Usage is the leading indicator in their health score.',
    show: 'Active users or seat use from [X%] to [Y%] in [months], and how',
    terms: ['product-adoption', 'active-users', 'license-utilization'],
  },
  {
    means: 'Part of the job is teaching.',
    show: 'Sessions, attendance, and the usage change that followed',
    terms: ['customer-training', 'webinars-workshops'],
  },
  {
    means: 'You answer product questions without a solutions engineer.',
    show: 'Depth in a comparable product, certification, feature you taught',
    terms: ['product-expertise'],
  },
  {
    means: 'A technical screen is likely.',
    show: 'Integrations guided, SQL or API use, technical counterpart',
    terms: ['technical-acumen', 'sql'],
  },
  {
    means: 'There is a house framework; show that you can run one.',
    show: 'Customers moved up a stage, with the business result',
    terms: ['maturity-model', 'best-practices'],
  },
  {
    means: 'Renewal is argued with money.',
    show: 'Value shown to [role]: [$ or hours], source of the figure',
    terms: ['value-realization', 'roi'],
  },
  {
    means: 'Part of the pay hangs on it; 80/20 or 85/15 base to variable is usual.',
    show: 'NRR [X%] over [quarters] on [$ book]; target beside it',
    terms: ['nrr', 'grr'],
  },
  {
    means: 'You run the paper, or you hand to a renewals manager: ask.',
    show: '[N] of [M] renewed, [$], on time, discount avoided',
    terms: ['renewal', 'renewal-rate', 'discount-defense'],
  },
  {
    means: 'Churn is a current problem.',
    show: 'Start and end rate, period, what you changed',
    terms: ['retention', 'churn-rate'],
  },
  {
    means: 'They want early warning, not heroics.',
    show: 'Signal used, days of notice, [N] of [M] kept, [$]',
    terms: ['risk-signals', 'at-risk-accounts', 'save-play'],
  },
  {
    means:
      'A health score exists or is wanted. Plain words count: postings rarely say "health score".',
    show: 'Score inputs, action taken on red, result',
    terms: ['health-score', 'health-monitoring'],
  },
  {
    means: 'Product or support gaps land on you.',
    show: 'Escalation at [industry, size], people brought in, outcome at renewal',
    terms: ['escalation-management', 'root-cause-analysis'],
  },
  {
    means: 'A leader reads your number in a weekly call.',
    show: 'Variance [X%] at [60] days over [N] quarters',
    terms: ['renewal-forecast', 'forecast-accuracy'],
  },
  {
    means: 'Commercial role close to account manager.',
    show: 'Terms, uplift, multi-year share, procurement handled',
    terms: ['contract-negotiation', 'multi-year-deal', 'price-uplift'],
  },
  {
    means: 'You source, the AE closes. Sourcing counts.',
    show: '[N] opportunities sourced, [$] closed, AE partner',
    terms: ['expansion-identification', 'csql', 'ae-co-sell'],
  },
  {
    means: 'You may carry part of the expansion target.',
    show: 'Named win: [$ from] to [$ to], [months], what was introduced',
    terms: ['upsell', 'cross-sell', 'named-expansion-win'],
  },
  {
    means: 'Account manager target under a CS title.',
    show: 'Largest expansion, share of company ARR, executive sponsor',
    terms: ['expansion-revenue', 'whitespace', 'executive-sponsor'],
  },
  {
    means: 'Marketing needs references and reviews.',
    show: 'References, case studies, reviews, CAB members supplied',
    terms: ['advocacy', 'reference-count', 'nps'],
  },
  {
    means: 'Variable pay. Ask which metric.',
    show: 'Attainment [X%] against [metric], [period]',
    terms: ['quota-attainment'],
  },
  {
    means:
      'You present alone to decision makers. At senior level that is a CFO or CIO, without help.',
    show: 'Cadence, [N] accounts, customer roles, decision that followed',
    terms: ['ebr', 'qbr', 'business-review'],
  },
  {
    means: 'Vague, but the interview asks for one story of changed customer behaviour.',
    show: 'Advice given, adopted by [role], result. Do not copy the phrase',
    terms: ['trusted-advisor', 'business-outcomes'],
  },
  {
    means: 'They have lost accounts above the champion.',
    show: 'Exact roles met, how often, what was agreed',
    terms: ['c-suite', 'executive-relationships', 'multi-threading'],
  },
  {
    means: 'A mock EBR or role-play is in the process.',
    show: 'Audience, stakes, outcome of a presentation',
    terms: ['executive-presentation'],
  },
  {
    means: 'Single-threaded accounts churned here.',
    show: 'Contacts added at [levels], champion change survived',
    terms: ['stakeholder-management', 'multi-threading', 'champion-change'],
  },
  {
    means: 'Product leadership listens to this team.',
    show: 'Agenda you set, pattern found, roadmap item that shipped',
    terms: ['customer-advisory-board', 'roadmap-influence'],
  },
  {
    means: 'Strategic account scope.',
    show: 'Plan horizon, milestones reached, executive sponsor pair',
    terms: ['multi-year-plan', 'board-level'],
  },
  {
    means: 'Feedback is collected and not acted on.',
    show: 'Request -> shipped item -> accounts affected',
    terms: ['voice-of-customer', 'roadmap-influence'],
  },
  {
    means: 'You need favours from Product, Support and Sales with no authority.',
    show: 'Counterpart role + joint result, one line each',
    terms: ['cross-functional', 'product-partnership', 'sales-partnership'],
  },
  {
    means: 'Process is missing.',
    show: 'Artifact, who uses it, effect',
    terms: ['playbooks', 'playbook-authorship'],
  },
  {
    means: 'Dashboards are self-service.',
    show: 'Query or report you built, decision it changed',
    terms: ['data-analysis', 'dashboards', 'sql'],
  },
  {
    means: 'Forecast quality depends on your notes.',
    show: 'Tool in a bullet with use, not only in Skills',
    terms: ['salesforce', 'gainsight', 'data-hygiene'],
  },
  {
    means:
      'Senior: a real criterion. Often a benefit line instead ("we mentor you"): check the sentence.',
    show: '[N] mentees, promotions, period',
    terms: ['mentorship', 'mentee-promotion'],
  },
  {
    means: 'People manager, not IC.',
    show: 'Team size, segment, NRR moved, promotions, hiring',
    terms: ['people-management', 'hiring'],
  },
  {
    means: 'Org design.',
    show: 'Model before and after, accounts per CSM, cost or GRR effect',
    terms: ['coverage-model', 'cs-operations', 'segmentation'],
  },
  {
    means: 'Priorities and product change often; load may be high.',
    show: 'One change absorbed: migration, pricing change, re-org, with retention held',
    terms: ['change-management'],
  },
  {
    means: 'No playbook yet.',
    show: 'First version of something you made and its result',
    terms: ['playbook-authorship', 'org-program-design'],
  },
  {
    means: 'Book is large.',
    show: 'Parallel accounts or projects with an on-time figure',
    terms: ['project-management', 'account-count'],
  },
  {
    means: 'Culture filter, not a keyword.',
    show: 'Do not copy it. Show CSAT, NPS, or a customer outcome',
    terms: ['csat', 'nps'],
  },
  {
    means: 'Onsite reviews are part of the role.',
    show: 'Onsite sessions or regions covered, if true',
    terms: ['onsite'],
  },
  {
    means: 'A common first-screen filter, sometimes a form question.',
    show: '"SaaS" or "B2B software" in the company line of each role',
    terms: ['saas'],
  },
  {
    means: 'Tie-breaker. Often the true differentiator in shortlists.',
    show: 'Industry of your customers in the role line',
    terms: ['segment-named'],
  },
];
