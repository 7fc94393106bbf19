import { expect, it } from 'vitest';
import { breakAtSections, type Block } from './sections';

const breaksIn = (block: Block): string[] => [
  ...(block.break === undefined ? [] : [block.break]),
  ...(block.children ?? []).flatMap(breaksIn),
];

it('begins a page at a section unless it goes on, and at no break that was only saved', () => {
  const saved: Block = {
    type: 'run',
    children: [{ type: 'break', break: 'lastRenderedPageBreak' }],
  };
  const body: Block = {
    type: 'document',
    children: [
      { type: 'paragraph', children: [saved], sectionProps: {} },
      { type: 'paragraph', sectionProps: { type: 'continuous' } },
      { type: 'paragraph', children: [saved] },
    ],
    props: { type: 'nextPage' },
  };
  breakAtSections(body);
  expect((body.children ?? []).map(breaksIn)).toEqual([[], ['page'], []]);
});
