import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, COMMANDS, keyOf } from './commands';

describe('the commands', () => {
  it.each([true, false])('have one key each (mac: %s)', (mac) => {
    const keys = COMMAND_IDS.flatMap((id) => keyOf(id, mac) ?? []);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('use no Ctrl+Alt, which is AltGr', () => {
    for (const id of COMMAND_IDS) {
      expect(keyOf(id, false) ?? '').not.toMatch(/(?:CmdOr)?Ctrl\+(?:Shift\+)?Alt|Alt\+Ctrl/);
    }
  });

  it('stand in the order of their menus and groups', () => {
    const order = COMMAND_IDS.map((id) => COMMANDS[id]);
    for (const menu of ['File', 'Edit', 'View', 'Resume', 'Help']) {
      const groups = order.filter((facts) => facts.menu === menu).map(({ group }) => group);
      expect(groups).toEqual([...groups].sort((a, b) => a - b));
    }
  });
});
