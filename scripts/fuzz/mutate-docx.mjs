import { unzipSync, zipSync } from 'fflate';
import { Buffer } from 'node:buffer';
import { BYTE_DAMAGE, flipBytes, ODD_NUMBERS, truncate } from './mutate-bytes.mjs';

/** Damage to a Word package: to the XML of its parts, to which parts there are, and to the ZIP around them. */

const asText = (bytes) => Buffer.from(bytes).toString('utf8');
const asBytes = (text) => new Uint8Array(Buffer.from(text, 'utf8'));

const TAG = /<\/?[\w:]+[^<>]*>/g;

function replaceSome(text, pattern, share, random, replacement) {
  return text.replaceAll(pattern, (found) => (random.chance(share) ? replacement(found) : found));
}

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

function damageXml(parts, random, damage) {
  const at = pickPart(parts, random);
  return parts.map(([name, data], i) => [
    name,
    i === at && data.length > 0 ? damage(data, random) : data,
  ]);
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
  const count = random.pick([0, 1, 1, 2, 3]);
  for (let i = 0; i < count && parts.length > 0; i++) {
    const [name, damage] = random.pick([
      ...Object.entries(XML_DAMAGE).flatMap((one) => [one, one]),
      ...Object.entries(PART_DAMAGE),
    ]);
    kinds.push(name);
    parts = name in XML_DAMAGE ? damageXml(parts, random, damage) : damage(parts, random);
  }
  const twice = parts.length > 0 && random.chance(0.05);
  if (twice) kinds.push('twoOfOneName');
  let packed = zip(parts, random, twice);
  if (count === 0 || random.chance(0.1)) {
    const [name, damage] = random.pick(Object.entries(BYTE_DAMAGE));
    kinds.push(name);
    packed = damage(packed, random, random.pick(others));
  }
  return { kinds, bytes: packed };
}
