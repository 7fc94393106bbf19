import { unzipSync, zipSync } from 'fflate';
import { Buffer } from 'node:buffer';
import { TREE_DAMAGE } from './damage-tree.mjs';
import {
  circleLists,
  circleStyles,
  mixRelationships,
  mixSections,
  tangleFields,
  tangleTables,
  tangleTextBoxes,
} from './damage-word.mjs';
import { BYTE_DAMAGE, flipBytes, ODD_NUMBERS, truncate } from './mutate-bytes.mjs';
import { parseXml, writeXml } from './xml-tree.mjs';

/**
 * Damage to a Word package: mostly to the trees of its parts, which stay well-formed; also to their XML as text, to which
 * parts there are, and to the ZIP around them.
 */

const asText = (bytes) => Buffer.from(bytes).toString('utf8');
const asBytes = (text) => new Uint8Array(Buffer.from(text, 'utf8'));

const TAG = /<\/?[\w:]+[^<>]*>/g;

function replaceSome(text, pattern, share, random, replacement) {
  return text.replaceAll(pattern, (found) => (random.chance(share) ? replacement(found) : found));
}

/** Damage that knows what a part holds, and the part that it is for. */
const WORD_DAMAGE = {
  circleStyles: [circleStyles, /styles\.xml$/],
  circleLists: [circleLists, /numbering\.xml$/],
  mixRelationships: [mixRelationships, /\.rels$/],
  mixSections: [mixSections, /(?:document|numbering|styles)\.xml$/],
  tangleFields: [tangleFields, /document\.xml$/],
  tangleTables: [tangleTables, /document\.xml$/],
  tangleTextBoxes: [tangleTextBoxes, /document\.xml$/],
};

const XML_DAMAGE = {
  flipXmlBytes: (xml, random) => flipBytes(xml, random),
  truncateXml: (xml, random) => truncate(xml, random),
  dropTags: (xml, random) => asBytes(replaceSome(asText(xml), TAG, 0.02, random, () => '')),
  repeatTags: (xml, random) =>
    asBytes(replaceSome(asText(xml), TAG, 0.02, random, (tag) => tag.repeat(1 + random.below(9)))),
  changeElements(xml, random) {
    const names = [
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tc',
      'w:txbxContent',
      'w:del',
      'w:ins',
      'w:sdt',
    ];
    return asBytes(
      replaceSome(asText(xml), /w:(?:p|r|t|tr|tc|tbl|pPr|rPr)\b/g, 0.03, random, () =>
        random.pick(names),
      ),
    );
  },
  changeValues: (xml, random) =>
    asBytes(
      replaceSome(asText(xml), /(?<==")[^"]*(?=")/g, random.pick([0.01, 0.2]), random, () =>
        random.pick([...ODD_NUMBERS, '../../etc/passwd', 'rId1', 'Normal', '&#0;', 'true']),
      ),
    ),
  nestDeeply(xml, random) {
    const depth = random.pick([50, 500, 20_000]);
    const open = random.pick(['<w:tbl><w:tr><w:tc>', '<w:p><w:r>', '<w:sdt><w:sdtContent>']);
    const close = open.replaceAll('<', '</').split(/(?=<)/).reverse().join('');
    const inside = `${open.repeat(depth)}<w:p/>${random.chance(0.5) ? close.repeat(depth) : ''}`;
    return asBytes(asText(xml).replace(/<w:p[ >]/, (found) => inside + found));
  },
  growText: (xml, random) =>
    asBytes(
      replaceSome(asText(xml), /(?<=<w:t[^>]*>)[^<]*/g, 0.05, random, () =>
        random
          .pick(['word ', '•', '\u202e', '😀', '－', 'a', '1/2020 – ', '\u0301', '(', 'a@b.'])
          .repeat(1 + random.below(random.pick([10, 1_000, 30_000]))),
      ),
    ),
  declareEntities: (xml) =>
    asBytes(
      asText(xml)
        .replace(/^(<\?xml[^>]*>)?/, '$1<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;">]>')
        .replace(/(<w:t[^>]*>)/, '$1&b;&b;'),
    ),
  changeEncoding: (xml, random) =>
    random.chance(0.5)
      ? new Uint8Array(Buffer.from(`\ufeff${asText(xml)}`, 'utf16le'))
      : asBytes(asText(xml).replace(/UTF-8/i, random.pick(['UTF-16', 'latin1', 'x-none', '']))),
};

/** Stands for `__proto__` until the ZIP is made: the library that makes it stumbles over that name itself. */
const PROTO = '~~proto~~';

const NAMES = [
  '../outside.xml',
  '/word/document.xml',
  'word\\document.xml',
  'WORD/DOCUMENT.XML',
  'word/document.xml/',
  'C:\\a.xml',
  PROTO,
  'word/comments.xml',
  'word/header1.xml',
  'word/footnotes.xml',
];

const PART_DAMAGE = {
  dropPart: (parts, random) => parts.filter((_, at) => at !== random.below(parts.length)),
  renamePart(parts, random) {
    const at = random.below(parts.length);
    return parts.map(([name, data], i) => [i === at ? random.pick(NAMES) : name, data]);
  },
  copyPart(parts, random) {
    const [, data] = random.pick(parts);
    const copies = data.length < 4_000 ? random.pick([1, 1, 3_000]) : 1;
    const names = copies === 1 ? [random.pick(NAMES)] : [...Array(copies).keys()].map(String);
    return [...parts, ...names.map((name) => [name, data])];
  },
  swapParts(parts, random) {
    const [, data] = random.pick(parts);
    const at = random.below(parts.length);
    return parts.map(([name, own], i) => [name, i === at ? data : own]);
  },
};

/** Mostly the parts that carry the text: a random part is a theme or a font table too often. */
function pickPart(parts, random) {
  const main = parts.findIndex(([name]) => name === 'word/document.xml');
  return main >= 0 && random.chance(0.6) ? main : random.below(parts.length);
}

function changePart(parts, at, change) {
  return parts.map(([name, data], i) => [name, i === at && data.length > 0 ? change(data) : data]);
}

/** A part that is not well-formed stays as it is. */
function changeTree(data, random, damage) {
  const root = parseXml(asText(data));
  if (root === null) return data;
  damage(root, random);
  return asBytes(writeXml(root));
}

function damageTree(parts, random, [name, damage]) {
  const at = pickPart(parts, random);
  const changed = changePart(parts, at, (data) => changeTree(data, random, damage));
  return { name, parts: changed };
}

function damageAsWord(parts, random, [name, [damage, belongs]]) {
  const fitting = [...parts.keys()].filter((at) => belongs.test(parts[at][0]));
  const at = fitting.length > 0 ? random.pick(fitting) : -1;
  return { name, parts: changePart(parts, at, (data) => changeTree(data, random, damage)) };
}

function damageXml(parts, random, [name, damage]) {
  const at = pickPart(parts, random);
  return { name, parts: changePart(parts, at, (data) => damage(data, random)) };
}

/** Three in four kinds of damage leave a package that can be opened. */
function damageInside(parts, random) {
  const kind = random.below(8);
  if (kind < 4) return damageTree(parts, random, random.pick(Object.entries(TREE_DAMAGE)));
  if (kind < 6) return damageAsWord(parts, random, random.pick(Object.entries(WORD_DAMAGE)));
  if (kind < 7) return damageXml(parts, random, random.pick(Object.entries(XML_DAMAGE)));
  const [name, damage] = random.pick(Object.entries(PART_DAMAGE));
  return { name, parts: damage(parts, random) };
}

/** Names that cannot be given are overwritten in the ZIP by ones of the same length: `__proto__`, and one name twice. */
function zip(parts, random, twice) {
  const entries = Object.create(null);
  for (const [name, data] of parts) entries[name] = data;
  if (twice) entries['word/documenx.xml'] = random.pick(parts)[1];
  const packed = Buffer.from(zipSync(entries, { level: random.pick([0, 6]) }));
  const named = packed
    .toString('latin1')
    .replaceAll(PROTO, '__proto__')
    .replaceAll('word/documenx.xml', 'word/document.xml');
  return Buffer.from(named, 'latin1');
}

/** One to three kinds of damage inside the package, sometimes to the package itself. */
export function mutateDocx(bytes, random, others) {
  const kinds = [];
  let parts = Object.entries(unzipSync(bytes));
  const count = random.pick([0, 1, 1, 2, 2, 3, 3]);
  for (let i = 0; i < count && parts.length > 0; i++) {
    const damaged = damageInside(parts, random);
    kinds.push(damaged.name);
    parts = damaged.parts;
  }
  const twice = parts.length > 0 && random.chance(0.03);
  if (twice) kinds.push('twoOfOneName');
  let packed = zip(parts, random, twice);
  if (count === 0 || random.chance(0.03)) {
    const [name, damage] = random.pick(Object.entries(BYTE_DAMAGE));
    kinds.push(name);
    packed = damage(packed, random, random.pick(others));
  }
  return { kinds, bytes: packed };
}
