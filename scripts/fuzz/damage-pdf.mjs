import { ODD_NUMBERS } from './mutate-bytes.mjs';

/** Damage that only PDFs can take. Each changes the objects of `pdf` (pdf-objects.mjs) in place. */

function replaceSome(text, pattern, share, random, replacement) {
  return text.replaceAll(pattern, (found) => (random.chance(share) ? replacement(found) : found));
}

const withKey = (pdf, pattern) => pdf.objects.filter(({ dictionary }) => pattern.test(dictionary));
const ofType = (pdf, type) => withKey(pdf, new RegExp(`/Type\\s*/${type}\\b`));

/** Streams of drawing operators: pages, forms, glyphs. */
const drawings = (pdf) =>
  pdf.objects.filter(({ stream }) => stream !== null && /\bT[jJ]\b/.test(stream));

const nextNumber = (pdf) => 1 + pdf.objects.reduce((most, { number }) => Math.max(most, number), 0);
const reference = (object) => `${object.number} 0 R`;

function setKey(object, key, value) {
  const kept = object.dictionary.replace(
    new RegExp(`/${key}\\s*(?:\\[[^\\]]*\\]|<<[^>]*>>|\\d+ \\d+ R|/?[^\\s/<>\\[\\]]+)`),
    '',
  );
  object.dictionary = kept.replace(/>>\s*$/, ` /${key} ${value}>>`);
}

const NUMBER = /(?<=[\s[(]|^)-?\d+(?:\.\d+)?(?=[\s\])])/g;
const ABSURD = ['1e9', '-1e9', '1000000000', '0', '0.0000001', '-32768', '99999999999', '.', '--5'];

export const PDF_DAMAGE = {
  changeOperands(pdf, random) {
    const share = random.pick([0.001, 0.02, 0.3]);
    for (const object of drawings(pdf)) {
      object.stream = replaceSome(object.stream, NUMBER, share, random, () => random.pick(ABSURD));
    }
  },
  changeOperators(pdf, random) {
    const operators = [
      'Tj',
      'TJ',
      'Tm',
      'cm',
      'Do',
      'BI',
      'EI',
      'BT',
      'ET',
      'q',
      'Q',
      'T*',
      "'",
      'Tr',
      'Tz',
      'd0',
      'BMC',
      'EMC',
    ];
    for (const object of drawings(pdf)) {
      object.stream = replaceSome(
        object.stream,
        /\b(?:Tj|TJ|Tm|Td|Tf|cm|BT|ET|q|Q|re|f)\b/g,
        0.1,
        random,
        () => random.pick(operators),
      );
    }
  },
  nestStates(pdf, random) {
    const opening = random.pick(['q ', 'BT ', '/P BMC ', 'q 2 0 0 2 0 0 cm ', '[ ', '<< ', '( ']);
    for (const object of drawings(pdf)) {
      object.stream = opening.repeat(random.below(random.pick([100, 30_000]))) + object.stream;
    }
  },
  repeatDrawing(pdf, random) {
    for (const object of drawings(pdf))
      object.stream = `${object.stream}\n`.repeat(1 + random.below(12));
  },
  changeCharacterMaps(pdf, random) {
    const maps = pdf.objects.filter(({ stream }) => stream?.includes('beginbf'));
    const ranges = [
      '1 beginbfrange <0000> <FFFF> <0041> endbfrange',
      '1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange',
      '1 beginbfrange <FFFF> <0000> <D800> endbfrange',
      `1 beginbfchar <0041> <${'0041'.repeat(2_000)}> endbfchar`,
      '1 begincodespacerange <0000> <00> endcodespacerange',
      '1 beginbfrange <00> <10> [<0041> <>] endbfrange',
      '/Identity-H usecmap',
    ];
    for (const object of maps) {
      object.stream = random.chance(0.5)
        ? object.stream.replace('endcmap', `${random.pick(ranges)}\nendcmap`)
        : replaceSome(object.stream, /<[0-9A-Fa-f]+>/g, 0.2, random, () =>
            random.pick(['<>', '<FFFFFFFFFF>', '<D83D>', '<0000>', '<202E>', '<z>', '(']),
          );
    }
  },
  changeWidths(pdf, random) {
    for (const object of withKey(pdf, /\/(?:Widths|W|FirstChar|DW|Ascent|FontBBox|FontMatrix)\b/)) {
      if (random.chance(0.3)) {
        object.dictionary = replaceSome(object.dictionary, NUMBER, 0.5, random, () =>
          random.pick(ABSURD),
        );
      } else if (random.chance(0.5)) setKey(object, 'W', '[0 65535 1e9 5 [-5 0] 0 4000000000 1]');
      else setKey(object, 'Widths', random.pick(['[]', '[1e9]', '5', `[${'0 '.repeat(5_000)}]`]));
    }
  },
  changeFonts(pdf, random) {
    const fonts = ofType(pdf, 'Font');
    for (const object of fonts) {
      if (!random.chance(0.5)) continue;
      const value = random.pick([
        '/Type3',
        '/Type0',
        '/TrueType',
        '/Type1',
        '/CIDFontType2',
        '/X',
        '5',
      ]);
      const change = random.pick([
        ['Subtype', value],
        [
          'Encoding',
          random.pick([
            '/Identity-V',
            '/GBK-EUC-H',
            '/X',
            reference(object),
            '<</Differences[0/a 1e9/b -5/c]>>',
          ]),
        ],
        ['DescendantFonts', `[${reference(random.pick(fonts))}]`],
        ['ToUnicode', reference(random.pick(pdf.objects))],
        ['FontDescriptor', reference(random.pick(pdf.objects))],
        ['CharProcs', `<</a ${reference(random.pick(pdf.objects))}>>`],
      ]);
      setKey(object, ...change);
    }
  },
  /** Pages hold their parents, themselves, or one another many times. */
  circlePages(pdf, random) {
    const nodes = [...ofType(pdf, 'Pages'), ...ofType(pdf, 'Page')];
    for (const object of ofType(pdf, 'Pages')) {
      const kids = Array.from({ length: random.pick([1, 3, 60]) }, () =>
        reference(random.pick(nodes)),
      );
      const own = /\/Kids\s*\[([^\]]*)\]/.exec(object.dictionary)?.[1] ?? '';
      setKey(object, 'Kids', `[${random.chance(0.7) ? own : ''} ${kids.join(' ')}]`);
      setKey(object, 'Count', random.pick(['1', '3', '-1', '60', '999999999', 'x']));
    }
  },
  changePages(pdf, random) {
    for (const object of ofType(pdf, 'Page')) {
      const change = random.pick([
        [
          'MediaBox',
          random.pick([
            '[0 0 1e9 1e9]',
            '[0 0 0 0]',
            '[-500 -500 -1 -1]',
            '[1 2]',
            '[0 0 NaN 5]',
            '[0 0 14400 14400]',
          ]),
        ],
        ['Rotate', random.pick(['45', '-90', '1e9', '270'])],
        ['UserUnit', random.pick(['0', '-3', '1e6'])],
        ['Contents', `[${`${reference(random.pick(pdf.objects))} `.repeat(random.pick([1, 50]))}]`],
        ['Resources', random.pick(['<<>>', 'null', reference(random.pick(pdf.objects))])],
        ['Annots', `[${`${reference(random.pick(pdf.objects))} `.repeat(random.pick([1, 400]))}]`],
      ]);
      setKey(object, ...change);
    }
  },
  /** Forms that draw forms: deep, themselves, or each the next one twice. */
  nestForms(pdf, random) {
    const pages = ofType(pdf, 'Page');
    const first = nextNumber(pdf);
    const depth = random.pick([1, 8, 14, 40, 400]);
    const twice = random.chance(0.5);
    for (let at = 0; at < depth; at++) {
      const next = at + 1 < depth ? first + at + 1 : random.pick([first, first + at]);
      const stream = `BT /F1 9 Tf (form ${at}) Tj ET ${'/X Do '.repeat(twice ? 2 : 1)}`;
      const dictionary = `<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X ${next} 0 R>>>>>>`;
      pdf.objects.push({ number: first + at, dictionary, stream, packed: false });
    }
    for (const page of pages) setKey(page, 'Resources', `<</XObject<</X ${first} 0 R>>>>`);
    for (const object of drawings(pdf).slice(0, 3)) object.stream += ' /X Do';
  },
  /** Trees of structure, outlines and names that lead back into themselves. */
  circleTrees(pdf, random) {
    const tied = withKey(pdf, /\/(?:StructTreeRoot|StructElem|K|P|First|Next|Dests|Names)\b/);
    for (const object of tied) {
      if (!random.chance(0.3)) continue;
      const target = reference(random.pick(tied));
      setKey(
        object,
        random.pick(['K', 'P', 'First', 'Next', 'Parent', 'Kids', 'Names']),
        random.pick([target, `[${target} ${target}]`]),
      );
    }
  },
  redirectReferences(pdf, random) {
    const share = random.pick([0.02, 0.3]);
    for (const object of pdf.objects) {
      object.dictionary = replaceSome(object.dictionary, /\b\d+ 0 R\b/g, share, random, () =>
        random.chance(0.9) ? reference(random.pick(pdf.objects)) : '999999 0 R',
      );
    }
  },
  changeNumbers(pdf, random) {
    const share = random.pick([0.01, 0.2]);
    for (const object of pdf.objects) {
      object.dictionary = replaceSome(
        object.dictionary,
        /(?<=[\s[])-?\d+(?:\.\d+)?(?=[\s\]/>])(?! \d+ R)/g,
        share,
        random,
        () => random.pick(ODD_NUMBERS),
      );
    }
  },
  dropObjects(pdf, random) {
    const share = random.pick([0.02, 0.2]);
    pdf.objects = pdf.objects.filter(({ number }) => number === pdf.root || !random.chance(share));
  },
  swapStreams(pdf, random) {
    const streams = pdf.objects.filter(({ stream }) => stream !== null);
    for (const object of streams) {
      if (random.chance(0.15)) object.stream = random.pick(streams).stream;
    }
  },
  damageFontFiles(pdf, random) {
    const files = withKey(pdf, /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/);
    for (const object of files) {
      if (object.stream === null) continue;
      const at = random.below(object.stream.length);
      const odd = String.fromCharCode(random.below(256)).repeat(1 + random.below(40));
      object.stream =
        object.stream.slice(0, at) +
        odd +
        object.stream.slice(at + (random.chance(0.5) ? odd.length : 0));
    }
  },
};
