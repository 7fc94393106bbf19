import { expect, it } from 'vitest';
import { withPlainSigns } from './list-signs';

it('draws list signs of private codes with signs that every font has', () => {
  expect(withPlainSigns('p:before { content: "\uf0b7\\9"; } q:before { content: "\uf0fc"; }')).toBe(
    'p:before { content: "•\\9"; } q:before { content: "✓"; }',
  );
  expect(withPlainSigns('p:before { content: "\uf1ff"; font-family: Symbol; }')).toBe(
    'p:before { content: "•"; font-family: Symbol; }',
  );
});

it('leaves every other rule alone', () => {
  const css = 'ol:before { content: counter(a, decimal) "."; } ul:before { content: "–"; }';
  expect(withPlainSigns(css)).toBe(css);
});
