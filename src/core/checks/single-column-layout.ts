import { PASS, defineCheck, judge, measure } from './check';
import { notReported, withoutLayout } from './plain-format';

export const singleColumnLayout = defineCheck({
  id: 'single-column-layout',
  requires: ['format', 'layout'],
  run({ format, layout: { columns } }) {
    const plain = withoutLayout(format);
    if (plain) return plain;
    if (columns === null) return notReported('The number of columns');
    if (columns <= 1) return PASS;
    return judge([measure('Columns side by side', String(columns), 'one')], []);
  },
});
