import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../shared/preferences';
import { changeSettings, commandRan, settingsChange, useSettings, zoomStep } from './settings';

beforeEach(() => useSettings.setState(DEFAULT_PREFERENCES, true));

it.each([
  [1, 1, 1.1],
  [1, -1, 0.9],
  [1.5, 0, 1],
  [2, 1, 2],
  [0.8, -1, 0.8],
  [1.3, 1, 1.5],
] as const)('steps the zoom from %d by %d to %d', (zoom, step, next) => {
  expect(zoomStep(zoom, step)).toBe(next);
});

describe('settingsChange', () => {
  it('holds what differs, and nothing else', () => {
    const before = useSettings.getState();
    changeSettings({ zoom: 1.5 });
    expect(settingsChange(useSettings.getState(), before)).toEqual({ zoom: 1.5 });
    expect(settingsChange(before, before)).toBeNull();
  });
});

it('keeps the commands that were run, the latest first and each once', () => {
  for (const command of ['export', 'open', 'export', 'zoom-in'] as const) commandRan(command);
  expect(useSettings.getState().recentCommands).toEqual(['export', 'open']);
});
