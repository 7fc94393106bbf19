import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Api } from '../shared/api';
import type { EventName, Events } from '../shared/ipc';

/** The page's only door: one named function for each request, no channel names, no paths. */

function listen<N extends EventName>(name: N, listener: (event: Events[N]) => void): () => void {
  const forward = (_: IpcRendererEvent, event: Events[N]): void => listener(event);
  ipcRenderer.on(name, forward);
  return () => ipcRenderer.off(name, forward);
}

const PLATFORMS: Readonly<Record<string, Api['platform']>> = { darwin: 'mac', win32: 'windows' };

const version = process.argv.find((argument) => argument.startsWith('--uplift-version='));

contextBridge.exposeInMainWorld('uplift', {
  platform: PLATFORMS[process.platform] ?? 'linux',
  version: version?.slice('--uplift-version='.length) ?? '',
  ready: (commands) => ipcRenderer.invoke('ready', { commands }),
  chooseResume: () => ipcRenderer.invoke('chooseResume'),
  openDropped: (file) => ipcRenderer.invoke('openDropped', { path: webUtils.getPathForFile(file) }),
  openSample: () => ipcRenderer.invoke('openSample'),
  openPasted: (text) => ipcRenderer.invoke('openPasted', { text }),
  retryWithPassword: (input) => ipcRenderer.invoke('retryWithPassword', input),
  cancelReading: () => ipcRenderer.invoke('cancelReading'),
  chooseSeveral: (what) => ipcRenderer.invoke('chooseSeveral', { what }),
  openSeveral: (files) =>
    ipcRenderer.invoke('openSeveral', {
      paths: files.map((file) => webUtils.getPathForFile(file)),
    }),
  cancelAdding: () => ipcRenderer.invoke('cancelAdding'),

  listLibrary: () => ipcRenderer.invoke('listLibrary'),
  openEntry: (id) => ipcRenderer.invoke('openEntry', { id }),
  peekEntry: (id) => ipcRenderer.invoke('peekEntry', { id }),
  saveSummary: (input) => ipcRenderer.invoke('saveSummary', input),
  renameEntry: (input) => ipcRenderer.invoke('renameEntry', input),
  duplicateEntry: (id) => ipcRenderer.invoke('duplicateEntry', { id }),
  removeEntry: (id) => ipcRenderer.invoke('removeEntry', { id }),
  restoreEntry: (id) => ipcRenderer.invoke('restoreEntry', { id }),

  wipeEverything: () => ipcRenderer.invoke('wipeEverything'),
  showLibrary: () => ipcRenderer.invoke('showLibrary'),

  saveWork: (input) => ipcRenderer.invoke('saveWork', input),
  saveVersion: (input) => ipcRenderer.invoke('saveVersion', input),
  listVersions: (id) => ipcRenderer.invoke('listVersions', { id }),
  readVersion: (input) => ipcRenderer.invoke('readVersion', input),

  readAgain: (input) => ipcRenderer.invoke('readAgain', input),
  readChanged: (id) => ipcRenderer.invoke('readChanged', { id }),
  keepMine: (id) => ipcRenderer.invoke('keepMine', { id }),
  locateSource: (id) => ipcRenderer.invoke('locateSource', { id }),
  showSource: (id) => ipcRenderer.invoke('showSource', { id }),

  compareReturned: (input) => ipcRenderer.invoke('compareReturned', input),
  openAsOwn: (token) => ipcRenderer.invoke('openAsOwn', { token }),

  choosePosting: () => ipcRenderer.invoke('choosePosting'),
  checkFile: (input) => ipcRenderer.invoke('checkFile', input),
  proveExport: (request) => ipcRenderer.invoke('proveExport', request),
  exportResume: (request) => ipcRenderer.invoke('exportResume', request),
  drawWordPage: (input) => ipcRenderer.invoke('drawWordPage', input),
  copyText: (text) => ipcRenderer.invoke('copyText', { text }),
  openExported: (id) => ipcRenderer.invoke('openExported', { id }),
  showExported: (id) => ipcRenderer.invoke('showExported', { id }),
  makePdf: (id) => ipcRenderer.invoke('makePdf', { id }),

  getPreferences: () => ipcRenderer.invoke('getPreferences'),
  setPreferences: (change) => ipcRenderer.invoke('setPreferences', change),
  setWindowState: (state) => ipcRenderer.invoke('setWindowState', state),
  readyToClose: (saved) => ipcRenderer.invoke('readyToClose', { saved }),

  onOpening: (listener) => listen('opening', listener),
  onOpened: (listener) => listen('opened', listener),
  onOpenFailed: (listener) => listen('open-failed', listener),
  onCommand: (listener) => listen('command', listener),
  onSourceChanged: (listener) => listen('source-changed', listener),
  onLibraryChanged: (listener) => listen('library-changed', () => listener()),
  onAdding: (listener) => listen('adding', listener),
  onClosing: (listener) => listen('closing', () => listener()),
} satisfies Api<File>);
