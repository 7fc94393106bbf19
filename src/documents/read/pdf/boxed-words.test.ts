import { describe, expect, it } from 'vitest';
import { splitAtBoxes } from './boxed-words';
import { visibleCharacters } from './characters';
import type { Paint } from './operators';
import { buildPieces } from './pieces';
import { type Sample, glyphsOf } from './sample-glyphs';

const box = (x0: number, x1: number): Paint => ({
  kind: 'fill',
  box: { x0, y0: 89, x1, y1: 104 },
  color: '#eeeeee',
  order: 0,
});

function textsOf(samples: readonly Sample[], boxes: readonly Paint[]): string[] {
  const { pieces } = buildPieces(visibleCharacters(glyphsOf(...samples)));
  return splitAtBoxes(pieces, boxes).map(({ characters }) =>
    characters.map(({ text }) => text).join(''),
  );
}

describe('splitAtBoxes', () => {
  it('parts words that stand in boxes of their own', () => {
    const samples = [
      { text: 'Totango', x: 50, y: 100 },
      { text: 'Jira', x: 92, y: 100 },
    ];
    expect(textsOf(samples, [box(47, 88), box(89, 115)])).toEqual(['Totango', 'Jira']);
    expect(textsOf(samples, [])).toEqual(['TotangoJira']);
  });

  it('leaves marked words in their sentence', () => {
    const samples = [
      { text: 'with', x: 50, y: 100 },
      { text: 'Jira', x: 74, y: 100 },
      { text: 'and', x: 98, y: 100 },
      { text: 'SQL', x: 117, y: 100 },
    ];
    expect(textsOf(samples, [box(73, 95), box(116, 133)])).toEqual(['withJiraandSQL']);
  });
});
