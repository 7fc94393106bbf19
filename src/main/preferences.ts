import { app, nativeTheme } from 'electron';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { DEFAULT_PREFERENCES, Preferences } from '../shared/preferences';
import { jsonBytes, realDisk, writeWhole } from './library/disk';
import { NO_PLACES, WindowPlaces } from './window-place';

/** What is kept between sittings, in `preferences.json` of the user's data folder. */
const Kept = Preferences.extend({ window: WindowPlaces });
type Kept = z.infer<typeof Kept>;
type Change = { [K in keyof Kept]?: Kept[K] | undefined };

const DEFAULTS: Kept = { ...DEFAULT_PREFERENCES, window: NO_PLACES };

const file = (): string => join(app.getPath('userData'), 'preferences.json');

let kept: Kept = DEFAULTS;
let writing: Promise<void> = Promise.resolve();

/** Reads the file; each preference that is missing or damaged falls back to its default. */
export function loadPreferences(): Kept {
  kept = parseKept(readRaw());
  nativeTheme.themeSource = kept.theme;
  return kept;
}

function readRaw(): unknown {
  try {
    return JSON.parse(readFileSync(file(), 'utf8'));
  } catch {
    return null;
  }
}

/** One bad value costs no other. */
export function parseKept(raw: unknown): Kept {
  const found = typeof raw === 'object' && raw !== null ? raw : {};
  const good = Object.entries(found).filter(([key, value]) => {
    const schema = key in Kept.shape ? Kept.shape[key as keyof Kept] : null;
    return schema?.safeParse(value).success;
  });
  return Kept.parse({ ...DEFAULTS, ...Object.fromEntries(good) });
}

export const preferences = (): Kept => kept;

/** Changes some preferences and writes the file whole. One that the disk refuses holds for this sitting. */
export async function changePreferences(change: Change): Promise<Kept> {
  kept = { ...kept, ...dropUndefined(change) };
  nativeTheme.themeSource = kept.theme;
  const bytes = jsonBytes(kept);
  writing = writing.then(() => writeWhole(realDisk, file(), bytes).catch(() => undefined));
  await writing;
  return kept;
}

/** Once every change is on the disk. */
export const preferencesWritten = (): Promise<void> => writing;

function dropUndefined(change: Change): Partial<Kept> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
