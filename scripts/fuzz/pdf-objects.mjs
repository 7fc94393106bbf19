import { Buffer } from 'node:buffer';
import { deflateSync, inflateSync } from 'node:zlib';

/**
 * A PDF as a list of its objects, with their streams unpacked, which can be damaged and written again: a file that opens,
 * whatever is in it. Text is handled as latin1, so that every byte survives.
 */

const asText = (bytes) => Buffer.from(bytes).toString('latin1');
const asBytes = (text) => Buffer.from(text, 'latin1');

const OBJECT = /(\d{1,7}) \d{1,5} obj\b([\s\S]*?)\bendobj\b/g;
const STREAM = /^([\s\S]*?)\bstream\r?\n([\s\S]*?)\r?\n?endstream\s*$/;

/** `{ number, dictionary, stream }`: `stream` is null, or its text, unpacked where that can be done. */
function readObject(number, body) {
  const found = STREAM.exec(body);
  if (!found) return { number, dictionary: body.trim(), stream: null, packed: false };
  const [, dictionary, content] = found;
  const deflated = /\/Filter\s*\[?\s*\/FlateDecode\s*\]?\s*(?:\/|>>|$)/.test(dictionary);
  if (!deflated || /\/DecodeParms/.test(dictionary)) {
    return { number, dictionary: dictionary.trim(), stream: content, packed: false };
  }
  try {
    const stream = asText(inflateSync(asBytes(content)));
    return { number, dictionary: dictionary.trim(), stream, packed: true };
  } catch {
    return { number, dictionary: dictionary.trim(), stream: content, packed: false };
  }
}

/** The objects that are packed together in one stream. */
function unpackTogether({ dictionary, stream }) {
  const count = Number(/\/N (\d+)/.exec(dictionary)?.[1] ?? 0);
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1] ?? 0);
  const heads = stream.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: count }, (_, at) => {
    const end = at + 1 < count ? first + heads[at * 2 + 3] : stream.length;
    const body = stream.slice(first + heads[at * 2 + 1], end).trim();
    return { number: heads[at * 2], dictionary: body, stream: null, packed: false };
  });
}

/** `{ objects, trailer }`, or null where the file is locked or has no catalogue that can be seen. */
export function parsePdf(bytes) {
  const text = asText(bytes);
  if (/\/Encrypt\b/.test(text)) return null;
  const objects = new Map();
  for (const [, number, body] of text.matchAll(OBJECT)) {
    const object = readObject(Number(number), body);
    if (/\/Type\s*\/XRef\b/.test(object.dictionary)) continue;
    if (!/\/Type\s*\/ObjStm\b/.test(object.dictionary)) objects.set(object.number, object);
    else for (const inner of unpackTogether(object)) objects.set(inner.number, inner);
  }
  const all = [...objects.values()];
  const root = all.find(({ dictionary }) => /\/Type\s*\/Catalog\b/.test(dictionary))?.number;
  return root === undefined ? null : { objects: all, root };
}

function writeObject({ number, dictionary, stream, packed }, random) {
  if (stream === null) return `${number} 0 obj\n${dictionary}\nendobj\n`;
  const bare = dictionary.replace(/\/Length\s+\d+(?: \d+ R)?/, '');
  if (!packed) {
    return `${number} 0 obj\n${lengthIn(bare, stream.length)}\nstream\n${stream}\nendstream\nendobj\n`;
  }
  const content = asText(deflateSync(asBytes(stream), { level: random.pick([1, 6]) }));
  return `${number} 0 obj\n${lengthIn(bare, content.length)}\nstream\n${content}\nendstream\nendobj\n`;
}

function lengthIn(dictionary, length) {
  return dictionary.replace(/>>\s*$/, ` /Length ${length}>>`);
}

/** Writes the file with a table of where its objects stand. `offsetError` makes the table wrong. */
export function writePdf({ objects, root }, random, offsetError = 0) {
  const parts = ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'];
  const places = [];
  let at = parts[0].length;
  for (const object of objects) {
    const written = writeObject(object, random);
    places.push(
      `${object.number} 1\n${String(Math.max(0, at + offsetError)).padStart(10, '0')} 00000 n \n`,
    );
    parts.push(written);
    at += written.length;
  }
  const size = 1 + objects.reduce((most, { number }) => Math.max(most, number), 0);
  parts.push(`xref\n0 1\n0000000000 65535 f \n${places.join('')}`);
  parts.push(`trailer\n<</Size ${size}/Root ${root} 0 R>>\nstartxref\n${at}\n%%EOF\n`);
  return asBytes(parts.join(''));
}
