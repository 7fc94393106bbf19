import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const account = (text: string) => extractEvidence(text, rules).evidence.account;

describe('how a bullet says which customer', () => {
  it.each([
    ['Grew a Nordic grocer from €1.1M to €1.9M in a year', 'a Nordic grocer', 'masked'],
    ['Renewed our largest bank early at $4.2M', 'our largest bank', 'masked'],
    ['Held a 3,000-seat insurer through a merger', 'a 3,000-seat insurer', 'masked'],
    [
      "Rescued a top-three carmaker's rollout with weekly calls",
      "a top-three carmaker's",
      'masked',
    ],
    ['For Silverbeck, a Dutch parcel carrier, rebuilt the success plan', 'Silverbeck', 'named'],
    [
      'For a customer under NDA, rebuilt the success plan with its COO',
      'a customer under NDA',
      'masked',
    ],
    [
      'A pan-Baltic dairy (name withheld): $400K to $900K in two years',
      'A pan-Baltic dairy',
      'masked',
    ],
    ['Saved a confidential defence client worth £3M', 'a confidential defence client', 'masked'],
    ['Won back Silverbeck Print after 14 months with a rival', 'Silverbeck Print', 'named'],
    [
      'Ran QBRs for 12; at the Silverbeck Print one the CIO asked for more',
      'Silverbeck Print',
      'named',
    ],
    ["First go-live: St. Oda's Hospice, four wards, 26 days", "St. Oda's Hospice", 'named'],
    [
      'When a merger threatened to fold Brackwell Reassurance into the buyer, I got both CIOs to meet',
      'Brackwell Reassurance',
      'named',
    ],
    ['Grew a Jutland quarrying group from €90k to €310k', 'a Jutland quarrying group', 'masked'],
    ['Took Customer X from pilot to 400 seats', 'Customer X', 'masked'],
    ['Took Account 7 from pilot to 400 seats', 'Account 7', 'masked'],
    ['Took Client A (regional bank) from $100K to $250K', 'Client A', 'masked'],
    [
      "Moved one of Spain's biggest hotel groups to annual prepay",
      "one of Spain's biggest hotel groups",
      'masked',
    ],
    [
      "Moved the country's second-largest pharmacy chain to annual prepay",
      "the country's second-largest pharmacy chain",
      'masked',
    ],
    [
      'Won a renewal at a family-owned maker of garden tools, $60K',
      'a family-owned maker of garden tools',
      'masked',
    ],
    ['Won a renewal from a maker of hearing aids in Aarhus', 'a maker of hearing aids', 'masked'],
    ['Brought a chain of 40 gyms live in six weeks', 'a chain of 40 gyms', 'masked'],
    [
      'Brought a 40-branch opticians group live in six weeks',
      'a 40-branch opticians group',
      'masked',
    ],
    ['Brought a group of rural clinics live in six weeks', 'a group of rural clinics', 'masked'],
    [
      'Onboarded a state transport department with 9,000 staff',
      'a state transport department',
      'masked',
    ],
    ['Onboarded a provincial tax office with 900 clerks', 'a provincial tax office', 'masked'],
    [
      "Expanded a Big Four firm's tax practice from 200 to 900 seats",
      "a Big Four firm's",
      'masked',
    ],
    ['Expanded a Fortune 500 industrial from $2M to $5M', 'a Fortune 500 industrial', 'masked'],
    ['Expanded a FTSE 100 miner from £2M to £5M', 'a FTSE 100 miner', 'masked'],
    ['Expanded a listed miner from £2M to £5M', 'a listed miner', 'masked'],
    ['Helped Bellrock (1,200 nurses) cut its rota time', 'Bellrock', 'named'],
    ['Helped Bellrock cut its rota time by a third', 'Bellrock', 'named'],
    ["Bellrock's renewal came in 40 days early after I rebuilt its dashboard", 'Bellrock', 'named'],
    ['The Bellrock CFO signed a three-year term after my value review', 'Bellrock', 'named'],
    ['At Bellrock I rebuilt the dashboard and usage went from 30% to 60%', 'Bellrock', 'named'],
    ['Rebuilt the dashboard for Bellrock plc', 'Bellrock', 'named'],
    ['Sole CSM for Maison Delacroix (€2.4M), renewed twice', 'Maison Delacroix', 'named'],
    ['CSM of record for Tanaka Precision: ¥120M to ¥190M', 'Tanaka Precision', 'named'],
    ['Kept Grupo Almarza whole through a change of CEO', 'Grupo Almarza', 'named'],
    ['Kept São Bento Papéis whole through a change of CEO', 'São Bento Papéis', 'named'],
    ['Convinced the board of Lindgren & Sons to extend', 'Lindgren & Sons', 'named'],
    [
      'Three regional banks in Ohio signed multi-year after my workshop',
      'Three regional banks',
      'masked',
    ],
    ['A hospital and its two clinics adopted the module', 'A hospital', 'masked'],
    ['Took over a churning cinema operator and renewed it', 'a churning cinema operator', 'masked'],
    [
      'Took over a scaffolding hire outfit on notice and renewed it',
      'a scaffolding hire outfit',
      'masked',
    ],
    [
      'Took over a bedding manufacturer on notice and renewed it at $80K',
      'a bedding manufacturer',
      'masked',
    ],
    [
      'Talked an angry wine importer back into a one-year renewal',
      'an angry wine importer',
      'masked',
    ],
    [
      'Turned round our most unhappy customer, a Polish furniture exporter',
      'a Polish furniture exporter',
      'masked',
    ],
    [
      'Expanded our biggest logo, a rail freight operator, by $1.2M',
      'a rail freight operator',
      'masked',
    ],
    ['Renewed a $1.4M container terminal for three years', 'a $1.4M container terminal', 'masked'],
    [
      'Renewed a six-figure container terminal for three years',
      'a six-figure container terminal',
      'masked',
    ],
    ['Renewed the Ministry of Housing for three years', 'Ministry of Housing', 'named'],
    ['Renewed the Port of Skarnes for three years', 'Port of Skarnes', 'named'],
    ['Renewed the University of Eldham for three years', 'University of Eldham', 'named'],
    ['Presented to the CIO of a Gulf sovereign fund', 'a Gulf sovereign fund', 'masked'],
    ['Ran EBRs at a pharma wholesaler and a contract lab', 'a pharma wholesaler', 'masked'],
    [
      'Sold the analytics tier to an online furniture shop ($18K)',
      'an online furniture shop',
      'masked',
    ],
    [
      'Closed a $400K upsell with a strategic account in healthcare',
      'a strategic account in healthcare',
      'masked',
    ],
  ])('%s', (text, said, kind) => {
    expect(account(text)).toEqual({ text: said, kind });
  });

  it.each([
    'Ran weekly reviews at six accounts',
    'Ran weekly reviews with enterprise customers',
    'Ran weekly reviews with a mix of mid-market clients',
    'Onboarded 40 accounts across retail and logistics',
    'Worked in Salesforce, Gainsight and Zendesk daily',
    'Built a Tableau dashboard for the renewals team',
    'Spoke at SaaStr Annual on pricing',
    'Joined Brightpath as its second CSM',
    'As a CSM at Brightpath, onboarded 40 accounts',
    'Certified by SuccessHACKER in 2023',
    'Trained new CSMs in Dublin and Austin',
    'Led the Monday risk call with Product',
    'Introduced MEDDPICC to the CS team',
    'Wrote the Q3 board pack for our CCO',
    'Mentored Aisha and Tom to senior',
    'Ran the EMEA book of 40 logos',
    'Managed accounts in the DACH region',
    'Rolled out Pendo guides to 900 users',
    'Published the Renewal Risk Handbook used by 30 CSMs',
    'Set up a customer community of 900 members',
    'Built a scaled programme for the long tail',
    'Moved to a pooled model for the SMB segment',
    'Designed a health score with a data scientist',
    'Escalated a bug to engineering, fixed in a week',
    'Hired a team of nine in Lisbon',
    'Agreed a budget with the CFO',
    'Raised usage at a customer from 20% to 60%',
    'Responsibilities: logging calls, chasing sign-offs',
    'The sync went GA in five months and cut escalations',
    'Guided two juniors, who now present to CXOs alone',
    'Thrived in a fast-moving start-up for three years',
    'Wrote a chapter called "Quiet Churn" for a handbook',
  ])('%s names none', (text) => {
    expect(account(text).kind).toBe('none');
  });
});
