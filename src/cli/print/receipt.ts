import type { LeakKind } from '../../core/resume/leak';
import type { ExportReceipt } from '../../core/resume/receipt';
import { count, wrap, type Paint } from './text-layout';

const KINDS: Readonly<Record<LeakKind, string>> = {
  'hidden-name': 'a hidden name',
  'hidden-amount': 'a hidden amount',
  author: 'a name',
  'tracked-change': 'a tracked change',
  comment: 'a comment',
  'hidden-text': 'hidden text',
  'local-path': "a computer's folder",
  placeholder: 'an unfilled gap',
};

/** What was written and what reading it back showed, for people. */
export function printReceipt(receipt: ExportReceipt, paint: Paint): string {
  const { kept, changed, lost, equal, notChecked } = receipt.roundTrip;
  const verdict = equal
    ? `${paint('green', 'Read back equal:')} ${count(kept, 'fact')} of ${kept} came back the same.`
    : `${paint('yellow', 'Read back:')} ${count(kept, 'fact')} kept, ${changed.length} changed, ${lost.length} lost.`;
  return `${[
    `Wrote ${receipt.written}. ${verdict}`,
    ...lost.map(({ field, meant }) => wrap(`${field}: "${meant}"`, '      ', '  lost ')),
    ...changed.map(({ field, meant, read }) =>
      wrap(`${field}: "${meant}" reads "${read}"`, '      ', '  changed '),
    ),
    ...(receipt.mended ?? []).map((text) => wrap(text, '    ', '  Mended: ')),
    ...(receipt.leftBehind ?? []).map((text) => wrap(text, '    ', '  Left behind: ')),
    ...(receipt.leaks ?? []).map(({ kind, where, quote }) =>
      wrap(`${paint('yellow', KINDS[kind])} in ${where}: "${quote}"`, '      ', '  Look at: '),
    ),
    ...notChecked.map((text) => paint('dim', wrap(text, '    ', '  Not checked: '))),
  ].join('\n')}\n`;
}
