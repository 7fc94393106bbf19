import type { Run } from '../source-text';
import { plainRun } from '../flow-lines';
import { webLink } from '../web-link';

/**
 * One sign at a time: an escape, a picture, a link, a sign of emphasis, a bare address in angle brackets, a tag, an entity.
 * Bounded, so that no text makes it slow.
 */
const SIGNS =
  /\\([\\`*_{}[\]()#+\-.!|>~])|!\[([^\]]{0,300})\]\([^)]{0,2000}\)|\[([^\]]{1,500})\]\(\s{0,4}([^)\s]{0,2000})[^)]{0,300}\)|(\*{1,3}|_{1,3}|~~|`+)|<((?:https?:\/\/|mailto:)[^>\s]{1,2000})>|<!--|<\/?[a-z][^>]{0,2000}>|&(?:#(\d{1,7})|([a-z]{2,8}));/giu;

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

/** Reads bold, italic, links and the like out of one line of Markdown. */
export function markdownInline(text: string): InlineText {
  const runs: Run[] = [];
  let images = 0;
  let bold = false;
  let italic = false;
  let at = 0;
  const add = (piece: string, link: string | null = null) => {
    if (piece !== '') runs.push({ ...plainRun(piece), bold, italic, link });
  };
  for (const match of text.matchAll(SIGNS)) {
    const [sign, escaped, picture, label, target, emphasis, address, code, entity] = match;
    add(text.slice(at, match.index));
    at = match.index + sign.length;
    if (escaped !== undefined) add(escaped);
    else if (picture !== undefined) images += 1;
    else if (label !== undefined) {
      for (const run of markdownInline(label).runs) {
        runs.push({
          ...run,
          bold: run.bold || bold,
          italic: run.italic || italic,
          link: webLink(target),
        });
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
