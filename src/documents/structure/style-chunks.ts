import type { Segment } from '../read/source-text';

/** A stretch of a segment in one style. */
export interface StyleChunk {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

interface Open {
  text: string;
  bold: boolean;
  italic: boolean;
}

/**
 * Cuts a segment where bold or italic starts or ends, if each side holds a word: "**Acme Corp**, Manager". Signs and
 * white space stay with what is before them.
 */
export function styleChunks(segment: Segment): StyleChunk[] {
  const chunks: Open[] = [];
  for (const { text, bold, italic } of segment.runs) {
    const last = chunks.at(-1);
    const hasWord = /[\p{L}\p{N}]/u.test(text);
    if (last && ((last.bold === bold && last.italic === italic) || !hasWord)) last.text += text;
    else if (last && !/[\p{L}\p{N}]/u.test(last.text))
      Object.assign(last, { text: last.text + text, bold, italic });
    else chunks.push({ text, bold, italic });
  }
  const [first] = chunks;
  const joined = chunks.map((chunk) => chunk.text).join('');
  if (chunks.length < 2 || squeeze(joined) !== squeeze(segment.text)) {
    return [{ text: segment.text, bold: first?.bold ?? false, italic: first?.italic ?? false }];
  }
  return chunks.map((chunk) => ({ ...chunk, text: chunk.text.replace(/\s+/g, ' ').trim() }));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
