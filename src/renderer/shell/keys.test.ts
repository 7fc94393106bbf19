import { expect, it } from 'vitest';
import { commandOf } from './keys';

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it.each([
  [{ key: 'z', ctrlKey: true }, false, 'undo'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, false, 'redo'],
  [{ key: 'y', ctrlKey: true }, false, 'redo'],
  [{ key: 'z', metaKey: true }, true, 'undo'],
  [{ key: 'z', metaKey: true, shiftKey: true }, true, 'redo'],
  [{ key: 'z', ctrlKey: true }, true, null],
  [{ key: 'y', metaKey: true }, true, null],
  [{ key: 'z', ctrlKey: true, altKey: true }, false, null],
  [{ key: 'z' }, false, null],
])('reads %o on a Mac (%s) as %s', (key, mac, command) => {
  expect(commandOf({ ...NONE, ...key }, mac)).toBe(command);
});
