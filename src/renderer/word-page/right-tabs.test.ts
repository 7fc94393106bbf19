import { expect, it } from 'vitest';
import { tabbedParagraphs, type ModelNode } from './right-tabs';

const run = (...children: ModelNode[]): ModelNode => ({ type: 'run', children });
const tab: ModelNode = { type: 'tab' };
const text: ModelNode = { type: 'text' };

it('tells the paragraphs whose only tab leads to the right edge', () => {
  const right = [{ style: 'left' }, { style: 'right' }, { style: 'clear' }];
  const body: ModelNode = {
    type: 'document',
    children: [
      { type: 'paragraph', children: [run(text)], tabs: right },
      { type: 'paragraph', children: [run(text), run(tab, text)], tabs: right },
      { type: 'table', children: [{ type: 'paragraph', children: [run(tab)] }] },
      { type: 'paragraph', children: [run(tab), run(tab)], tabs: right },
    ],
  };
  expect(tabbedParagraphs(body)).toEqual([true, false, false]);
});
