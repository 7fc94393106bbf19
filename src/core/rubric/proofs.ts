import type { Evidence } from '../bullets/bullet-review';
import type { Proof } from '../rules/level-file';

const SELLERS = ['AE', 'Sales', 'VP-Sales', 'CRO'];
const OWN_EXECUTIVES = /^(?:VP-.+|CRO|CFO|ExecTeam)$/;

/** The customer's board or one of its chief officers. */
export function isTopCustomer(partner: string): boolean {
  return /^customer:(?:C[A-Z]{2,3}|C-suite|board)$/.test(partner);
}

type Fact = Proof['facts'][number];

const STATES: Readonly<Record<Fact, (evidence: Evidence) => boolean>> = {
  account: ({ account }) => account.kind !== 'none',
  'contract-change': ({ acvTo, deltaAbs, deltaPct }) => (acvTo ?? deltaAbs ?? deltaPct) !== null,
  timeframe: ({ timeframeMonths }) => timeframeMonths !== null,
  decision: ({ decision }) => decision !== null,
  figure: ({ metrics }) => metrics.length > 0,
  colleague: ({ partners }) => partners.some((partner) => !partner.startsWith('customer:')),
  seller: ({ partners }) => partners.some((partner) => SELLERS.includes(partner)),
  'own-executive': ({ partners }) => partners.some((partner) => OWN_EXECUTIVES.test(partner)),
  customer: ({ partners }) => partners.some((partner) => partner.startsWith('customer:')),
  'top-customer': ({ partners }) => partners.some(isTopCustomer),
};

/** Whether a text states what a dimension looks for: one of its figures or one of its facts. */
export function states(evidence: Evidence, { metrics, facts }: Proof): boolean {
  return (
    evidence.metrics.some(({ name }) => metrics.includes(name)) ||
    facts.some((fact) => STATES[fact](evidence))
  );
}
