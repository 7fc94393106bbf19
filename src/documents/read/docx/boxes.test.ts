import { expect, it } from 'vitest';
import { inVisualOrder, type Box } from './boxes';
import { readDocx } from './read-docx';
import { paragraph, tinyDocx } from './tiny-docx';

const box = (
  name: string,
  x: number,
  y: number,
  width = 100,
  height = 50,
  frame = 'page page',
) => ({
  name,
  box: { x, y, width, height, frame } satisfies Box,
});
const namesOf = (...boxes: ReturnType<typeof box>[]) =>
  inVisualOrder(boxes).map(({ name }) => name);

it('reads a banner, then the left column, then the right one', () => {
  expect(
    namesOf(
      box('right 2', 200, 200, 300),
      box('left 2', 0, 180),
      box('right 1', 200, 60, 300),
      box('left 1', 0, 60),
      box('banner', 0, 0, 500),
    ),
  ).toEqual(['banner', 'left 1', 'left 2', 'right 1', 'right 2']);
});

it('reads overlapping boxes from the top', () => {
  expect(namesOf(box('b', 20, 30), box('a', 0, 0))).toEqual(['a', 'b']);
});

it('leaves boxes as they are where places are unknown or counted from different edges', () => {
  expect(namesOf(box('b', 0, 90), box('a', 0, 0, 9, 9, 'page paragraph'))).toEqual(['b', 'a']);
  const unknown = [{ name: 'b', box: null }, box('a', 0, 0)];
  expect(inVisualOrder(unknown).map(({ name }) => name)).toEqual(['b', 'a']);
});

it('orders floating text boxes of a Word file by their anchors', () => {
  const floating = (text: string, y: number) =>
    `<w:r><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${y * 12_700}</wp:posOffset></wp:positionV><wp:extent cx="1270000" cy="127000"/><wps:wsp><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`;
  const result = readDocx(
    tinyDocx({ body: paragraph(floating('second', 100) + floating('first', 20)) }),
  );
  expect(result.ok && result.value.lines.map(({ text }) => text)).toEqual(['first', 'second']);
});
