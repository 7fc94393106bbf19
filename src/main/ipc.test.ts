import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (event: unknown, raw: unknown) => Promise<unknown>;
const listeners = new Map<string, Listener>();
vi.mock('electron', () => ({
  protocol: {},
  ipcMain: { handle: (name: string, listener: Listener) => listeners.set(name, listener) },
}));
const { handle, isOurPage } = await import('./ipc');

const page = { senderFrame: { origin: 'app://bundle', parent: null } };

describe('isOurPage', () => {
  it('trusts the top frame of our own page alone', () => {
    expect(isOurPage({ origin: 'app://bundle', parent: null })).toBe(true);
    expect(isOurPage({ origin: 'app://bundle.evil', parent: null })).toBe(false);
    expect(isOurPage({ origin: 'https://example.com', parent: null })).toBe(false);
    expect(isOurPage({ origin: 'app://bundle', parent: {} as never })).toBe(false);
    expect(isOurPage(null)).toBe(false);
  });
});

describe('handle', () => {
  const run = vi.fn();
  beforeEach(() => {
    run.mockReset();
    handle('openPasted', run);
  });
  const invoke = (event: unknown, raw: unknown) => listeners.get('openPasted')?.(event, raw);

  it('passes a request of the right shape on', async () => {
    run.mockResolvedValue({ ok: true, value: null });
    expect(await invoke(page, { text: 'a resume' })).toEqual({ ok: true, value: null });
    expect(run).toHaveBeenCalledWith({ text: 'a resume' });
  });

  it.each([undefined, null, 'text', {}, { text: 7 }, { text: 'x'.repeat(1_000_001) }])(
    'refuses the shape %#',
    async (raw) => {
      expect(await invoke(page, raw)).toMatchObject({ error: { error: { code: 'bad-request' } } });
      expect(run).not.toHaveBeenCalled();
    },
  );

  it('refuses another sender, and a frame that is gone', async () => {
    for (const senderFrame of [{ origin: 'https://example.com', parent: null }, null]) {
      const answer = await invoke({ senderFrame }, { text: 'a resume' });
      expect(answer).toMatchObject({ error: { error: { code: 'untrusted' } } });
    }
    expect(run).not.toHaveBeenCalled();
  });

  it('keeps the text of an exception to itself', async () => {
    run.mockRejectedValue(new Error('Marisol Vega, Denver'));
    const answer = await invoke(page, { text: 'a resume' });
    expect(answer).toMatchObject({ error: { error: { code: 'internal' } } });
    expect(JSON.stringify(answer)).not.toContain('Marisol');
  });
});
