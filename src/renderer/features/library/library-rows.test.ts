import { describe, expect, it } from 'vitest';
import type { Entry, Summary } from '../../../shared/library';
import { isAlike, lastOpened, ofOwner, plotName, sortEntries, withWords } from './library-rows';

const summary = (middle: number | null, passed: number): Summary => ({
  rules: '1',
  scores: [],
  middle,
  checks: { passed, of: 22 },
  fields: { read: 15, toCheck: 2 },
  rubric: { shown: 4, of: 5 },
  toDos: 3,
  next: null,
});

function entry(name: string, more: Partial<Entry> = {}): Entry {
  return {
    id: name,
    name,
    file: { name: `${name.toLowerCase()}.docx`, format: 'docx', bytes: 1 },
    aim: null,
    addedAt: '2026-03-02T09:00:00.000Z',
    openedAt: null,
    editedAt: null,
    summary: null,
    sample: false,
    state: { is: 'ready' },
    ...more,
  };
}

const aim = { segment: null, pageSize: 'letter', client: null } as const;
const names = (entries: readonly Entry[]): string[] => entries.map(({ name }) => name);

describe('sortEntries', () => {
  const ana = entry('Ana', { summary: summary(40, 20), editedAt: '2026-03-05T09:00:00.000Z' });
  const bo = entry('Bo', { summary: summary(61, 14), openedAt: '2026-03-04T09:00:00.000Z' });
  const cy = entry('Cy', { aim: { ...aim, level: 'senior', owner: 'own' } });
  const all = [bo, cy, ana];

  it.each([
    ['name', false, ['Ana', 'Bo', 'Cy']],
    ['name', true, ['Cy', 'Bo', 'Ana']],
    ['middle', true, ['Bo', 'Ana', 'Cy']],
    ['middle', false, ['Ana', 'Bo', 'Cy']],
    ['checks', true, ['Ana', 'Bo', 'Cy']],
    ['edited', true, ['Ana', 'Bo', 'Cy']],
    ['aim', false, ['Cy', 'Ana', 'Bo']],
  ] as const)('sorts by %s (descending: %s), the unknown last', (by, descending, expected) => {
    expect(names(sortEntries(all, { by, descending }))).toEqual(expected);
  });
});

it('finds by words of name, file and client', () => {
  const devin = entry('Devin', { aim: { ...aim, level: 'mid', owner: 'client', client: 'Ngozi' } });
  const all = [devin, entry('Ana')];
  expect(names(withWords(all, 'ngo dev'))).toEqual(['Devin']);
  expect(names(withWords(all, 'ana.docx'))).toEqual(['Ana']);
  expect(names(withWords(all, ' '))).toEqual(['Devin', 'Ana']);
  expect(names(ofOwner(all, 'client'))).toEqual(['Devin']);
  expect(names(ofOwner(all, 'own'))).toEqual(['Ana']);
});

it.each([
  [{ scores: [0, 97, 49], middle: 49 }, '3 bullets, middle score 49, lowest 0, highest 97'],
  [
    { scores: [49, null], middle: 49 },
    '2 bullets, middle score 49, lowest 49, highest 49, 1 not judged',
  ],
  [{ scores: [], middle: null }, '0 bullets, none judged'],
])('names the plot of %o', (scores, name) => {
  expect(plotName(scores)).toBe(name);
});

it('goes on with the resume that was opened last and can be opened', () => {
  const first = entry('Ana', { openedAt: '2026-03-02T09:00:00.000Z', summary: summary(1, 1) });
  const second = entry('Bo', { openedAt: '2026-03-03T09:00:00.000Z', summary: summary(1, 1) });
  const broken = entry('Cy', {
    openedAt: '2026-03-04T09:00:00.000Z',
    summary: summary(1, 1),
    state: { is: 'damaged', words: '' },
  });
  expect(lastOpened([second, first, broken])?.name).toBe('Bo');
  expect(lastOpened([entry('Ana')])).toBeNull();
});

it('tells apart those whose names are alike', () => {
  const all = [entry('Resume', { id: '1' }), entry('resume ', { id: '2' }), entry('Ana')];
  expect(all.map((one) => isAlike(one, all))).toEqual([true, true, false]);
});
