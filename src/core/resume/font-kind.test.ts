import { expect, it } from 'vitest';
import { fontKind } from './font-kind';

it.each([
  ['Calibri', 'sans-serif'],
  ['Times New Roman', 'serif'],
  ['"EB Garamond"', 'serif'],
  ['Liberation Serif', 'serif'],
  ['Microsoft Sans Serif', 'sans-serif'],
  ['Book Antiqua', 'serif'],
  ['Unheard Of', 'sans-serif'],
])('%s is replaced by a %s', (family, kind) => {
  expect(fontKind(family)).toBe(kind);
});
