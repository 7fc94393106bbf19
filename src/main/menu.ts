import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMAND_IDS, COMMANDS, keyOf, type Command, type CommandFacts } from '../shared/commands';
import type { WindowState } from '../shared/ipc';

export interface MenuMatter {
  readonly send: (command: Command) => void;
  /** The commands that the page can do; the menus hold no other. */
  readonly known: readonly Command[];
  readonly state: WindowState;
  /** Every resume of the library; the ten opened last are shown. */
  readonly recent: readonly Recent[];
  readonly openRecent: (id: string) => void;
}

interface Recent {
  readonly id: string;
  readonly name: string;
  readonly openedAt: string | null;
}

const MOST_RECENT = 10;

const isMac = process.platform === 'darwin';

/** "Undo edit bullet", or plain "Undo" where there is nothing to undo. */
function titleOf(id: Command, { undo, redo }: WindowState): string {
  const step = id === 'undo' ? undo : id === 'redo' ? redo : null;
  return step === null ? COMMANDS[id].title : `${COMMANDS[id].title} ${step}`;
}

function itemOf(id: Command, { send, state }: MenuMatter): MenuItemConstructorOptions {
  const { tick, keyIn } = COMMANDS[id];
  const key = keyOf(id, isMac);
  const shown = key !== null && !(isMac && keyIn === 'page');
  return {
    id,
    label: titleOf(id, state),
    enabled: state.available.includes(id),
    click: () => send(id),
    ...(shown && { accelerator: key, registerAccelerator: keyIn === 'menu' }),
    ...(tick !== null && { type: tick, checked: state.ticked.includes(id) }),
  };
}

/** The page's commands of one menu: groups parted by lines, submenus where the first of their commands stands. */
function commandItems(menu: CommandFacts['menu'], page: MenuMatter): MenuItemConstructorOptions[] {
  const ids = COMMAND_IDS.filter((id) => page.known.includes(id) && COMMANDS[id].menu === menu);
  const items: MenuItemConstructorOptions[] = [];
  const submenus = new Map<string, MenuItemConstructorOptions[]>();
  let group: number | null = null;
  for (const id of ids) {
    const facts = COMMANDS[id];
    if (group !== null && facts.group !== group) items.push({ type: 'separator' });
    group = facts.group;
    const item = itemOf(id, page);
    if (facts.under === null) items.push(item);
    else {
      const submenu = submenus.get(facts.under);
      if (submenu) submenu.push(item);
      else {
        const first = [item];
        submenus.set(facts.under, first);
        items.push({ label: facts.under, submenu: first });
      }
    }
  }
  return items;
}

/** Undo and redo go to the page, which undoes inside a text field first. While a dialog is open they stay Chromium's own. */
function editMenu(page: MenuMatter): MenuItemConstructorOptions[] {
  const own = page.state.available.includes('undo') && !page.state.dialogOpen;
  return [
    ...(own ? commandItems('Edit', page) : [{ role: 'undo' } as const, { role: 'redo' } as const]),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'selectAll' },
  ];
}

function recentItems({ recent, openRecent, state }: MenuMatter): MenuItemConstructorOptions[] {
  const opened = recent
    .flatMap(({ id, name, openedAt }) => (openedAt === null ? [] : [{ id, name, openedAt }]))
    .sort((a, b) => b.openedAt.localeCompare(a.openedAt))
    .slice(0, MOST_RECENT);
  const items = opened.map(({ id, name }) => ({
    label: name.replaceAll('&', '&&'),
    click: () => openRecent(id),
  }));
  return items.length === 0
    ? []
    : [{ label: 'Open Recent', enabled: !state.dialogOpen, submenu: items }];
}

/** Sets the native menu for the state that the page reports. */
export function setMenu(page: MenuMatter): void {
  const line = { type: 'separator' } as const;
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        ...commandItems('File', page),
        ...recentItems(page),
        line,
        isMac ? { role: 'close' } : { role: 'quit', label: 'E&xit' },
      ],
    },
    { label: '&Edit', submenu: editMenu(page) },
    {
      label: '&View',
      submenu: [...commandItems('View', page), line, { role: 'togglefullscreen' }],
    },
    { label: '&Resume', submenu: commandItems('Resume', page) },
    { role: 'windowMenu' },
    {
      label: '&Help',
      submenu: [
        ...commandItems('Help', page),
        { label: `About ${app.name}`, click: () => app.showAboutPanel() },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
