import { defineCheck, judge, measure, quote, type Finding } from './check';
import type { TermUse } from './facts';

const WEIGHTY = 3;
const MOST_IN_BULLETS = 0.6;
const FEW_IN_BULLETS = 0.4;
const MOST_USES = 6;
const MOST_SKILLS = 40;

export const keywordsInContext = defineCheck({
  id: 'keywords-in-context',
  requires: ['terms', 'skills', 'bullets'],
  run({ terms, skills, bullets }) {
    const weighty = terms.filter(({ weight }) => weight === WEIGHTY);
    const stuffing = [...repeated(terms), ...longList(skills), ...listBullets(bullets)];
    if (weighty.length === 0) {
      if (stuffing.length > 0) return judge([], stuffing);
      return { verdict: 'not-applicable', because: 'None of the weightier terms is used.' };
    }
    const listed = weighty.filter(({ bulletIds }) => bulletIds.length === 0);
    const share = (weighty.length - listed.length) / weighty.length;
    const used = (limit?: string) =>
      measure(
        'Weightier terms used in a bullet',
        `${weighty.length - listed.length} of ${weighty.length}`,
        limit,
      );
    if (share >= MOST_IN_BULLETS) return judge([], stuffing, { seen: [used()] });
    const found = [
      used('better 60% or more'),
      ...listed.slice(0, 6).map(({ term }) => measure(term, 'listed, but in no bullet')),
    ];
    return share < FEW_IN_BULLETS
      ? judge([...found, ...stuffing], [])
      : judge([], [...found, ...stuffing]);
  },
});

function repeated(terms: readonly TermUse[]): Finding[] {
  return terms
    .filter(({ count }) => count > MOST_USES)
    .map(({ term, count }) => measure(term, `${count} times`, `better up to ${MOST_USES}`));
}

function longList(skills: readonly string[]): Finding[] {
  return skills.length > MOST_SKILLS
    ? [measure('Items under Skills', String(skills.length), `better up to ${MOST_SKILLS}`)]
    : [];
}

function listBullets(
  bullets: readonly { id: string; text: string; backfire: readonly { id: string }[] }[],
): Finding[] {
  return bullets
    .filter(({ backfire }) => backfire.some(({ id }) => id.startsWith('keyword-list')))
    .map(({ id, text }) => quote('A list, not a sentence', text, { bulletId: id }));
}
