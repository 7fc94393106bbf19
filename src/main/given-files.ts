import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { SOURCE_FORMATS } from '../core/resume/document';

/** Files that the desktop hands over: on the command line, by "Open with", dropped or chosen. */

export interface Start {
  readonly argv: readonly string[];
  readonly workingFolder: string;
  readonly packaged: boolean;
  /** The app's own folder, which stands on the command line of a copy that is not packaged. */
  readonly appPath: string;
}

/** The files on a command line: what follows the program (and the app's folder) and is no switch. */
export function fileArguments({ argv, workingFolder, packaged, appPath }: Start): string[] {
  const appArgument = argv.findIndex((argument, i) => i > 0 && resolve(argument) === appPath);
  const own = argv.slice(packaged ? 1 : appArgument + 1);
  return own
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => resolve(workingFolder, argument));
}

const ENDINGS = new Set(SOURCE_FORMATS.map((format) => `.${format}`));
const DEEPEST = 4;

/**
 * Every file that is named, and for a folder the files below it that end like a resume, in the order of their names. At most
 * `most` files; hidden ones and links are left out.
 */
export async function withFoldersOpened(paths: readonly string[], most: number): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const facts = await stat(path).catch(() => null);
    if (facts?.isDirectory()) files.push(...(await filesBelow(path, DEEPEST)));
    else files.push(path);
  }
  return [...new Set(files)].slice(0, most);
}

async function filesBelow(folder: string, deep: number): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    if (entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase())) files.push(path);
    if (entry.isDirectory() && deep > 0) files.push(...(await filesBelow(path, deep - 1)));
  }
  return files;
}
