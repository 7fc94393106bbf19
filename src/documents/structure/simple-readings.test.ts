import { describe, expect, it } from 'vitest';
import type { Reading } from '../../core/resume/document';
import type { SourceLine, SourceText } from '../read/source-text';
import { simpleReadings } from './simple-readings';
import { sourceOf } from './test-source';

type Spec = { readonly text: string } & Partial<SourceLine>;

/** Lines of one segment, in our reading order, at the places given. */
function lines(specs: readonly Spec[]): SourceText {
  const source = sourceOf(specs.map(({ text }) => ({ text })));
  return {
    ...source,
    lines: source.lines.map((line, index) => {
      const placed = { ...line, ...specs[index] };
      return { ...placed, segments: line.segments.map((one) => ({ ...one, x0: placed.x })) };
    }),
  };
}

function reading(source: SourceText, id: Reading['id']): Reading {
  const found = simpleReadings(source).find((one) => one.id === id);
  if (!found) throw new Error(`no reading ${id}`);
  return found;
}

describe('the top-down reading', () => {
  it('of one column is ours, dates at the right and markers included', () => {
    const source = sourceOf([
      'Success Manager, Northlight ¦ 2020 – 2023',
      '• Renewed 42 of 44 accounts.',
    ]);
    expect(reading(source, 'top-down')).toEqual({
      id: 'top-down',
      text: 'Success Manager, Northlight 2020 – 2023\n• Renewed 42 of 44 accounts.',
      agreement: 1,
      differences: [],
    });
  });

  it('of two columns joins what stands on one baseline, and names the lines', () => {
    const source = lines([
      { text: 'Salesforce and Gainsight', x: 40, y: 100, region: 0 },
      { text: 'Tableau and spreadsheets', x: 40, y: 120, region: 0 },
      { text: 'Owned eighteen accounts in freight', x: 200, y: 101, region: 1 },
      { text: 'and renewed all of them every year', x: 200, y: 121, region: 1 },
    ]);
    const { text, agreement, differences } = reading(source, 'top-down');
    expect(text).toBe(
      'Salesforce and Gainsight Owned eighteen accounts in freight\n' +
        'Tableau and spreadsheets and renewed all of them every year',
    );
    expect(agreement).toBeGreaterThan(0.4);
    expect(agreement).toBeLessThan(0.9);
    expect(differences).toEqual([
      { ours: 'Tableau and spreadsheets', theirs: text.split('\n')[1] },
      { ours: 'Owned eighteen accounts in freight', theirs: text.split('\n')[0] },
      { ours: 'and renewed all of them every year', theirs: text.split('\n')[1] },
    ]);
  });

  it('names a line that only follows on other words with those words', () => {
    const source = lines([
      { text: 'Led onboarding for', x: 200, y: 100 },
      { text: 'twelve new accounts', x: 200, y: 120 },
      { text: 'Salesforce', x: 40, y: 110 },
    ]);
    expect(reading(source, 'top-down').differences).toContainEqual({
      ours: 'twelve new accounts',
      theirs: 'Salesforce twelve new accounts',
    });
  });

  it('keeps pages apart and reads text set sideways last', () => {
    const source = lines([
      { text: 'Curriculum', page: 1, y: null, x: null },
      { text: 'First page', page: 1, y: 700 },
      { text: 'Second page', page: 2, y: 40 },
    ]);
    expect(reading(source, 'top-down').text).toBe('First page\nCurriculum\nSecond page');
  });

  it('without places follows the paragraphs, and joins the cells of a row', () => {
    const flow = { page: null, y: null, x: null };
    const cell = (row: number, column: number) => ({ table: 0, row, column });
    const source = lines([
      { text: 'Ada Marlow', ...flow, paragraph: 'word/document.xml#4', place: 'text-box' },
      { text: 'Onboarding', ...flow, paragraph: 'word/document.xml#0', cell: cell(0, 0) },
      { text: 'Renewals', ...flow, paragraph: 'word/document.xml#2', cell: cell(1, 0) },
      { text: '2019', ...flow, paragraph: 'word/document.xml#1', cell: cell(0, 1) },
      { text: '2021', ...flow, paragraph: 'word/document.xml#3', cell: cell(1, 1) },
    ]);
    expect(reading(source, 'top-down').text).toBe('Onboarding 2019\nRenewals 2021\nAda Marlow');
  });

  it('names at most twenty lines of a long document', () => {
    const column = (x: number, region: number) =>
      Array.from({ length: 1200 }, (_, index): Spec => {
        const words = `line ${index * 7919} of column ${region} about the renewal of account ${index}`;
        return {
          text: words,
          x,
          region,
          page: 1 + Math.floor(index / 30),
          y: 40 + (index % 30) * 20,
        };
      });
    const source = lines([...column(40, 0), ...column(320, 1)]);
    const { agreement, differences } = reading(source, 'top-down');
    expect(differences).toHaveLength(20);
    expect(agreement).toBeLessThan(0.7);
  });
});

describe('the body-only reading', () => {
  const source = lines([
    { text: 'Ada Marlow', place: 'header' },
    { text: 'Renewed 42 of 44 accounts', place: 'body' },
    { text: 'Gainsight', place: 'text-box' },
    { text: 'Python', place: 'table' },
  ]);

  it('drops what does not stand in the body and says so', () => {
    expect(reading(source, 'body-only')).toEqual({
      id: 'body-only',
      text: 'Renewed 42 of 44 accounts',
      agreement: 21 / 45,
      differences: [
        { ours: 'Ada Marlow', theirs: null },
        { ours: 'Gainsight', theirs: null },
        { ours: 'Python', theirs: null },
      ],
    });
  });

  it('of a file without text has no agreement', () => {
    expect(simpleReadings(sourceOf([]))).toEqual([
      { id: 'top-down', text: '', agreement: null, differences: [] },
      { id: 'body-only', text: '', agreement: null, differences: [] },
    ]);
  });
});
