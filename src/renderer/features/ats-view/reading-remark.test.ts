import { expect, it } from 'vitest';
import type { Reading } from '../../../core/resume/document';
import { readingRemark } from './reading-remark';

it.each<[Reading['id'], number | null, string]>([
  ['top-down', 1, 'all of the text comes in the same order.'],
  ['top-down', 0.59, '41% of the text comes in another order and may be mixed up by some parsers.'],
  ['top-down', null, 'there is too little text to compare.'],
  ['body-only', 1, 'nothing is left out.'],
  ['body-only', 0.998, 'less than 1% of the text is left out, as some parsers do.'],
  ['body-only', 0, '100% of the text is left out, as some parsers do.'],
])('%s, agreement %s: %s', (id, agreement, end) => {
  const remark = readingRemark({ id, text: '', agreement, differences: [] });
  expect(remark.endsWith(`: ${end}`)).toBe(true);
});
