import type { ExportReceipt } from '../../core/resume/receipt';
import { count, wrap, type Paint } from './text-layout';

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
    ...notChecked.map((text) => paint('dim', wrap(text, '    ', '  Not checked: '))),
  ].join('\n')}\n`;
}
