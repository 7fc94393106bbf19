import { app, nativeTheme } from 'electron';
import { readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DEFAULT_PREFERENCES, Preferences } from '../shared/preferences';

/** What is kept between sittings, in `preferences.json` of the user's data folder. Window bounds are in screen pixels. */
const Kept = Preferences.extend({
  window: z
    .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
    .nullable(),
});
export type Kept = z.infer<typeof Kept>;

const DEFAULTS: Kept = { ...DEFAULT_PREFERENCES, window: null };

const file = (): string => join(app.getPath('userData'), 'preferences.json');

let kept: Kept = DEFAULTS;
let writing: Promise<void> = Promise.resolve();

/** Reads the file; what is missing or damaged falls back to its default. */
export function loadPreferences(): Kept {
  try {
    const found = Kept.partial().safeParse(JSON.parse(readFileSync(file(), 'utf8')));
    kept = { ...DEFAULTS, ...(found.success ? dropUndefined(found.data) : {}) };
  } catch {
    kept = DEFAULTS;
  }
  nativeTheme.themeSource = kept.theme;
  return kept;
}

export const preferences = (): Kept => kept;

/** Changes some preferences and writes the file beside itself, then renames it into place. */
export async function changePreferences(change: {
  [K in keyof Kept]?: Kept[K] | undefined;
}): Promise<Kept> {
  kept = { ...kept, ...dropUndefined(change) };
  nativeTheme.themeSource = kept.theme;
  const text = `${JSON.stringify(kept, null, 2)}\n`;
  writing = writing.then(async () => {
    await writeFile(`${file()}.new`, text);
    await rename(`${file()}.new`, file());
  });
  await writing;
  return kept;
}

function dropUndefined(change: { [K in keyof Kept]?: Kept[K] | undefined }): Partial<Kept> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
