import { defineCheck, judge, measure, pass, quote } from './check';
import { notReported, withoutLayout } from './plain-format';

/** Fields that a parser must not lose: with one of them in a table, the table matters. */
const WEIGHTY_ROLES = /^(?:contact|experience)\b/;

export const noLayoutTables = defineCheck({
  id: 'no-layout-tables',
  requires: ['format', 'layout', 'lines'],
  run({ format, layout: { tables }, lines }) {
    const plain = withoutLayout(format);
    if (plain) return plain;
    if (tables === null) return notReported('The number of tables', format);
    if (tables === 0) return pass(measure('Tables', '0'));
    const count = measure('Tables', String(tables), 'better none');
    const inTables = lines.filter(({ place, text }) => place === 'table' && text !== '');
    const weighty = inTables.filter(({ role }) => WEIGHTY_ROLES.test(role));
    const quotes = (weighty.length > 0 ? weighty : inTables)
      .slice(0, 4)
      .map(({ text, page }) => quote('In a table', text, { page }));
    if (format === 'pdf' || weighty.length === 0) return judge([], [count, ...quotes]);
    return judge([count, ...quotes], []);
  },
});
