import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleCharacters } from './characters';
import { linesOf } from './lines';
import { buildPieces } from './pieces';
import { type Sample, glyphsOf } from './sample-glyphs';

function lines(...samples: readonly Sample[]) {
  return linesOf(buildPieces(visibleCharacters(glyphsOf(...samples))), 1);
}

function texts(...samples: readonly Sample[]) {
  return lines(...samples).map(({ text }) => text);
}

describe('building lines', () => {
  it('puts pieces of one baseline on one line, whatever the order of painting', () => {
    const [line] = lines(
      { text: '2019', x: 400, y: 100 },
      { text: 'Acme', x: 50, y: 100.4 },
      { text: 'below', x: 50, y: 114 },
    );
    expect(line?.segments.map(({ text, x0, x1 }) => [text, x0, x1])).toEqual([
      ['Acme', 50, 70],
      ['2019', 400, 420],
    ]);
    expect(line?.text).toBe('Acme 2019');
  });

  it('reads gaps as spaces where the text has no space characters', () => {
    expect(
      texts(
        { text: 'Renewed', x: 50, y: 100 },
        { text: 'the', x: 87, y: 100 },
        { text: 'book', x: 104, y: 100 },
      ),
    ).toEqual(['Renewed the book']);
  });

  it('parts texts of other size or type at narrower gaps', () => {
    const [name] = lines(
      { text: 'Jane', x: 50, y: 100, size: 30 },
      { text: 'jane@example.com', x: 134, y: 100 },
    );
    expect(name?.segments.map(({ text }) => text)).toEqual(['Jane', 'jane@example.com']);
    const [label] = lines(
      { text: 'Skills', x: 50, y: 100, font: 'Georgia' },
      { text: 'Renewals', x: 89, y: 100, font: 'Lato' },
      { text: 'and', x: 138, y: 100, font: 'Lato' },
    );
    expect(label?.segments.map(({ text }) => text)).toEqual(['Skills', 'Renewals and']);
  });

  it('does not see spaces in kerning', () => {
    expect(texts({ text: 'AV', x: 50, y: 100 }, { text: 'AIL', x: 60.6, y: 100 })).toEqual([
      'AVAIL',
    ]);
  });

  it.each([
    ['EXPERIENCE', 4],
    ['WORK EXPERIENCE', 4],
    ['W O R K   E X P E R I E N C E', 0],
  ])('joins the letters of the spaced heading %s', (text, spacing) => {
    expect(texts({ text, x: 50, y: 100, spacing })).toEqual([
      text.includes('W') ? 'WORK EXPERIENCE' : 'EXPERIENCE',
    ]);
  });

  it('drops a shadow printed under the same words', () => {
    expect(
      texts({ text: 'Jane Doe', x: 50, y: 100 }, { text: 'Jane Doe', x: 50.4, y: 100.4 }),
    ).toEqual(['Jane Doe']);
  });

  it('keeps words apart that are printed over one another', () => {
    expect(
      texts({ text: 'Publications', x: 50, y: 100 }, { text: 'Jones and others', x: 52, y: 101 }),
    ).toEqual(['Publications', 'Jones and others']);
  });

  it('puts superscripts on their line', () => {
    expect(
      texts(
        { text: '1', x: 50, y: 100 },
        { text: 'st', x: 55, y: 96, size: 6 },
        { text: 'of 120', x: 64, y: 100 },
      ),
    ).toEqual(['1st of 120']);
  });

  it('normalizes ligatures, no-break spaces and soft hyphens', () => {
    expect(texts({ text: 'o\ufb03ce\u00a0\u200btwo\u2011fold', x: 50, y: 100 })).toEqual([
      'office two-fold',
    ]);
  });

  it('puts an accent that is printed apart onto its letter', () => {
    expect(
      texts(
        { text: 'Jos', x: 50, y: 100 },
        { text: '\u00b4', x: 65, y: 100 },
        { text: 'e', x: 65, y: 100 },
      ),
    ).toEqual(['José']);
  });

  it('cuts runs at changes of font and keeps the spaces between them', () => {
    const [line] = lines(
      { text: 'Led ', x: 50, y: 100 },
      { text: 'eight', x: 70, y: 100, font: 'Helvetica-Oblique' },
      { text: ' renewals', x: 95, y: 100 },
    );
    expect(line?.segments[0]?.runs.map(({ text, italic }) => [text, italic])).toEqual([
      ['Led ', false],
      ['eight ', true],
      ['renewals', false],
    ]);
  });

  it('splits a narrow gap at a left edge that many lines share', () => {
    const body = [1, 2, 3, 4, 5].map((row) => ({ text: 'Grew it', x: 106, y: 100 + row * 14 }));
    const [line] = lines(
      { text: 'May 2019', x: 60, y: 100 },
      { text: 'Acme', x: 106, y: 100 },
      ...body,
    );
    expect(line?.segments.map(({ text }) => text)).toEqual(['May 2019', 'Acme']);
  });

  it('puts place and dates that run on beside bullets before these', () => {
    expect(
      texts(
        { text: 'Acme, CSM', x: 50, y: 100 },
        { text: 'Austin', x: 470, y: 100 },
        { text: '\u2022 Renewed 97%', x: 62, y: 113 },
        { text: '2019 - 2021', x: 445, y: 113 },
        { text: '\u2022 Grew 12%', x: 62, y: 126 },
      ),
    ).toEqual(['Acme, CSM Austin', '2019 - 2021', 'Renewed 97%', 'Grew 12%']);
  });
});

describe('conservation', () => {
  const sample = fc.record({
    text: fc.stringMatching(/^[A-Za-z0-9\u2022,.()-]{1,12}( [A-Za-z0-9]{1,8}){0,4}$/),
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 40 }).map((row) => row * 17),
    size: fc.integer({ min: 5, max: 24 }),
  });

  it('loses no letter and no digit, however the text is strewn over the page', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(sample, { selector: ({ text, y }) => `${text}${y}` }),
        (samples) => {
          const letters = (text: string) => Array.from(text.replace(/[^\p{L}\p{N}]/gu, '')).sort();
          const read = lines(...samples).map(({ marker, text }) => (marker?.text ?? '') + text);
          expect(letters(read.join(''))).toEqual(letters(samples.map(({ text }) => text).join('')));
        },
      ),
    );
  });
});

describe('markers', () => {
  it.each([
    ['\u2022', 'Helvetica', 'bullet', '\u2022'],
    ['\uf0b7', 'Symbol', 'bullet', '\u2022'],
    ['\uf0a7', 'ABCDEF+Wingdings-Regular', 'bullet', '\u2022'],
    ['l', 'Wingdings', 'bullet', '\u2022'],
    ['\uf111', 'FontAwesome', 'bullet', '\u2022'],
    ['o', 'CourierNewPSMT', 'bullet', '\u2022'],
    ['\u2013', 'Helvetica', 'dash', '\u2013'],
    ['2.', 'Helvetica', 'number', '2.'],
    ['(a)', 'Helvetica', 'number', '(a)'],
    ['\u2714', 'Helvetica', 'bullet', '\u2714'],
  ])('takes the marker %s in %s off its text', (text, font, kind, marker) => {
    const [line] = lines({ text, x: 50, y: 100, font }, { text: 'Renewed', x: 70, y: 100 });
    expect(line?.text).toBe('Renewed');
    expect(line?.marker).toMatchObject({ kind, text: marker, x: 50 });
  });

  it('sees a strong bullet that stands close to its text', () => {
    const [line] = lines({ text: '\u2022Renewed', x: 50, y: 100 });
    expect(line).toMatchObject({ text: 'Renewed', marker: { kind: 'bullet' } });
  });

  it('sees a typed o before a capital', () => {
    const [line] = lines({ text: 'o Renewed 46 accounts', x: 50, y: 100 });
    expect(line).toMatchObject({
      text: 'Renewed 46 accounts',
      marker: { kind: 'bullet', text: 'o' },
    });
  });

  it.each([
    '-5% churn',
    '2019 Acme',
    'o1 visa',
    'o cliente',
    '*important',
    'e.g. this',
    '12.5 FTE',
  ])('leaves %s as it is', (text) => {
    const [line] = lines({ text, x: 50, y: 100 });
    expect(line).toMatchObject({ text, marker: null });
  });

  it('finds a bullet far left of its text and a little above its baseline', () => {
    const [line] = lines(
      { text: '\u25cf', x: 50, y: 98, size: 5 },
      { text: 'Renewed', x: 80, y: 100 },
    );
    expect(line).toMatchObject({ text: 'Renewed', x: 80, marker: { kind: 'bullet', x: 50 } });
  });

  it('makes lines of bullets side by side, but not of separators', () => {
    expect(
      texts(
        { text: '\u2022 Gainsight', x: 50, y: 100 },
        { text: '\u2022 Looker', x: 200, y: 100 },
        { text: 'Boston \u2022 MA', x: 50, y: 114 },
      ),
    ).toEqual(['Gainsight', 'Looker', 'Boston \u2022 MA']);
  });

  it('keeps a dash that follows a gap', () => {
    expect(
      texts({ text: 'Jan 2020', x: 50, y: 100 }, { text: '- Present', x: 150, y: 100 }),
    ).toEqual(['Jan 2020 - Present']);
  });

  it('leaves out icons and parts the text at them', () => {
    const [line] = lines(
      { text: '\uf0e0', x: 50, y: 100, font: 'FontAwesome5Free-Solid' },
      { text: 'a@example.com', x: 62, y: 100 },
      { text: '\uf095', x: 132, y: 100, font: 'FontAwesome5Free-Solid' },
      { text: '555-0100', x: 146, y: 100 },
    );
    expect(line?.marker).toBeNull();
    expect(line?.segments.map(({ text }) => text)).toEqual(['a@example.com', '555-0100']);
  });
});
