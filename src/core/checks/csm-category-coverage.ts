import type { Level } from '../resume/vocabulary';
import { defineCheck, judge, measure, quote, type Finding } from './check';

export const csmCategoryCoverage = defineCheck({
  id: 'csm-category-coverage',
  requires: ['coreCategories', 'bullets', 'level'],
  run({ coreCategories, bullets, level }) {
    if (bullets.every(({ score }) => score === null)) {
      return { verdict: 'unknown', because: 'No bullet about customer success could be read.' };
    }
    const needed = fewestCovered(level, coreCategories.length);
    const empty = coreCategories.filter(({ bulletIds }) => bulletIds.length === 0);
    const covered = coreCategories.length - empty.length;
    if (covered >= needed) return { verdict: 'pass', findings: coreCategories.flatMap(covering) };
    const findings = [
      measure(
        'Core categories shown in a bullet',
        `${covered} of ${coreCategories.length}`,
        `${needed} at this level`,
      ),
      ...empty.map(({ label, examples }) =>
        measure(`No bullet shows ${label}`, `for example ${examples.join(', ')}`),
      ),
    ];
    return needed - covered > 1 ? judge(findings, []) : judge([], findings);

    function covering({ label, bulletIds }: (typeof coreCategories)[number]): Finding[] {
      const bullet = bullets.find(({ id }) => id === bulletIds[0]);
      return bullet ? [quote(label, bullet.text, { bulletId: bullet.id })] : [];
    }
  },
});

/** Categories of the six that a level is read for. */
function fewestCovered(level: Level, all: number): number {
  switch (level) {
    case 'associate':
      return all - 2;
    case 'mid':
      return all - 1;
    case 'senior':
    case 'strategic-account':
    case 'principal':
    case 'leadership':
      return all;
  }
}
