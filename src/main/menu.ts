import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Command, View, WindowState } from '../shared/ipc';

type Send = (command: Command) => void;

const VIEW_LABELS: Readonly<Record<View, string>> = {
  edit: 'Edit',
  parser: 'What a Parser Reads',
  checklist: 'Checklist',
  keywords: 'Keywords',
  level: 'Level',
};

const isMac = process.platform === 'darwin';

/** "Undo edit bullet", or plain "Undo" where there is nothing to undo. */
function named(verb: string, step: string | null): string {
  return step === null ? verb : `${verb} ${step}`;
}

function fileMenu(send: Send, state: WindowState): MenuItemConstructorOptions {
  return {
    label: '&File',
    submenu: [
      { label: 'Open Resume…', accelerator: 'CmdOrCtrl+O', click: () => send('open') },
      { label: 'Paste Text…', click: () => send('paste-text') },
      { label: 'Open Sample', click: () => send('sample') },
      { type: 'separator' },
      {
        label: 'Export…',
        accelerator: 'CmdOrCtrl+E',
        enabled: state.view !== null && !state.dialogOpen,
        click: () => send('export'),
      },
      { type: 'separator' },
      isMac ? { role: 'close' } : { role: 'quit', label: 'E&xit' },
    ],
  };
}

/**
 * Undo and redo go to the page, which undoes inside a text field first. While a dialog is open they stay Chromium's own.
 */
function editMenu(send: Send, state: WindowState): MenuItemConstructorOptions {
  const history: MenuItemConstructorOptions[] =
    state.view === null || state.dialogOpen
      ? [{ role: 'undo' }, { role: 'redo' }]
      : [
          {
            label: named('Undo', state.undo),
            accelerator: 'CmdOrCtrl+Z',
            click: () => send('undo'),
          },
          {
            label: named('Redo', state.redo),
            accelerator: isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y',
            click: () => send('redo'),
          },
        ];
  return {
    label: '&Edit',
    submenu: [
      ...history,
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  };
}

function viewMenu(send: Send, state: WindowState): MenuItemConstructorOptions {
  const views = Object.entries(VIEW_LABELS) as [View, string][];
  return {
    label: '&View',
    submenu: [
      { label: 'Library', accelerator: 'CmdOrCtrl+0', click: () => send('home') },
      ...views.map(([view, label], index): MenuItemConstructorOptions => ({
        label,
        accelerator: `CmdOrCtrl+${index + 1}`,
        enabled: state.view !== null && !state.dialogOpen,
        click: () => send(`view-${view}`),
      })),
      { type: 'separator' },
      { label: 'Next Pane', accelerator: 'F6', click: () => send('next-pane') },
      { label: 'Previous Pane', accelerator: 'Shift+F6', click: () => send('previous-pane') },
      { type: 'separator' },
      { label: 'Actual Size', click: resetZoom },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  };
}

/** Without the key of Electron's own item: that one opens the library. */
function resetZoom(): void {
  BrowserWindow.getFocusedWindow()?.webContents.setZoomLevel(0);
}

function resumeMenu(send: Send, state: WindowState): MenuItemConstructorOptions {
  const enabled = state.view !== null && !state.dialogOpen;
  return {
    label: '&Resume',
    submenu: [
      { label: 'Next To-do', accelerator: 'F8', enabled, click: () => send('next-to-do') },
      {
        label: 'Previous To-do',
        accelerator: 'Shift+F8',
        enabled,
        click: () => send('previous-to-do'),
      },
    ],
  };
}

/** Sets the native menu for the state that the page reports. */
export function setMenu(send: Send, state: WindowState): void {
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    fileMenu(send, state),
    editMenu(send, state),
    viewMenu(send, state),
    resumeMenu(send, state),
    { role: 'windowMenu' },
    {
      label: '&Help',
      submenu: [{ label: `About ${app.name}`, click: () => app.showAboutPanel() }],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
