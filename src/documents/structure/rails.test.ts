import { expect, it } from 'vitest';
import { weaveRails } from './rails';
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
