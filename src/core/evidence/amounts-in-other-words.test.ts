import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { extractEvidence } from './extract-evidence';

const read = (text: string) => extractEvidence(text, rules).evidence;

describe('how a bullet says what an account was worth before and after', () => {
  it.each([
    ['Grew Harnott Marine 310k GBP -> 455k GBP', 310_000, 455_000],
    ['Contract with a Lisbon tram operator: R$ 2,4 mi, previously R$ 1,6 mi', 1_600_000, 2_400_000],
    ['A Pune textile mill pays Rs 92 lakh a year, up from 61', 6_100_000, 9_200_000],
    [
      'Rs 3.2 crore, then Rs 4.1 crore: a Kochi spice exporter I have looked after since 2021',
      32_000_000,
      41_000_000,
    ],
    ['Moved an Oslo fish farm from NOK 4 to 6.5 million', 4_000_000, 6_500_000],
    ['Took a lighting maker from forty thousand dollars to ninety-five thousand', 40_000, 95_000],
    [
      'A quarter of a million pounds became four hundred thousand at a Leeds hospice group',
      250_000,
      400_000,
    ],
    [
      'Half a million euros at the start, 1.1 million now, at a Dutch parcel carrier',
      500_000,
      1_100_000,
    ],
    ['Fees at Orwell Ceramics: £140k in 2021. By 2023 they were £215k.', 140_000, 215_000],
    ['The account paid $88K when I took it on. It pays $151K today.', 88_000, 151_000],
    ['Account value at a Turin pump maker now €640k against €480k before', 480_000, 640_000],
    ['Account value at a Turin pump maker is €640k instead of €480k', 480_000, 640_000],
    ["Brought a bakery chain's annual fee down from £90k to a more honest £70k", 90_000, 70_000],
    ["A nursery chain's spend, $72K last year, is $104K this year", 72_000, 104_000],
    ['Expanded a mid-size law firm by 80%, from $50K to $90K', 50_000, 90_000],
    ['ACV 2.1M→3.4M (USD), Nordic insurer', 2_100_000, 3_400_000],
    ['ARR $310K→$465K, Q1–Q4 FY24, Hallbridge College', 310_000, 465_000],
    ['Hallbridge College (ACV: 310 → 465 k€)', 310_000, 465_000],
    ['Hallbridge College | $310k | $465k | 14 mo', 310_000, 465_000],
    ['A €1.4M customer when I arrived, Delmar Ports is now worth €2.2M', 1_400_000, 2_200_000],
    ['Delmar Ports had been paying €1.4M; it signed for €2.2M', 1_400_000, 2_200_000],
    ['What began as a $30K pilot at a charter airline is a $410K contract', 30_000, 410_000],
    ['Turned a $30K pilot with a charter airline into $410K of ARR', 30_000, 410_000],
    ['From a $30K pilot, a charter airline went on to spend $410K a year', 30_000, 410_000],
    ['To $410K from $30K in under two years: a charter airline', 30_000, 410_000],
    ['Charter airline: now $410K, once $30K', 30_000, 410_000],
    ['Charter airline at $410K/yr (vs $30K at signing)', 30_000, 410_000],
    ["Charter airline's ACV sits at $410K; I inherited it at $30K", 30_000, 410_000],
    ["Saw a carmaker's contract shrink from €5M to €3M in a plant closure", 5_000_000, 3_000_000],
    ["Increased a museum's annual fee from 12.500 € to 18.750 €", 12_500, 18_750],
    ["Increased a museum's annual fee from € 12 500 to € 18 750", 12_500, 18_750],
    ["Increased a museum's annual fee from 6 200 € to 9 100 €", 6_200, 9_100],
    ['Increased a museum from 120 000 to 1 450 000 EUR a year', 120_000, 1_450_000],
    ['Increased a museum from 6 200 to 9 100 € a year', 6_200, 9_100],
    [
      "Raised our largest bank's ARR to US$ 2.75 million from US$ 1.9 million",
      1_900_000,
      2_750_000,
    ],
    [
      'Half a million a year became 740,000 at a Danish ferry line after I rebuilt its rota templates',
      500_000,
      740_000,
    ],
    ['Took a Danish ferry line from 90 to 140 thousand pounds a year', 90_000, 140_000],
    ['Danish ferry line, annual fee: 48k → 71k (EUR)', 48_000, 71_000],
    [
      "The ferry line's renewal came in at $1.5M against $1.1M the year before",
      1_100_000,
      1_500_000,
    ],
    ['Larkham Foods ended FY24 at $1.5M ARR after starting it at $1.1M', 1_100_000, 1_500_000],
    ["Larkham Foods' contract, which had been $1.1M, rose to $1.5M", 1_100_000, 1_500_000],
    ['Took Larkham Foods past $1.5M (from $1.1M)', 1_100_000, 1_500_000],
    ['Larkham Foods: £120k (2022) → £180k (2023) → £260k (2024)', 120_000, 260_000],
    [
      'Larkham Foods started small at $80K; two modules later it is a $310K customer',
      80_000,
      310_000,
    ],
    ['Where Larkham Foods used to pay $80K it now pays $310K', 80_000, 310_000],
    ['Larkham Foods tripled, $80K to $240K', 80_000, 240_000],
    ['$80K grew into $310K at Larkham Foods over three years', 80_000, 310_000],
    [
      'Moved Larkham Foods off the $80K starter plan and onto a $310K enterprise agreement',
      80_000,
      310_000,
    ],
    [
      'Replaced a $80K starter plan at Larkham Foods with a $310K enterprise agreement',
      80_000,
      310_000,
    ],
    ['Upgraded Larkham Foods, an $80K account, to a $310K enterprise agreement', 80_000, 310_000],
    ['Larkham Foods, $80K in 2021 and $310K in 2024', 80_000, 310_000],
    ['In 2021 Larkham Foods paid $80K; in 2024 it paid $310K', 80_000, 310_000],
    ['Larkham Foods: $80K at hand-over, $310K two years on', 80_000, 310_000],
    [
      'Larkham Foods ($80K ARR) had stopped growing: after a week with its planners and a new rollout order, ARR is $310K today',
      80_000,
      310_000,
    ],
    [
      'Larkham Foods had been on $80K for four years. I found two plants without us, and the next order form said $310K.',
      80_000,
      310_000,
    ],
    [
      'Larkham Foods went from the dispatch module alone ($80K) to dispatch and routing ($310K)',
      80_000,
      310_000,
    ],
    ['Renewed Larkham Foods at $310K p.a. (earlier $80K)', 80_000, 310_000],
    ['Worry about data at Larkham Foods: it renewed for $310K, previous fee $80K', 80_000, 310_000],
    [
      'Convinced Larkham Foods to swap its $80K licence for a $310K site agreement',
      80_000,
      310_000,
    ],
    ['Opened Larkham Foods with an $80K pilot and had it at $310K a year on', 80_000, 310_000],
    ['Grew a Recife sugar mill from R$ 80 mil to R$ 1,2 milhão', 80_000, 1_200_000],
    ['Grew a Malmö paper mill from 2,3 MSEK to 3,1 MSEK', 2_300_000, 3_100_000],
    ['Larkham Foods added two yards, $80k now $310k', 80_000, 310_000],
    ['Grew a Durban sugar mill from R3.2m to R5.9m', 3_200_000, 5_900_000],
    ['Grew a Chur cable-car operator from TCHF 80 to TCHF 310', 80_000, 310_000],
  ])('%s', (text, acvFrom, acvTo) => {
    expect(read(text)).toMatchObject({ acvFrom, acvTo });
  });

  it.each([
    "Cut a publisher's renewal to a third of its list price while keeping the seats",
    'Kept a pharmacy group whole at £510k after it asked for a cut to £380k',
    'Renewed a telecom operator at $900K where it had wanted $600K',
    'Recovered 300k of a 1.2m contract that a grocer had cancelled',
    'Contained a downsell at Fenwick Tools to $40K of a $400K contract',
    'Grew Larkham Foods from six figures to seven figures',
    'Lost $300K of a $1.2M account at Larkham Foods but kept the rest',
    "Negotiated Larkham Foods' renewal at $310K, up from a $230K opening offer",
    'Held Larkham Foods at $310K after procurement opened with $230K',
    'Held Larkham Foods at $310K when a rival bid $230K',
    'Called the renewals at $9M in July; landed $8.8M in June',
    'Average contract rose from $40K to $62K',
    'Rescued two of our largest customers ($310K and $80K) in person',
    'Renewal bookings of the region reached $7.2M, up to $9M with late ones',
  ])('%s tells none', (text) => {
    expect(read(text)).toMatchObject({ acvFrom: null, acvTo: null });
  });
});

describe('how a bullet says what an account grew by', () => {
  it.each([
    ["Added $45K to Brightwater Labs' $120K contract", { deltaAbs: 45_000 }],
    ["Lifted Brightwater Labs' $120K contract by $45K", { deltaAbs: 45_000 }],
    ['Lifted Brightwater Labs by 37% to $164K', { deltaPct: 37 }],
    ['Renewed Brightwater Labs at $164K, 37% up on the old contract', { deltaPct: 37 }],
    ["Grew a vet group's ACV by half, to £63k", { deltaPct: 50 }],
    ["Grew a vet group's ACV by two thirds", { deltaPct: 66.7 }],
    ["Doubled a ski resort's contract to CHF 180'000", { deltaPct: 100 }],
    ["Doubled a ski resort's contract from CHF 90'000", { deltaPct: 100 }],
    ['Trebled the annual spend of a quarry operator', { deltaPct: 200 }],
    ["Grew a toll operator's ACV threefold in two years", { deltaPct: 200 }],
    ['Upsold Hallbridge College (+$155k, now $465k)', { deltaAbs: 155_000 }],
    ['$155K upsell at Hallbridge College takes it to $465K', { deltaAbs: 155_000 }],
    ['Expanded Larkham Foods: $1.3m ACV, +62%', { deltaPct: 62 }],
    ['Expanded Larkham Foods to $1.3m ACV (+62%, +$500k)', { deltaAbs: 500_000 }],
    ['Won a $220K add-on at Larkham Foods, a 44% increase', { deltaAbs: 220_000 }],
    ['The Larkham Foods renewal, worth £700k, grew by £90k', { deltaAbs: 90_000 }],
    [
      'Renewed Larkham Foods for three years at £700k a year, £90k above the old price',
      { deltaAbs: 90_000 },
    ],
    ['Closed £1.1m across three upsells in FY23', { deltaAbs: 1_100_000 }],
    ['Sold 14 upgrades worth €230k in total', { deltaAbs: 230_000 }],
    ['Sourced $3.1M of pipeline and $900K of expansion', { deltaAbs: 900_000 }],
    ['Fees at a Danish ferry line went up €40k to €220k in 2023', { deltaAbs: 40_000 }],
    ["Put $400K on top of a Danish ferry line's $1.1M contract", { deltaAbs: 400_000 }],
    ["A Danish ferry line's $1.1M contract grew by $400K in 14 months", { deltaAbs: 400_000 }],
    ['Larkham Foods up $400K to $1.5M ARR', { deltaAbs: 400_000 }],
    ['Larkham Foods up 36% to $1.5M ARR', { deltaPct: 36 }],
    ['Won Larkham Foods back at $310K, $80K more than before it left', { deltaAbs: 80_000 }],
    ['Drove $2.3M in net new ARR from existing customers', { deltaAbs: 2_300_000 }],
    ['Generated £420k of upsell at 9 accounts', { deltaAbs: 420_000 }],
    ['Sourced 18 CSQLs worth £2.1m, of which £740k closed', { deltaAbs: 740_000 }],
    ['Opened Larkham Foods: a yard module ($80K) was ordered in the room', { deltaAbs: 80_000 }],
    ['Showed it at six sites; four of them bought a second licence (£80k)', { deltaAbs: 80_000 }],
    [
      'Opened a second depot at Larkham Foods, $80K in incremental annual fees',
      { deltaAbs: 80_000 },
    ],
    ['Increased the yearly contract of a Danish ferry line by $80K to $310K', { acvTo: 310_000 }],
    [
      'Coached two juniors on discovery; one has since closed his first upsell, $19K',
      { deltaAbs: null },
    ],
    ['Two of five bakeries took the higher tier, $80,000 a year', { deltaAbs: 80_000 }],
    ['Talked Larkham Foods out of a 20% cut', { deltaPct: null }],
    ['94% of the accounts I moved renewed; 12% of them grew', { deltaPct: null }],
    ['Larkham Foods signed for another 2 years at $310K', { deltaAbs: null }],
    ['Renewed Larkham Foods with a 6% uplift ($310K, 3 years)', { deltaAbs: null }],
    ['Renewal forecast of the region, up to $118M, held within two points', { acvTo: null }],
  ])('%s', (text, change) => {
    expect(read(text)).toMatchObject(change);
  });
});
