import { create } from 'zustand';
import { COMMANDS, type Command } from '../../shared/commands';
import { DEFAULT_PREFERENCES, type Preferences } from '../../shared/preferences';

/** What the person chose for the program. The main process keeps it; `state/bridge` sends each change there. */
export const useSettings = create<Preferences>()(() => DEFAULT_PREFERENCES);

export function settingsRead(preferences: Preferences): void {
  useSettings.setState(preferences);
}

export function changeSettings(change: Partial<Preferences>): void {
  useSettings.setState(change);
}

/** What differs between two states of the settings; null where nothing does. */
export function settingsChange(now: Preferences, before: Preferences): Partial<Preferences> | null {
  const keys = Object.keys(now) as (keyof Preferences)[];
  const changed = keys.filter((key) => now[key] !== before[key]);
  return changed.length === 0 ? null : Object.fromEntries(changed.map((key) => [key, now[key]]));
}

export function grammarToggled(): void {
  changeSettings({ grammar: !useSettings.getState().grammar });
}

export const ZOOM_STEPS: readonly number[] = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** The next larger (1) or smaller (-1) step of the zoom, or actual size (0). */
export function zoomStep(zoom: number, step: -1 | 0 | 1): number {
  if (step === 0) return 1;
  const next =
    step === 1
      ? ZOOM_STEPS.find((other) => other > zoom + 0.001)
      : ZOOM_STEPS.findLast((other) => other < zoom - 0.001);
  return next ?? zoom;
}

export function zoomBy(step: -1 | 0 | 1): void {
  changeSettings({ zoom: zoomStep(useSettings.getState().zoom, step) });
}

const RECENT = 5;

/** Puts a command first among those that were run lately. Themes, zoom and the like stay out: they are run in series. */
export function commandRan(command: Command): void {
  if (COMMANDS[command].menu === 'View' && COMMANDS[command].group > 3) return;
  const others = useSettings.getState().recentCommands.filter((other) => other !== command);
  changeSettings({ recentCommands: [command, ...others].slice(0, RECENT) });
}
