import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Api, EventName, Events } from '../shared/ipc';

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
  ready: () => ipcRenderer.invoke('ready'),
  chooseResume: () => ipcRenderer.invoke('chooseResume'),
  openDropped: (file) => ipcRenderer.invoke('openDropped', { path: webUtils.getPathForFile(file) }),
  openSample: () => ipcRenderer.invoke('openSample'),
  openPasted: (text) => ipcRenderer.invoke('openPasted', { text }),
  retryWithPassword: (input) => ipcRenderer.invoke('retryWithPassword', input),
  cancelReading: () => ipcRenderer.invoke('cancelReading'),
  exportClean: (input) => ipcRenderer.invoke('exportClean', input),
  showExported: (id) => ipcRenderer.invoke('showExported', { id }),
  getPreferences: () => ipcRenderer.invoke('getPreferences'),
  setPreferences: (change) => ipcRenderer.invoke('setPreferences', change),
  setWindowState: (state) => ipcRenderer.invoke('setWindowState', state),
  onOpening: (listener) => listen('opening', listener),
  onOpened: (listener) => listen('opened', listener),
  onOpenFailed: (listener) => listen('open-failed', listener),
  onCommand: (listener) => listen('command', listener),
} satisfies Api<File>);
