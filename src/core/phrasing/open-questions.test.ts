import { expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { suggest } from './suggest';

const WEAK = 'Worked closely with sales to drive upsells across my accounts.';

const asked = (facts: Record<string, string>): string[] =>
  suggest(WEAK, { level: 'senior', facts, tense: null, rules }).missing.map(({ slot }) => slot);

it('asks for one result, then for what else a reader looks for', () => {
  const [first, ...others] = asked({});
  expect(first).toBe('acv_to');
  expect(others).not.toContain('delta_abs');
  expect(others).not.toContain('roadmap_item');
});

it('asks for no second result once there is one', () => {
  expect(asked({ acv_to: '$520K' })).not.toContain('delta_abs');
  expect(asked({ acv_to: '$520K' })).toContain('mechanism');
});
