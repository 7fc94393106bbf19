import { expect, it } from 'vitest';
import { timelineRows } from './timeline-rows';

it('lists versions and exports between the working copy and the first reading, the newest first', () => {
  const rows = timelineRows(
    {
      versions: [
        { id: 'v1', name: 'Before the call', at: '2026-11-20T10:00:00.000Z', kind: 'saved' },
      ],
      exports: [
        {
          id: 'e1',
          at: '2026-11-21T10:00:00.000Z',
          mode: 'keep',
          written: 'Marisol Vega.docx',
          equal: true,
          kept: 30,
        },
      ],
    },
    'resume.docx',
  );
  expect(rows.map(({ side, name }) => [side, name])).toEqual([
    ['working', 'Working copy'],
    [null, 'Marisol Vega.docx'],
    ['v1', 'Before the call'],
    ['first', 'As first opened'],
  ]);
});

it('has the two ends while the list is being read', () => {
  expect(timelineRows(null, 'resume.docx').map(({ key }) => key)).toEqual(['working', 'first']);
});
