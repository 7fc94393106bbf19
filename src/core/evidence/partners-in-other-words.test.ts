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
