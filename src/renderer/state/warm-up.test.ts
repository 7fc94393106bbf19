import { expect, it, vi } from 'vitest';
import { warmUp } from './warm-up';

it('works in idle moments, one step in each, once a sitting', async () => {
  let moments = 0;
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    moments += 1;
    setTimeout(run);
  });

  await Promise.all([warmUp(), warmUp()]);
  expect(moments).toBe(7);
});
