import { keyOf, type Command } from '../../shared/commands';

const MAC: Readonly<Record<string, string>> = {
  CmdOrCtrl: '⌘',
  Cmd: '⌘',
  Ctrl: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↵',
  Up: '↑',
  Down: '↓',
  Plus: '+',
};
const OTHER: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Up: '↑',
  Down: '↓',
  Plus: '+',
};

/** A command's key as it is printed: "⇧⌘Y" on a Mac, "Ctrl+Shift+Y" elsewhere; null where it has none. */
export function printedKey(id: Command, mac: boolean): string | null {
  const key = keyOf(id, mac);
  if (key === null) return null;
  const parts = key.split('+').map((part) => (mac ? MAC : OTHER)[part] ?? part);
  if (!mac) return parts.join('+');
  const order = ['⌃', '⌥', '⇧', '⌘'];
  return parts.sort((a, b) => rank(a, order) - rank(b, order)).join('');
}

function rank(part: string, order: readonly string[]): number {
  const at = order.indexOf(part);
  return at === -1 ? order.length : at;
}
