import { expect, it } from 'vitest';
import { partRails, raiseToStroke, weaveRails } from './rails';
import { describePage } from './rows';
import { sourceOf } from './test-source';

it('puts a column of dates beside the lines that it dates', () => {
  const rail = sourceOf(['Sept 2021 – now', '2018 – 2021', '2015 – 2017']).lines.map(
    (line, at) => ({
      ...line,
      id: `r${at}`,
      region: 1,
      y: 100 + at * 50,
    }),
  );
  const text = sourceOf([
    'Customer Success Manager',
    '• Renewed accounts.',
    'Account Manager',
    '• Sold.',
    'Clerk',
  ]).lines.map((line, at) => ({ ...line, region: 2, x: 150, y: 100 + at * 25 }));
  expect(
    weaveRails([...rail, ...text]).map((row) => row.segments.map((segment) => segment.text)),
  ).toEqual([
    ['Sept 2021 – now', 'Customer Success Manager'],
    ['Renewed accounts.'],
    ['2018 – 2021', 'Account Manager'],
    ['Sold.'],
    ['2015 – 2017', 'Clerk'],
  ]);
});

it('puts headings below a large name and strokes beside their sections', () => {
  const rail = sourceOf([
    { text: 'Ottavia', size: 22, strong: true },
    'ㅡ',
    { text: 'Skills', strong: true },
    'ㅡ',
    { text: 'Experience', strong: true },
    'ㅡ',
    { text: 'Education', strong: true },
  ]).lines.map((line, at) => ({ ...line, id: `r${at}`, region: 1, y: 80 + at * 15 }));
  const text = sourceOf(['Gainsight, Looker', 'Manager, Oaklane', 'B.A., Reed College']).lines.map(
    (line, at) => ({ ...line, region: 2, x: 200, y: 95 + at * 30 }),
  );
  const source = { ...sourceOf([]), lines: [...rail, ...text] };
  const raised = source.lines.map((row, at) => raiseToStroke(row, source.lines[at - 1]));
  const rows = partRails(
    weaveRails(raised.filter((row) => row.text !== 'ㅡ')),
    describePage(source),
  );
  expect(rows.map((row) => [row.id, row.text])).toEqual([
    ['r0', 'Ottavia'],
    ['r2', 'Skills'],
    ['l0', 'Gainsight, Looker'],
    ['r4', 'Experience'],
    ['l1', 'Manager, Oaklane'],
    ['r6', 'Education'],
    ['l2', 'B.A., Reed College'],
  ]);
});

it('puts a column of headings, dates and levels beside the lines that each has, ranges in one piece', () => {
  const rail = sourceOf([
    'Education',
    '2016 –',
    'Present',
    'Skills',
    'very good',
    'good',
  ]).lines.map((line, at) => ({ ...line, id: `r${at}`, region: 1, y: 80 + at * 15 }));
  const text = sourceOf(['B.A., Reed College', 'Gainsight', 'Looker']).lines.map((line, at) => ({
    ...line,
    region: 2,
    x: 200,
    y: [95, 140, 155][at] ?? 0,
  }));
  expect(weaveRails([...rail, ...text]).map(({ text: read }) => read)).toEqual([
    'Education',
    '2016 – Present B.A., Reed College',
    'Skills',
    'very good Gainsight',
    'good Looker',
  ]);
});

it('leaves a sidebar alone', () => {
  const side = sourceOf(['Gainsight', 'Salesforce', 'Looker']).lines.map((line) => ({
    ...line,
    region: 1,
  }));
  const main = sourceOf(['One', 'Two', 'Three']).lines.map((line) => ({
    ...line,
    region: 2,
    x: 200,
  }));
  expect(weaveRails([...side, ...main])).toHaveLength(6);
});
