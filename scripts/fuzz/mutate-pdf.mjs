import { Buffer } from 'node:buffer';
import { deflateSync, inflateSync } from 'node:zlib';
import { PDF_DAMAGE } from './damage-pdf.mjs';
import { BYTE_DAMAGE, flipBytes, ODD_NUMBERS } from './mutate-bytes.mjs';
import { parsePdf, writePdf } from './pdf-objects.mjs';

/**
 * Damage to a PDF: mostly to its objects, in a file that opens; also to its bytes. Text is handled as latin1, so that every
 * byte survives.
 */

const asText = (bytes) => Buffer.from(bytes).toString('latin1');
const asBytes = (text) => Buffer.from(text, 'latin1');

/** Replaces a share of what the pattern finds. */
function replaceSome(text, pattern, share, random, replacement) {
  return text.replaceAll(pattern, (...found) =>
    random.chance(share) ? replacement(...found) : found[0],
  );
}

function changeNumbers(bytes, random) {
  const share = random.pick([0.002, 0.02, 0.2]);
  return asBytes(
    replaceSome(asText(bytes), /(?<=[ [/<(])-?\d+(?:\.\d+)?(?=[ \]/>)\r\n])/g, share, random, () =>
      random.pick(ODD_NUMBERS),
    ),
  );
}

function changeStreamLengths(bytes, random) {
  return asBytes(
    replaceSome(asText(bytes), /\/Length \d+/g, 0.5, random, () =>
      random.pick(['/Length', ...ODD_NUMBERS.map((number) => `/Length ${number}`)]),
    ),
  );
}

/** Objects point at other objects, also at themselves and at ones that do not exist. */
function redirectReferences(bytes, random) {
  const share = random.pick([0.05, 0.5]);
  return asBytes(
    replaceSome(
      asText(bytes),
      /\b\d+ 0 R\b/g,
      share,
      random,
      () => `${random.below(random.pick([8, 40, 100000]))} 0 R`,
    ),
  );
}

function changeNames(bytes, random) {
  const names = ['Page', 'Pages', 'Font', 'Kids', 'Parent', 'Type0', 'FlateDecode', 'XObject'];
  const more = ['ToUnicode', 'Encrypt', 'ObjStm', 'DCTDecode', 'Contents', 'Annots', 'Identity-H'];
  return asBytes(
    replaceSome(
      asText(bytes),
      /\/[A-Z]\w+/g,
      0.03,
      random,
      () => `/${random.pick([...names, ...more])}`,
    ),
  );
}

/** Damages what drawing operators say: operands, operators, strings, nesting. */
function damageOperators(content, random) {
  const kind = random.below(5);
  if (kind === 0) return flipBytes(content, random);
  if (kind === 1) return changeNumbers(content, random);
  if (kind === 2) return asBytes('q '.repeat(random.below(20_000)) + asText(content));
  const operators = ['Tj', 'TJ', 'Tm', 'cm', 'Do', 'BI', 'ID', 'EI', 'BT', 'ET', 'Q', 'T*', "'"];
  const text = replaceSome(
    asText(content),
    /\b(?:Tj|TJ|Tm|Td|Tf|cm|BT|ET|q|Q)\b/g,
    0.1,
    random,
    () => random.pick(operators),
  );
  return asBytes(kind === 3 ? text : text.repeat(1 + random.below(30)));
}

/** Opens packed streams (page contents, character maps, fonts, object tables), damages some and packs them again. */
function damageStreams(bytes, random) {
  const share = random.pick([0.1, 0.5, 1]);
  const pattern = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
  return asBytes(
    replaceSome(asText(bytes), pattern, share, random, (whole, packed) => {
      try {
        const content = damageOperators(inflateSync(asBytes(packed)), random);
        return `stream\n${asText(deflateSync(content))}\nendstream`;
      } catch {
        return `stream\n${asText(flipBytes(asBytes(packed), random))}\nendstream`;
      }
    }),
  );
}

const DAMAGE_AS_BYTES = Object.entries({
  ...BYTE_DAMAGE,
  changeNumbers,
  changeStreamLengths,
  redirectReferences,
  changeNames,
  damageStreams,
});

/** One to three kinds of damage to the objects. Every tenth file also has a wrong table of where they stand. */
function damageObjects(pdf, random) {
  const kinds = Array.from({ length: 1 + random.below(3) }, () =>
    random.pick(Object.entries(PDF_DAMAGE)),
  );
  for (const [, damage] of kinds) damage(pdf, random);
  const wrongTable = random.chance(0.1);
  const bytes = writePdf(pdf, random, wrongTable ? random.pick([-7, 1, 5_000]) : 0);
  return { kinds: [...kinds.map(([name]) => name), ...(wrongTable ? ['wrongTable'] : [])], bytes };
}

function damageBytes(bytes, random, others) {
  const kinds = Array.from({ length: 1 + random.below(3) }, () => random.pick(DAMAGE_AS_BYTES));
  return {
    kinds: kinds.map(([name]) => name),
    bytes: kinds.reduce(
      (changed, [, damage]) =>
        changed.length > 0 ? damage(changed, random, random.pick(others)) : changed,
      Buffer.from(bytes),
    ),
  };
}

/** Damages the objects of three files in four. `others` are whole files to take parts from. */
export function mutatePdf(bytes, random, others) {
  const pdf = random.chance(0.75) ? parsePdf(bytes) : null;
  return pdf ? damageObjects(pdf, random) : damageBytes(bytes, random, others);
}
