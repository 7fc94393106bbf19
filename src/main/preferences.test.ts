import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../shared/preferences';
import { parseKept } from './preferences';

vi.mock('electron', () => ({ app: {}, nativeTheme: {} }));

describe('parseKept', () => {
  it.each([null, 7, [], 'text', { theme: 'pink', zoom: 9, panes: null }])(
    'falls back to the defaults for %j',
    (raw) => {
      expect(parseKept(raw)).toMatchObject(DEFAULT_PREFERENCES);
    },
  );

  it('loses one bad value and no other', () => {
    const kept = parseKept({ theme: 'dark', zoom: 'big', keywordTint: true, unknown: 1 });
    expect(kept).toMatchObject({ ...DEFAULT_PREFERENCES, theme: 'dark', keywordTint: true });
    expect(kept).not.toHaveProperty('unknown');
  });
});
