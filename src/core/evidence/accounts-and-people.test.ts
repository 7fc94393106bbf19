import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const evidence = (text: string) => extractEvidence(text, rules).evidence;

describe('who the customer is', () => {
  it.each([
    ['Alder & Finch Coffee, 40 shops: ARR $20,600 up to $47,900.', 'Alder & Finch Coffee', 'named'],
    ['Priced three modules, helping grow Orbis from $1M to $2M.', 'Orbis', 'named'],
    [
      'Sat with the CIO of a listed Irish airport operator each quarter.',
      'a listed Irish airport operator',
      'masked',
    ],
    ['Renewed one of the Big Four audit firms.', 'one of the Big Four audit firms', 'masked'],
    ['Kept a nine-hospital trust at $2M.', 'a nine-hospital trust', 'masked'],
    ['Drove the renewal of a peer-lending platform.', 'a peer-lending platform', 'masked'],
    ['Moved three defence customers to a new line.', 'three defence customers', 'masked'],
    ['Bakery chain (62 shops): spend doubled to $200K.', 'Bakery chain', 'masked'],
  ])('%s', (text, account, kind) => {
    expect(evidence(text).account).toEqual({ text: account, kind });
  });

  it.each([
    ['Second-line helpdesk at a payroll vendor - rewrote 15 saved replies.', 'the employer'],
    ['Coached Mirela and one other associate on renewal calls.', 'a colleague'],
    ['Assisted upsell along with the KAM.', 'a role'],
    ['Launched a payments platform for clients.', 'the product'],
    ['Took over two of my Tier 1 accounts.', 'a segment'],
    ['Built the chargeback guide with Risk and Support.', 'a department'],
  ])('none in: %s (%s)', (text) => {
    expect(evidence(text).account.kind).toBe('none');
  });
});

describe('whose work it was, told together or for others', () => {
  it.each([
    ['I co-own the joint plan for a port with its AE.', 'co-led'],
    ['Jointly with our AE, prepared a business review for a bank.', 'co-led'],
    ['Backed up the AE in growing a bank: I supplied the usage evidence.', 'contributed'],
    ['Sent feature asks to my team lead, who raised them with engineering.', 'supported'],
    ['Was part of the advisory board.', 'supported'],
    ['Provides mentorship to newer colleagues.', 'supported'],
    ['Team leader for six onboarding specialists.', 'owned'],
    ['Head of CS with 18 direct reports.', 'none'],
    ['Our solutions engineer and I rebuilt the pilot; seats went from 40 to 130.', 'co-led'],
    ['ARR climbed by $1.4M; the AE and I ran it as one team.', 'co-led'],
    ['Fed renewal dates into the forecast our finance team owns.', 'contributed'],
    ['Gave a hand with upsells wherever Sales asked.', 'supported'],
    ['Lent a hand on renewals when colleagues were away.', 'supported'],
    ['Three trade papers carried my essays on account planning.', 'owned'],
    ['Of seven juniors who came to my Thursday surgery, four were promoted.', 'owned'],
    ['The satisfaction of my accounts improved under my care.', 'none'],
    ['A chatbot answers my customers automatically.', 'none'],
    ['Hold two global accounts, $27M together.', 'owned'],
    ['ChatGPT answers my clients; I dont check them any more.', 'none'],
  ])('%s', (text, ownership) => {
    expect(evidence(text).ownership).toBe(ownership);
  });
});

describe('who one worked with', () => {
  it.each([
    ['Improved processes across the customer success organization.', []],
    ['Rebuilt the risk review with the CS team.', ['CSMs']],
    ['Sent each HR contact a progress sheet.', []],
    ['Got thanks from their head of ops.', ['customer:Director']],
    ['Defined pricing for the company.', []],
    ['Regular touchpoints with C-level contacts.', ['customer:C-suite']],
    ['Asked each purchasing contact for a date.', ['customer:procurement']],
    ['Scored renewals on sponsor contact rather than sentiment.', []],
    ['Champion of stakeholder alignment.', []],
    ['Brought in ten CSMs during 2024.', []],
    ['Brokered the commitment process with the CPO.', ['VP-Product']],
    ['Agreed the buying terms with its CPO.', ['customer:CPO']],
    ['Passionate about customer advocacy.', []],
    ['Rebuilt the sponsor map and the champion list.', []],
    ["Tied the rollout to the programme of the COO's office.", ['customer:COO']],
    ['My manager gave me the smallest accounts.', ['Manager']],
    ['Pulled in a developer and had the sync patched.', ['Engineering']],
    ['Held lunchtime clinics for the estimators of two builders.', ['customer:users']],
    ['Rang each GM on day ten.', ['customer:manager']],
    ['Team leader for six onboarding specialists.', []],
    ['Two of our engineers sat with theirs for a week.', ['Engineering']],
    ['Kept 15 of 16 train operators.', []],
    ['Customer-obsessed senior CSM, good with numbers.', []],
    ['Cut admin per account to 20 minutes.', []],
    ['Wrote a post on activation; sales now sends it to prospects.', ['Sales']],
    ["Talk at a user day: 'What admins never tell you'.", []],
  ])('%s', (text, partners) => {
    expect(evidence(text).partners).toEqual(partners);
  });
});
