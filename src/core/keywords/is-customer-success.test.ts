import { describe, expect, it } from 'vitest';
import { weighedOf } from '../bullets/judge-bullet';
import { extractEvidence } from '../evidence/extract-evidence';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { whyNotJudged as why, type FieldEvidence } from './is-customer-success';

const NO_WEIGHT = {
  'phrases of the field': 0,
  'figures of the field': 0,
  'a word of the field': 0,
  'a proof of another trade': 0,
  'a sign of another trade': 0,
  'a line of another kind': 0,
};
const NOTHING: FieldEvidence = { shows: false, roles: 0, account: null };
const whyNotJudged = (text: string, evidence = NOTHING) =>
  why(
    text,
    evidence,
    weighedOf(text, extractEvidence(text, rules).evidence, rules).features,
    rules,
  );

/** As far as phrases tell it: no word has a weight. */
const byPhrases = {
  ...rules,
  fieldWords: {
    ...rules.fieldWords,
    base: 2 * rules.fieldWords.leastProved,
    signs: {
      ...NO_WEIGHT,
      'phrases of the field': rules.fieldWords.least - 2 * rules.fieldWords.leastProved,
    },
    weights: {},
  },
};
const whyNotByPhrases = (text: string, evidence = NOTHING) =>
  why(text, evidence, new Set(), byPhrases);

describe('whyNotJudged', () => {
  it.each([
    'Looked after 70 SME clients.',
    'Passionate, results-driven customer advocate.',
    'Fortune 500 retailer: $1.2M->$3.8M.',
    'Achieved 120% NRR.',
    'Onboarded upwards of 70 companies.',
    'Called renewals sixty days out on 24 water-utility accounts inside a 5 percent band.',
    'Got 13 primary schools live and teaching with the app.',
    'Resolved 1,150 support tickets.',
    'Trained end users on the reporting module.',
    'Renewed the contract of a regional bank.',
    'Renewed my Gainsight certification while renewing 17 accounts.',
    'Kept Müller Versicherung und die Allianz on contract for three years.',
  ])('judges: %s', (text) => {
    expect(whyNotJudged(text)).toBeNull();
  });

  it.each([
    ['Renewals.', 'too-short'],
    ['', 'too-short'],
    [
      'Betreuung von 40 Kunden mit einem Umsatz von 3 Mio. und Verlängerung der Verträge',
      'not-english',
    ],
    ['Gestion des comptes clés pour les clients avec une équipe', 'not-english'],
    ['Einführung eines Gesundheitswerts gemeinsam mit dem Datenteam', 'not-english'],
    ['顧客の契約更新を担当し、解約率を改善 した 実績', 'not-english'],
    ['Coordinated expansion of the parking lot under budget.', 'not-customer-success'],
    ['BSc Business Administration, dissertation on customer retention.', 'not-customer-success'],
    ['Certified ScrumMaster (CSM), 2021.', 'not-customer-success'],
    ['Closed 14 new-logo deals as an Account Executive.', 'not-customer-success'],
    ['Skills: Excel, Salesforce, Spanish.', 'not-customer-success'],
    ['Reconciled 900 vendor accounts monthly.', 'not-customer-success'],
    ['Drove a cab part-time.', 'not-customer-success'],
    ['Recruited 12 software engineers.', 'not-customer-success'],
    ["Raised the herd's health score over one winter.", 'not-customer-success'],
    ["Lifted the flock's health score by changing the feed.", 'not-customer-success'],
    ['Mentored six sixth-formers on their university applications.', 'not-customer-success'],
    ['Opened two new stores and hired 30 sales associates.', 'not-customer-success'],
    ['Reduced order errors by 30% by redesigning the picking process.', 'not-customer-success'],
    ['Wrote automated tests that raised coverage from 40% to 85%.', 'not-customer-success'],
    ['Translated technical manuals from German to English.', 'not-customer-success'],
    ['Represented clients in 30 court hearings.', 'not-customer-success'],
    ['Deputy head of a primary school with 400 children.', 'not-customer-success'],
    ['Monitored the health of coral on three reefs weekly.', 'not-customer-success'],
  ])('does not judge: %s', (text, reason) => {
    expect(whyNotJudged(text)).toBe(reason);
  });

  it('judges a text without any word of the field for what its figures show', () => {
    const text = 'A Bristol bakery pays £122k, up from £61k.';
    expect(whyNotByPhrases(text)).toBe('not-customer-success');
    expect(
      whyNotByPhrases(text, { shows: true, roles: 0, account: { start: 0, end: 16 } }),
    ).toBeNull();
  });

  it('takes one word of another trade for the customer, where figures at an account show the field', () => {
    const text =
      'Dockers scanning at Port of Kestrel rose to 410; taught on shift, not in a classroom.';
    const account = { start: text.indexOf('Port'), end: text.indexOf(' rose') };
    expect(whyNotByPhrases(text, { shows: true, roles: 0, account })).toBeNull();
    expect(whyNotByPhrases(text)).toBe('not-customer-success');
  });

  it('takes a body for a customer only where something else speaks for the field', () => {
    const text = "Minute-taker for the parish council's quarterly business meeting.";
    const account = { start: text.indexOf('the parish'), end: text.indexOf("'s") };
    expect(whyNotByPhrases(text, { shows: false, roles: 0, account })).toBe('not-customer-success');
  });

  it('reads words of another trade as such, but not where they describe the customer', () => {
    const text = 'Trained the staff of a youth theatre on the booking platform.';
    const account = { start: text.indexOf('a youth'), end: text.indexOf(' on the') };
    expect(whyNotByPhrases(text)).toBe('not-customer-success');
    expect(whyNotByPhrases(text, { shows: false, roles: 0, account })).toBeNull();
  });

  it.each([
    'Estate agent, pupils and flats on file: kept a QBR diary in the office lease.',
    'Foster carer and tutor of pupils: upsold raffle tickets at the car park.',
    'Ran a hair salon with five stylists and 400 regular clients.',
    'Former nurse, cared for 20 patients per shift.',
    'Renewed 90 m of cast-iron water main without cutting supply.',
    'Kept goalmouth churn down by rotating the pitch markings.',
    'Prepared the 13-week cash forecast for group treasury.',
    'Lifted the average health score of a dairy herd by shortening hoof trimming.',
    'Designed two expansion packs for a tabletop game.',
    'Paid annuities on a patent portfolio; not one renewal lapsed.',
    'Head of pest control: renewed 40 council contracts.',
    'Led adoption of electronic prescribing on four wards.',
    'Grew the parish newsletter from 80 to 300 subscribers.',
    'Executive housekeeper: reviewed 140 rooms a day.',
    'Ran the box office of a concert hall; season renewals up.',
    'Trained 14 guide dogs with a pass rate of 85%.',
    'Planned the expansion of a tram line by six stops.',
    'Account of a battle: wrote a history of the regiment.',
  ])('knows the words of the field in another trade: %s', (text) => {
    expect(whyNotJudged(text)).toBe('not-customer-success');
  });

  it.each([
    'Wrote the post-mortem on five lost dental chains for my pod.',
    'Had the physio clinics live before the notice window.',
    'Summarised exit surveys of an orchard group for the product team.',
    'Renewed 12 dairy suppliers on time.',
    'Mentored two juniors who now run their own enterprise book.',
    'Hosted a monthly module clinic for bakery owners.',
    'Rolled the module out to 34 ice-cream and surf shops.',
    'Ex-nurse; wrote the rollout plan for 12 hospital accounts.',
    'Two customers, both renewed till 2028.',
  ])('leaves the customer his trade: %s', (text) => {
    expect(whyNotJudged(text)).toBeNull();
  });

  it.each([
    'Weekly users of the caption library went from 80 to 240 in four months once I filmed 20 short clips.',
    'Signed a quarry for two more years after its foreman showed the owner what the yard screen had saved.',
    'Two resignations last year and none this one, after I changed the rota and split the on-call pay.',
  ])('hears what plain words say together: %s', (text) => {
    expect(whyNotJudged(text)).toBeNull();
  });

  it.each([
    'Financial adviser: grew assets under management of 50 private clients from 90m to 130m in three years.',
    'Category manager for garden furniture; planned the spring campaign, and sales went from 2m to 3m.',
  ])('hears what plain words say of another trade: %s', (text) => {
    expect(whyNotJudged(text)).toBe('not-customer-success');
  });
});
