import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { ASKED_BULLETS } from './asked-for-tests';
import { earnedWith } from './earned-for-tests';
import { suggest } from './suggest';

const TOLD = [
  {
    account: 'Tarnbrook Dairy',
    acv_from: '$185K',
    acv_to: '$410K',
    timeframe: '11 months',
    mechanism: 'moving its plants onto the forecasting module',
    partner: 'the AE',
  },
  {
    account: 'a regional freight forwarder',
    acv_from: 'EUR 620k',
    acv_to: 'EUR 940k',
    timeframe: 'three quarters',
    mechanism: 'I rebuilt the rollout plan with its dispatchers',
    partner: 'RevOps',
  },
];

describe('the best suggestion', () => {
  it(
    'scores what the bullet and the answers earn together, in 95 of 100',
    { timeout: 60_000 },
    () => {
      const weak = ASKED_BULLETS.filter(({ quality }) => quality !== 'strong');
      const short = weak.flatMap(({ text, level }, at) => {
        if (level === 'none') return [];
        const facts = TOLD[at % TOLD.length] ?? {};
        const earned = earnedWith(text, facts, level, rules);
        const [best] = suggest(text, { level, facts, tense: null, rules }).suggestions;
        return earned !== null && (best?.scoreAfter ?? 0) < earned - 3 ? [text] : [];
      });
      expect(short.length / weak.length).toBeLessThanOrEqual(0.05);
    },
  );
});
