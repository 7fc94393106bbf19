/**
 * Text as every reader gives it (source-text.ts): compatibility forms folded (NFKC: ligatures, full-width digits),
 * soft hyphens, zero-width and direction marks gone, every white space one space. Not trimmed: a run's outer space counts.
 * Icons from private-use areas become a space: no parser can tell what they mean.
 */
export function normalText(text: string): string {
  if (ASCII.test(text)) return text.replace(ASCII_SPACE, ' ');
  return text
    .replace(HYPHENS, '-')
    .replace(FOLDABLE, (part) => part.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(UNSHOWN, ' ');
}

const ASCII = /^[\0-\x7f]*$/;
const ASCII_SPACE = /[\0-\x20\x7f]+/g;
const UNSHOWN = /[\s\p{Co}\p{Cc}]+/gu;
const HYPHENS = /[\u2010\u2011]/g;

/** All but spacing accents, which NFKC would turn into a space and a combining mark. */
const FOLDABLE = /[^\u00A8\u00AF\u00B4\u00B8\u02D8-\u02DD\u2017\u203E]+/gu;

/** Soft hyphen, joiners, fillers, direction marks and overrides, byte order mark, variation selectors, tags. */
const INVISIBLE =
  /\u00AD|\u034F|\u061C|[\u115F\u1160]|[\u180B-\u180F]|[\u200B-\u200F]|[\u202A-\u202E]|[\u2060-\u206F]|\u3164|[\uFE00-\uFE0F]|\uFEFF|\uFFA0|[\uFFF9-\uFFFC]|[\u{E0000}-\u{E0FFF}]/gu;
