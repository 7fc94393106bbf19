import type { Field } from './field-paths';

/** White space and control characters become single spaces. */
export function fold(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

const DATE = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|present)$/;
const SEPARATOR = { text: ' ', paragraphs: '\n', date: ' ', items: ', ', lines: '\n' } as const;

export function isDate(text: string): boolean {
  return DATE.test(text);
}

/** A field's value as one text, the counterpart of `cutField`. */
export function joinField(value: readonly string[], shape: Field['shape']): string {
  return value.join(SEPARATOR[shape]);
}

/** The text with which an edit gives a field this value: a line break after the last item keeps a comma inside an item. */
export function editText(value: readonly string[], shape: Field['shape']): string {
  return shape === 'items' ? `${value.join('\n')}\n` : joinField(value, shape);
}

/** Cuts a typed text into the value of a field; an empty text gives an empty list. */
export function cutField(text: string, shape: Field['shape']): string[] {
  switch (shape) {
    case 'text':
      return nonEmpty([text]);
    case 'paragraphs':
      return nonEmpty([nonEmpty(text.split('\n')).join('\n')], (part) => part);
    case 'date':
      return nonEmpty([text.toLowerCase()]);
    case 'items':
      return nonEmpty(text.includes('\n') ? text.split('\n') : splitOutsideBrackets(text));
    case 'lines':
      return nonEmpty(text.split('\n'));
  }
}

function nonEmpty(parts: readonly string[], tidy = fold): string[] {
  return parts.map(tidy).filter((part) => part !== '');
}

/** "SQL (Postgres, MySQL), Gainsight" is two items. */
function splitOutsideBrackets(text: string): string[] {
  const items: string[] = [];
  let item = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && (character === ',' || character === ';')) {
      items.push(item);
      item = '';
    } else {
      item += character;
    }
  }
  return [...items, item];
}
