import { describe, expect, it } from 'vitest';
import { describePage } from './rows';
import { readSkills } from './skills';
import type { LineSpec } from './test-source';
import { sourceOf } from './test-source';

function read(specs: readonly (LineSpec | string)[]) {
  const source = sourceOf(specs);
  const parts = readSkills(source.lines, describePage(source));
  return { skills: parts.skills.map((one) => one.value), groups: parts.groups, other: parts.other };
}

describe('readSkills', () => {
  it.each<[string, (LineSpec | string)[], string[]]>([
    [
      'commas',
      ['Gainsight, Salesforce, and SQL (basic, read-only)'],
      ['Gainsight', 'Salesforce', 'SQL (basic, read-only)'],
    ],
    [
      'several named groups in one line',
      ['Tools: Planhat, Power BI; Strengths: procurement, facilitation'],
      ['Planhat', 'Power BI', 'procurement', 'facilitation'],
    ],
    [
      'a skill that a narrow column broke',
      [
        { text: 'Gainsight', gap: 1.1 },
        { text: 'Executive Business', gap: 1.1 },
        { text: 'Reviews', gap: 0.1 },
        { text: 'Onboarding', gap: 1.1 },
      ],
      ['Gainsight', 'Executive Business Reviews', 'Onboarding'],
    ],
    [
      'the rest of a listed skill has no marker',
      ['• Gainsight', '• Executive Business', { text: 'Reviews', x: 70 }, '• Onboarding'],
      ['Gainsight', 'Executive Business Reviews', 'Onboarding'],
    ],
    [
      'names that stand out over lists of one a line',
      [
        { text: 'Platforms', heading: 3 },
        '• Gainsight',
        '• Looker',
        { text: 'Methods', heading: 3 },
        '• Forecasting',
      ],
      ['Gainsight', 'Looker', 'Forecasting'],
    ],
    [
      'a name beside its list',
      ['Platforms ¦ Gainsight, Looker', 'Methods (expert): Forecasting, Coaching'],
      ['Gainsight', 'Looker', 'Forecasting', 'Coaching'],
    ],
    ['pipes', ['Gainsight | SQL | Looker'], ['Gainsight', 'SQL', 'Looker']],
    ['a list', ['• Gainsight', '• Change management'], ['Gainsight', 'Change management']],
    ['columns', ['Gainsight ¦ SQL ¦ Looker'], ['Gainsight', 'SQL', 'Looker']],
    ['spaced slashes', ['TOTANGO / POWER BI / JIRA'], ['TOTANGO', 'POWER BI', 'JIRA']],
    [
      'an open bracket',
      ['Microsoft Office (Word, Excel,', 'PowerPoint)'],
      ['Microsoft Office (Word, Excel, PowerPoint)'],
    ],
    [
      'words that lead in',
      ['Proficient in Windows and Mac OS, Excel'],
      ['Windows', 'Mac OS', 'Excel'],
    ],
  ])('%s', (_, lines, skills) => expect(read(lines).skills).toEqual(skills));

  it('keeps the groups', () => {
    const { skills, groups } = read(['Platforms: Gainsight, Totango', 'Analysis → SQL, Looker']);
    expect(skills).toEqual(['Gainsight', 'Totango', 'SQL', 'Looker']);
    expect(groups).toEqual([
      { name: 'Platforms', skills: ['Gainsight', 'Totango'] },
      { name: 'Analysis', skills: ['SQL', 'Looker'] },
    ]);
  });

  it('takes a name over its list for no skill', () => {
    const { skills, groups } = read([
      { text: 'Web Technologies', size: 11 },
      { text: 'Advanced', size: 11 },
      'HTML5, PHP',
    ]);
    expect(skills).toEqual(['HTML5', 'PHP']);
    expect(groups[0]?.name).toBe('Web Technologies');
  });

  it('leaves interests to the other sections', () => {
    expect(read(['SQL, Looker', 'Interests: tennis, choir'])).toMatchObject({
      skills: ['SQL', 'Looker'],
      other: [{ heading: 'Interests' }],
    });
  });

  it('takes items of an outer list for the names of the inner lists', () => {
    const { skills, groups } = read([
      { text: '• Tools', x: 70 },
      { text: '– Gainsight', x: 88 },
      { text: '– Notion', x: 88 },
      { text: '• Subject matter', x: 70 },
      { text: '– Assay data', x: 88 },
    ]);
    expect(skills).toEqual(['Gainsight', 'Notion', 'Assay data']);
    expect(groups.map(({ name }) => name)).toEqual(['Tools', 'Subject matter']);
  });
});
