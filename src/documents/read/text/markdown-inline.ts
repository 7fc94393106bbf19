import type { Run } from '../source-text';
import { plainRun } from '../flow-lines';
import { webLink } from '../web-link';

const PICTURE = /!\[[^\][]{0,300}\]\([^)]{0,2000}\)/gu;

/**
 * One sign at a time: an escape, a link, a link by the name of its address, a sign of emphasis, a bare address in angle
 * brackets, a tag, an entity. Bounded, so that no text makes it slow.
 */
const SIGNS =
  /\\([\\`*_{}[\]()#+\-.!|>~])|\[([^\][]{0,500})\]\(\s{0,4}([^)\s]{0,2000})[^)]{0,300}\)|\[([^\][]{1,500})\](?:\[([^\][]{0,200})\])?|(\*{1,3}|_{1,3}|~~|`+)|<((?:https?:\/\/|mailto:)[^>\s]{1,2000})>|<!--|<\/?[a-z][^<>]{0,2000}>|&(?:#(\d{1,7})|([a-z]{2,8}));/giu;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
};

export interface InlineText {
  readonly runs: readonly Run[];
  readonly images: number;
}

/** The addresses that a file gives names to (`[name]: https://…`), by their names in lower case. */
export type LinkNames = ReadonlyMap<string, string>;

/** Reads bold, italic, links and the like out of one line of Markdown. */
export function markdownInline(printed: string, names: LinkNames): InlineText {
  const runs: Run[] = [];
  let images = 0;
  const text = printed.replace(PICTURE, () => {
    images += 1;
    return '';
  });
  let bold = false;
  let italic = false;
  let at = 0;
  const add = (piece: string, link: string | null = null) => {
    if (piece !== '') runs.push({ ...plainRun(piece), bold, italic, link });
  };
  const addLinked = (label: string, link: string | null) => {
    for (const run of markdownInline(label, names).runs) {
      runs.push({ ...run, bold: run.bold || bold, italic: run.italic || italic, link });
    }
  };
  for (const match of text.matchAll(SIGNS)) {
    const [sign, escaped, label, target, named, name, emphasis, address, code, entity] = match;
    add(text.slice(at, match.index));
    at = match.index + sign.length;
    if (escaped !== undefined) add(escaped);
    else if (label !== undefined) addLinked(label, webLink(target));
    else if (named !== undefined) {
      const link = names.get((name === undefined || name === '' ? named : name).toLowerCase());
      if (link !== undefined) addLinked(named, webLink(link));
      else if (!named.startsWith('^')) {
        add('[');
        addLinked(named, null);
        add(name === undefined ? ']' : `][${name}]`);
      }
    } else if (emphasis !== undefined) {
      if (isLiteral(text, match.index, emphasis)) add(emphasis);
      else if (emphasis.startsWith('*') || emphasis.startsWith('_')) {
        if (emphasis.length >= 2) bold = !bold;
        if (emphasis.length !== 2) italic = !italic;
      }
    } else if (address !== undefined) add(address.replace(/^mailto:/i, ''), address);
    else if (code !== undefined) add(String.fromCodePoint(Math.min(Number(code), 0x10ffff)));
    else if (entity !== undefined) add(ENTITIES[entity.toLowerCase()] ?? sign);
    else if (/^<\/p|^<\/?div/i.test(sign)) add(' ');
  }
  add(text.slice(at));
  return { runs, images };
}

/** A sign between spaces, or an underscore inside a word, is itself. */
function isLiteral(text: string, index: number, sign: string): boolean {
  const before = text[index - 1] ?? ' ';
  const after = text[index + sign.length] ?? ' ';
  if (/\s/.test(before) && /\s/.test(after)) return true;
  return sign.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}
