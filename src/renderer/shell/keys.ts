import type { Command } from '../../shared/commands';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Undo and redo by key. The page takes them before the menus do, since in a text field they are the field's own first. */
export function commandOf(event: Key, mac: boolean): Command | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (altKey || (mac ? !metaKey || ctrlKey : !ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !mac && !shiftKey ? 'redo' : null;
}

/** Dialogs keep the keys to themselves. */
export function listenForKeys(run: (command: Command) => void): void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const command = commandOf(event, window.uplift.platform === 'mac');
    if (command === null || document.querySelector('[role=dialog]')) return;
    event.preventDefault();
    run(command);
  };
  addEventListener('keydown', onKeyDown, { capture: true });
}
