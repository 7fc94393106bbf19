import { describe, expect, it } from 'vitest';
import { NO_EVIDENCE, type Evidence } from '../bullets/bullet-review';
import { PROOF_FACTS, type Proof } from '../rules/level-file';
import { states } from './proofs';

const proof = (given: Partial<Proof>): Proof => ({
  what: 'x',
  metrics: [],
  facts: [],
  required: false,
  ...given,
});
const evidence = (given: Partial<Evidence>): Evidence => ({ ...NO_EVIDENCE, ...given });

describe('states', () => {
  it.each<[Proof['facts'][number], Partial<Evidence>]>([
    ['account', { account: { text: 'Acme', kind: 'named' } }],
    ['contract-change', { acvTo: 2_900_000 }],
    ['contract-change', { deltaPct: 62 }],
    ['timeframe', { timeframeMonths: 14 }],
    ['decision', { decision: 'signed for three years' }],
    ['colleague', { partners: ['AE'] }],
    ['seller', { partners: ['AE'] }],
    ['own-executive', { partners: ['VP-Product'] }],
    ['customer', { partners: ['customer:CIO'] }],
    ['top-customer', { partners: ['customer:CIO'] }],
  ])('finds %s in %j, and not in nothing', (fact, given) => {
    expect(states(evidence(given), proof({ facts: [fact] }))).toBe(true);
    expect(states(NO_EVIDENCE, proof({ facts: [fact] }))).toBe(false);
  });

  it('takes one of the figures', () => {
    const metrics = [{ name: 'GRR', value: 96, unit: '%', from: null, to: null }];
    expect(states(evidence({ metrics }), proof({ metrics: ['NRR', 'GRR'] }))).toBe(true);
    expect(states(evidence({ metrics }), proof({ metrics: ['NRR'] }))).toBe(false);
    expect(states(evidence({ metrics }), proof({ facts: ['figure'] }))).toBe(true);
  });

  it('keeps a role of the customer apart from one of the own company', () => {
    const partners = ['customer:VP'];
    const others = PROOF_FACTS.filter((fact) => fact !== 'customer');
    expect(states(evidence({ partners }), proof({ facts: others }))).toBe(false);
  });
});
