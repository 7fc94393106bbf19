import { expect, it } from 'vitest';
import { printedKey } from './key-words';

it.each([
  ['keyword-tint', false, 'Ctrl+Shift+Y'],
  ['keyword-tint', true, '⇧⌘Y'],
  ['redo', false, 'Ctrl+Y'],
  ['redo', true, '⇧⌘Z'],
  ['move-up', false, 'Alt+↑'],
  ['zoom-in', false, 'Ctrl++'],
  ['next-pane', true, 'F6'],
  ['rewrite', false, 'R'],
  ['sample', false, null],
] as const)('prints the key of %s (Mac: %s) as %s', (id, mac, printed) => {
  expect(printedKey(id, mac)).toBe(printed);
});
