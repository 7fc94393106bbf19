import { PASS, defineCheck, judge, measure } from './check';
import { notReported, withoutLayout } from './plain-format';

/** Shares of the characters that stand beside another column; docs/checks/single-column-layout.md. */
const A_FEW_LINES = 0.2;
const A_SHORT_BLOCK = 0.3;

export const singleColumnLayout = defineCheck({
  id: 'single-column-layout',
  requires: ['format', 'layout'],
  run({ format, layout: { columns, columnShare } }) {
    const plain = withoutLayout(format);
    if (plain) return plain;
    if (columns === null) return notReported('The number of columns');
    const share = columnShare ?? 1;
    if (columns <= 1 || share < A_FEW_LINES) return PASS;
    const found = [measure('Columns side by side', String(columns), 'one')];
    if (typeof columnShare === 'number') {
      found.push(
        measure('Text that stands beside other text', `${Math.round(columnShare * 100)}%`),
      );
    }
    return share < A_SHORT_BLOCK ? judge([], found) : judge(found, []);
  },
});
