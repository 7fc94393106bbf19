import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const partners = (text: string) => extractEvidence(text, rules).evidence.partners;

/** The quoted words of the partners. */
const quoted = (text: string) =>
  extractEvidence(text, rules)
    .spans.filter(({ kind }) => kind === 'partner')
    .map(({ start, end }) => text.slice(start, end));

describe('the words quoted for a partner', () => {
  it.each([
    ["Won back the CFO's trust at a top-5 insurer", ['CFO']],
    ['Brought the CFO’s team into the review', ['CFO']],
    ["Took two VPs' doubts into the plan", ['VPs']],
    [
      "Rewrote the chief information security officer's form",
      ['chief information security officer'],
    ],
    ["Renewed with the customer's IT people", ["customer's IT"]],
  ])('%s', (text, words) => {
    expect(quoted(text)).toEqual(words);
  });
});

describe('the own title and the own team are nobody one worked with', () => {
  it.each([
    'Acting Head of Customer Success for the Nordics.',
    'De facto VP of Customer Success of the Polish branch.',
    'Head of CS, Iberia: hiring and coverage.',
    'Promoted to senior CSM after 14 months.',
    'Two of the juniors are now team leads.',
    'Both made senior CSM within a year.',
    'Line manager to seven CSMs.',
    'Manager of a team of 12 CSMs across EMEA.',
    'Team of six CSMs; GRR from 88% to 93%.',
    'Built the function from scratch, from 0 to 7 CSMs.',
    'Six CSMs, $30M of ARR: NRR from 101% to 108%.',
    'Ran a workshop for two vendors and their CS teams.',
    'Renewal admin and data entry for the north.',
    'Served as acting team lead for six months.',
  ])('%s', (text) => {
    expect(partners(text)).toEqual([]);
  });

  it.each([
    ['Taught 6 CSMs to price a renewal.', ['CSMs']],
    ['Six CSMs use my call script.', ['CSMs']],
    ['Made team leads defend every amber account.', ['CSMs']],
    ['Briefed the head of CS each Friday.', ['VP-CS']],
    ['Rang the admin of every school before the date.', ['customer:admin']],
  ])('%s', (text, roles) => {
    expect(partners(text)).toEqual(roles);
  });
});

describe('whose board and whose engineers', () => {
  it.each([
    ['Gave the board of directors of a rail operator a value review.', ['customer:board']],
    ['Presented to the board of a mutual; the board agreed.', ['customer:board']],
    ['Persuaded the board to drop the free tier.', ['ExecTeam']],
    ['Had our engineers rebuild the export in a week.', ['Engineering']],
    ['Explained our product in plain words.', []],
  ])('%s', (text, roles) => {
    expect(partners(text)).toEqual(roles);
  });
});

describe('titles that are spelled out', () => {
  it.each([
    ['Briefed the chief people & culture officer of a grocer.', ['customer:C-suite']],
    ['Worked with the vice president of sales on a renewal.', ['VP-Sales']],
    ['Heads of HR from nine customers met twice a year.', ['customer:Director']],
    ['Met its head of fundraising each month.', ['customer:Director']],
    ["Won the security chief's sign-off at a payments firm.", ['customer:CISO']],
    ['Agreed a plan with the claims manager at a mutual.', ['customer:manager']],
    ['Widened the use with its regional leads.', ['customer:manager']],
    ['Won over the plant boss at a tile maker.', ['customer:manager']],
    ['Helped our delivery manager with 12 launches.', ['ProServ']],
    ['Asked our marketing manager for a case study.', ['Marketing']],
    ['Coached by our head of training, I held 12 sessions.', ['Manager']],
    ['Named one nurse per ward as the go-to person.', ['customer:users']],
    ['Taught a receptionist at each clinic to print the list.', ['customer:users']],
    ['Built ties with hospital leadership.', ['customer:executives']],
    ['Presented usage to management; they agreed.', ['ExecTeam']],
    ['Working on the forecast with manager.', ['Manager']],
    ['My call script is followed by every CSM.', ['CSMs']],
    ["Priced a colleague's renewal of a dairy.", ['CSMs']],
    ['Assisted leadership in the move to a new tool.', ['ExecTeam']],
  ])('%s', (text, roles) => {
    expect(partners(text)).toEqual(roles);
  });

  it.each([
    'Stood at the head of the queue for a refund.',
    'Head of fundraising at a hospice: planned the gala.',
    'Success manager at a logistics vendor: renewed 40 accounts.',
    'Set up the password manager of a bank.',
    'Turned their inbound leads into renewals.',
    'Moved to thought leadership and wrote on churn.',
    'Promoted from IC to leadership after 14 months.',
    'Renewed early by strong leadership and grit.',
    'Worked with change management methods.',
    'Team leader for four support engineers.',
    'Stood in for the office with manager duties.',
  ])('nobody: %s', (text) => {
    expect(partners(text)).toEqual([]);
  });
});
