import { join } from 'node:path';
import { writeWhole, jsonBytes, type Disk } from './disk';
import { FORMAT, formatOf, MIGRATIONS, type Migration } from './format';
import { RESUME } from './folder';

export type FormatState = 'current' | 'newer' | 'unknown';

const LISTS = ['versions', 'receipts'];

/**
 * Brings one resume's folder to the format of this program. What it held before stays in `backup-format-N`. `resume.json`
 * is written last, so that a stop in the middle begins again from the backup. `newer`: another Uplift wrote it, and
 * nothing is touched. `unknown`: `resume.json` is missing or damaged.
 */
export async function bringUpToDate(
  disk: Disk,
  folder: string,
  target = FORMAT,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<FormatState> {
  const format = formatOf(await readRaw(disk, join(folder, RESUME)));
  if (format === null) return 'unknown';
  if (format >= target) return format === target ? 'current' : 'newer';
  const backup = join(folder, `backup-format-${format}`);
  if (!(await disk.facts(backup))) await backUp(disk, folder, backup);
  let files = await readFiles(disk, backup);
  for (const migrate of migrations.slice(format - 1, target - 1)) files = migrate(files);
  const { [RESUME]: resume, ...others } = files;
  for (const [name, value] of Object.entries(others)) {
    await writeWhole(disk, join(folder, name), jsonBytes(value));
  }
  await writeWhole(disk, join(folder, RESUME), jsonBytes(resume));
  return 'current';
}

async function backUp(disk: Disk, folder: string, backup: string): Promise<void> {
  const building = `${backup}.new`;
  await disk.remove(building);
  for (const inner of ['', ...LISTS]) await disk.makeFolder(join(building, inner));
  for (const name of await jsonNames(disk, folder)) {
    await disk.write(join(building, name), await disk.read(join(folder, name)));
  }
  for (const inner of ['', ...LISTS]) await disk.sync(join(building, inner));
  await disk.rename(building, backup);
  await disk.sync(folder);
}

/** The JSON files that can be parsed, by their names in the folder. A damaged one stays as it is. */
async function readFiles(disk: Disk, folder: string): Promise<Record<string, unknown>> {
  const files: Record<string, unknown> = {};
  for (const name of await jsonNames(disk, folder)) {
    const value = await readRaw(disk, join(folder, name));
    if (value !== undefined) files[name] = value;
  }
  return files;
}

async function jsonNames(disk: Disk, folder: string): Promise<string[]> {
  const inner = await Promise.all(
    LISTS.map(async (list) => {
      const names = await disk.list(join(folder, list));
      return names.map((name) => `${list}/${name}`);
    }),
  );
  return [...(await disk.list(folder)), ...inner.flat()].filter((name) => name.endsWith('.json'));
}

async function readRaw(disk: Disk, path: string): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await disk.read(path)));
  } catch {
    return undefined;
  }
}
