import { expect, it } from 'vitest';
import { csvRow } from './csv';

it('quotes what a table would break at, and disarms formulas', () => {
  expect(csvRow(['a.pdf', null, 12, 0.5])).toBe('a.pdf,,12,0.5\r\n');
  expect(csvRow(['Haddad, "Noor".pdf', 'two\nlines'])).toBe(
    '"Haddad, ""Noor"".pdf","two\nlines"\r\n',
  );
  expect(csvRow(['=1+1.pdf', '@x', '-y', -3])).toBe("'=1+1.pdf,'@x,'-y,-3\r\n");
});
