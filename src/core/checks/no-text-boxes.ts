import type { DocumentLine } from '../resume/document';
import { defineCheck, judge, measure, pass, quote } from './check';
import { notReported, withoutLayout } from './plain-format';

const DECORATIVE_LENGTH = 20;

export const noTextBoxes = defineCheck({
  id: 'no-text-boxes',
  requires: ['format', 'layout', 'lines'],
  run({ format, layout: { textBoxes }, lines }) {
    const plain = withoutLayout(format);
    if (plain) return plain;
    if (textBoxes === null) return notReported('Text in floating boxes', format);
    const boxed = lines.filter(({ place, text }) => place === 'text-box' && text.trim() !== '');
    if (boxed.length === 0) return pass(measure('Text boxes with words', '0'));
    const body = new Set(
      lines.filter(({ place }) => place === 'body').map(({ text }) => fold(text)),
    );
    const only = boxed.filter(({ text }) => !body.has(fold(text)));
    const letters = only.reduce((sum, { text }) => sum + text.length, 0);
    const count = measure('Text boxes', String(textBoxes), 'better none');
    if (only.length === 0) return judge([], [count, ...quotes(boxed, 'Also in a text box')]);
    const slight = letters < DECORATIVE_LENGTH && only.every(({ role }) => role === 'unplaced');
    const found = [count, ...quotes(only, 'Only in a text box')];
    return slight ? judge([], found) : judge(found, []);
  },
});

function quotes(lines: readonly DocumentLine[], of: string) {
  return lines.slice(0, 4).map(({ text, page }) => quote(of, text, { page }));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
