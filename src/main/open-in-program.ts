import { shell } from 'electron';
import { spawn } from 'node:child_process';

/** What has not failed within this time is taken for open. Milliseconds. */
const PATIENCE = 1500;

/**
 * Opens a file or folder with the program that the computer has for it. False: there is none. On Linux `xdg-open` may last as long as the
 * program does, and Electron's own way would hold the whole app for that time.
 */
export async function openInProgram(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return (await shell.openPath(path)) === '';
  return new Promise((answer) => {
    const opening = spawn('xdg-open', [path], { detached: true, stdio: 'ignore' });
    opening.unref();
    opening.once('error', () => {
      answer(false);
    });
    opening.once('exit', (code) => {
      answer(code === 0);
    });
    setTimeout(answer, PATIENCE, true);
  });
}
