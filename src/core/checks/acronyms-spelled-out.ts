import { defineCheck, judge, measure, missing, pass } from './check';

/** Shares of the short forms in use that also stand in their long form. */
const MOST = 0.9;
const HALF = 0.5;

export const acronymsSpelledOut = defineCheck({
  id: 'acronyms-spelled-out',
  requires: ['acronyms'],
  run({ acronyms }) {
    const used = acronyms.filter(({ short }) => short.count > 0);
    if (used.length === 0) {
      return {
        verdict: 'not-applicable',
        because: 'No short form of a customer-success term is used.',
      };
    }
    const alone = used.filter(({ long }) => long.count === 0);
    const share = (used.length - alone.length) / used.length;
    const spelled = (limit?: string) =>
      measure(
        'Short forms with their long form',
        `${used.length - alone.length} of ${used.length}`,
        limit,
      );
    if (share >= MOST) return pass(spelled());
    const findings = [
      spelled('better nearly all'),
      ...alone.map(({ short, long }) => missing(`“${long.text}” for ${short.text}`)),
    ];
    const written = alone.map(({ short, long }) => `“${long.text} (${short.text})”`);
    const fix = `Write the long form once, at first use: ${written.join(', ')}.`;
    return share < HALF ? judge(findings, [], { fix }) : judge([], findings, { fix });
  },
});
