import { describe, expect, it } from 'vitest';
import { inReadingOrder, isRightToLeft } from './direction';
import { addDrawnBullets } from './dots';
import { describeFont, markBold } from './fonts';
import { findFurniture } from './furniture';
import { garbledShare } from './garbled';
import { splitHidden } from './hidden';
import { restoreLigatures } from './ligatures';
import type { Line } from './lines';
import type { Paint } from './operators';
import { visibleCharacters } from './characters';
import { buildPieces } from './pieces';
import { type Sample, glyphsOf } from './sample-glyphs';
import { withSideLabels } from './side-labels';

function pieces(...samples: readonly Sample[]) {
  return buildPieces(visibleCharacters(glyphsOf(...samples))).pieces;
}

function words(list: readonly { characters: readonly { text: string }[] }[]): string[] {
  return list.map(({ characters }) => characters.map(({ text }) => text).join(''));
}

function fill(x0: number, y0: number, x1: number, y1: number, color: string | null = '#000000') {
  return { kind: 'fill', box: { x0, y0, x1, y1 }, color, order: 0 } satisfies Paint;
}

describe('fonts', () => {
  it.each([
    ['ABCDEF+SourceSansPro-SemiBoldItalic', 'Source Sans Pro', 600, true],
    ['TimesNewRomanPS-BoldMT', 'Times New Roman', 700, false],
    ['ArialMT', 'Arial', 400, false],
    ['Calibri-Light', 'Calibri', 300, false],
    ['CMBX10', 'Computer Modern', 700, false],
    ['IBMPlexSans-Oblique', 'IBM Plex Sans', 400, true],
    ['Merriweather-Regular', 'Merriweather', 400, false],
  ])('describes %s', (name, family, weight, italic) => {
    expect(describeFont(name)).toMatchObject({ family, weight, italic, kind: 'text' });
  });

  it('knows icon fonts and symbol fonts', () => {
    expect(describeFont('FontAwesome5Brands-Regular').kind).toBe('icons');
    expect(describeFont('ABCDEF+Wingdings').kind).toBe('symbols');
  });

  it('counts as bold what is heavier than the body', () => {
    const [light, medium, bold] = ['A-Light', 'A-Medium', 'A-Bold'].map(describeFont);
    if (!light || !medium || !bold) throw new Error('three faces');
    markBold(
      new Map([
        [light, 900],
        [medium, 50],
        [bold, 50],
      ]),
    );
    expect([light.bold, medium.bold, bold.bold]).toEqual([false, true, true]);
    markBold(new Map([[bold, 900]]));
    expect(bold.bold).toBe(false);
  });
});

describe('furniture', () => {
  const page = (number: number, ...samples: readonly Sample[]) => ({
    number,
    height: 792,
    pieces: pieces(...samples, { text: 'Body text of the page', x: 72, y: 300 }),
  });

  it('keeps a running footer once and drops its repetitions and page numbers', () => {
    const [one, two] = findFurniture(
      [
        page(
          1,
          { text: 'Jane Doe, 555-0100', x: 72, y: 760 },
          { text: 'Page 1 of 2', x: 500, y: 775 },
        ),
        page(
          2,
          { text: 'Jane Doe, 555-0100', x: 72, y: 760 },
          { text: 'Page 2 of 2', x: 500, y: 775 },
        ),
      ],
      2,
    );
    expect(words(one?.footer ?? [])).toEqual(['JaneDoe,555-0100']);
    expect(words(one?.decoration ?? [])).toEqual(['Page1of2']);
    expect(words(two?.decoration ?? [])).toEqual(['JaneDoe,555-0100', 'Page2of2']);
    expect(words(two?.body ?? [])).toEqual(['Bodytextofthepage']);
  });

  it('keeps a line that lies across the page break on the second page only', () => {
    const [one, two] = findFurniture(
      [
        page(1, { text: 'Oaklane Payments', x: 72, y: 780 }),
        page(2, { text: 'Oaklane Payments', x: 72, y: 30 }),
      ],
      2,
    );
    expect(words(one?.decoration ?? [])).toEqual(['OaklanePayments']);
    expect(words(two?.body ?? [])).toEqual(['OaklanePayments', 'Bodytextofthepage']);
  });

  it('drops the name in small at the top of the second page', () => {
    const [one, two] = findFurniture(
      [
        page(1, { text: 'Jane Doe', x: 72, y: 60, size: 24 }),
        page(2, { text: 'Jane Doe', x: 72, y: 40, size: 9 }),
      ],
      2,
    );
    expect(words(one?.body ?? [])).toContain('JaneDoe');
    expect(words(two?.decoration ?? [])).toEqual(['JaneDoe']);
  });

  it.each(['2019', 'Boston, MA 2', '2 years'])('does not take %s for a page number', (text) => {
    const [only] = findFurniture([page(2, { text, x: 72, y: 770 })], 3);
    expect(only?.decoration).toEqual([]);
  });
});

describe('hidden text', () => {
  const sheet = (samples: readonly Sample[], paints: readonly Paint[] = []) =>
    splitHidden({ width: 612, height: 792, glyphs: glyphsOf(...samples), paints });
  const seen = { text: 'Customer success manager', x: 72, y: 100 };

  function hiddenOf(sample: Sample, paints: readonly Paint[] = []): string {
    return sheet([seen, sample], paints)
      .hidden.map(({ text }) => text)
      .join('');
  }

  it('finds white text on paper, but not on a dark ground or a picture', () => {
    const white = { text: 'gainsight', x: 72, y: 200, color: '#ffffff' };
    expect(hiddenOf(white)).toBe('gainsight');
    expect(hiddenOf(white, [fill(0, 150, 300, 250, '#102030')])).toBe('');
    expect(hiddenOf(white, [{ ...fill(0, 150, 300, 250, null), kind: 'image' }])).toBe('');
  });

  it('finds text outside the page, tiny text and text without ink', () => {
    expect(hiddenOf({ text: 'churn', x: 700, y: 100 })).toBe('churn');
    expect(hiddenOf({ text: 'churn', x: 72, y: 200, size: 1 })).toBe('churn');
    expect(hiddenOf({ text: 'churn', x: 72, y: 200, style: { invisible: true } })).toBe('churn');
  });

  it('takes invisible text over a scan, and over letters drawn as outlines, for seen', () => {
    const invisible = { text: 'Jane', x: 72, y: 200, style: { invisible: true } };
    expect(hiddenOf(invisible, [{ ...fill(0, 0, 612, 792, null), kind: 'image' }])).toBe('');
    const outlines = [0, 1, 2, 3].map((index) => fill(72 + index * 5, 193, 76 + index * 5, 200));
    expect(hiddenOf(invisible, outlines)).toBe('');
    expect(sheet([invisible]).hidden).toEqual([]);
  });
});

describe('drawn bullets', () => {
  const text = pieces({ text: 'Renewed 97%', x: 80, y: 100 });

  it('gives text a bullet for a small disc on its left', () => {
    const [piece] = addDrawnBullets(text, [fill(68, 94, 71, 97)]);
    expect(piece).toMatchObject({ marker: { kind: 'bullet', x: 68 }, x0: 68 });
  });

  it.each([
    ['a large disc', [fill(60, 90, 72, 102)]],
    ['part of an icon', [fill(68, 94, 71, 97), fill(64, 90, 70, 99)]],
    ['ornaments on both sides', [fill(68, 94, 71, 97), fill(144, 94, 147, 97)]],
  ])('does not for %s', (_, paints) => {
    expect(addDrawnBullets(text, paints)[0]?.marker).toBeNull();
  });
});

describe('garbled text', () => {
  const sentence = 'Customer success manager with twelve years in logistics and data tooling. ';
  const shift = (text: string, by: number) =>
    Array.from(text, (it) => String.fromCharCode(it.charCodeAt(0) + by)).join('');

  it('tells words from codes', () => {
    const read = (text: string) => garbledShare(glyphsOf({ text: text.repeat(3), x: 0, y: 0 }));
    expect(read(sentence)).toBe(0);
    expect(
      read('Kundenerfolg für große Unternehmen: Verträge, Schulung, Übergabe, Wachstum. '),
    ).toBe(0);
    expect(read(shift(sentence, -29))).toBe(1);
    expect(read(shift(sentence, 7))).toBe(1);
    expect(read(sentence.replace(/[a-z]/g, '\ue001'))).toBe(1);
  });
});

describe('missing ligatures', () => {
  it.each([
    ['Pro', 'les', 'fi'],
    ['work', 'ow', 'fl'],
    ['certi', 'cations', 'fi'],
  ])('restores %s?%s', (before, after, ligature) => {
    const glyphs = glyphsOf(
      { text: 'find all lifts', x: 72, y: 80 },
      { text: before, x: 72, y: 100 },
      { text: '?', x: 72 + before.length * 5, y: 100 },
      { text: after, x: 72 + before.length * 5 + 10, y: 100 },
    ).map((glyph) =>
      glyph.text === '?' ? { ...glyph, text: '', x1: glyph.x0 + 10, unmapped: 127 } : glyph,
    );
    const { glyphs: restored, unmapped } = restoreLigatures(glyphs);
    expect(restored.map(({ text }) => text).join('')).toBe(
      `find all lifts${before}${ligature}${after}`,
    );
    expect(unmapped).toBe(1);
  });
});

describe('right-to-left text', () => {
  const read = (seen: string) =>
    inReadingOrder(Array.from(seen, (text) => ({ text })))
      .map(({ text }) => text)
      .join('');

  it('reads Hebrew from the right and keeps numbers and Latin words', () => {
    expect(read('ביבא לת ,להנמ')).toBe('מנהל, תל אביב');
    expect(read('דועו SaaS (2019-2023) להנמ')).toBe('מנהל (2019-2023) SaaS ועוד');
    expect(isRightToLeft(['ש', 'ל', 'a'])).toBe(true);
    expect(isRightToLeft(['J', 'o', 'ש'])).toBe(false);
  });
});

describe('headings that run sideways', () => {
  const line = (text: string, y: number) => ({ text, y, size: 10, page: 1 }) as Line;

  it('go before the section that they stand beside', () => {
    const lines = [
      line('Jane', 60),
      line('a', 100),
      line('b', 113),
      line('c', 160),
      line('d', 173),
    ];
    const labels = [
      { line: line('SKILLS', 0), middle: 170 },
      { line: line('PROFILE', 0), middle: 108 },
    ];
    expect(withSideLabels(lines, labels, 1).map(({ text }) => text)).toEqual([
      'Jane',
      'PROFILE',
      'a',
      'b',
      'SKILLS',
      'c',
      'd',
    ]);
  });
});
