import type { Level } from '../resume/vocabulary';
import { defineCheck, judge, measure, pass, quote, type Finding } from './check';
import type { CoreCategory } from './facts';

export const csmCategoryCoverage = defineCheck({
  id: 'csm-category-coverage',
  requires: ['coreCategories', 'bullets', 'level'],
  run({ coreCategories, bullets, level }) {
    if (bullets.every(({ score }) => score === null)) {
      return { verdict: 'unknown', because: 'No bullet about customer success could be read.' };
    }
    const needed = fewestCovered(level, coreCategories);
    const empty = coreCategories.filter(({ bulletIds }) => bulletIds.length === 0);
    const asked = empty.filter(({ isExpected }) => isExpected);
    const covered = coreCategories.length - empty.length;
    const shown = (limit?: string) =>
      measure('Core categories shown in a bullet', `${covered} of ${coreCategories.length}`, limit);
    if (covered >= needed) return pass(shown(), ...coreCategories.flatMap(covering));
    const findings = [
      shown(`better ${needed} at this level`),
      ...asked.map(({ label, examples }) =>
        measure(`No bullet shows ${label}`, `for example ${examples.join(', ')}`),
      ),
    ];
    const fix = `Write a true bullet on ${asked.map(({ label }) => label).join(' or ')}, or leave it out. A word without the experience is a false claim.`;
    return needed - covered > 1 ? judge(findings, [], { fix }) : judge([], findings, { fix });

    function covering({ label, bulletIds }: (typeof coreCategories)[number]): Finding[] {
      const bullet = bullets.find(({ id }) => id === bulletIds[0]);
      return bullet ? [quote(label, bullet.text, { bulletId: bullet.id })] : [];
    }
  },
});

/** How many of the six a level is read for: those that it expects, at mid level all but one. */
function fewestCovered(level: Level, all: readonly CoreCategory[]): number {
  const expected = all.filter(({ isExpected }) => isExpected).length;
  return level === 'mid' ? expected - 1 : expected;
}
