import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { labelledSet } from './labelled-bullets-for-tests';
import { measure, type Measures } from './measures-for-tests';

/** What must not be lost. A set that was never looked at is understood less well than these. */
const FLOORS: Readonly<Record<string, Measures>> = {
  telegraphic: {
    categories: 0.85,
    amounts: 0.95,
    timeframe: 0.9,
    account: 0.96,
    ownership: 0.94,
    accountText: 0.95,
    partners: 0.88,
    metricValues: 0.88,
    mechanism: 0.72,
    backfire: 0.8,
    gate: 0.98,
    strongOverWeak: 0.98,
    band: 0.72,
  },
  narrative: {
    categories: 0.9,
    amounts: 0.8,
    timeframe: 0.88,
    account: 0.96,
    ownership: 0.92,
    accountText: 0.92,
    partners: 0.88,
    metricValues: 0.84,
    mechanism: 0.74,
    backfire: 0.9,
    gate: 0.98,
    strongOverWeak: 0.97,
    band: 0.68,
  },
  'plain-words': {
    categories: 0.9,
    amounts: 0.9,
    timeframe: 0.94,
    account: 0.93,
    ownership: 0.94,
    accountText: 0.85,
    partners: 0.87,
    metricValues: 0.87,
    mechanism: 0.75,
    backfire: 0.88,
    gate: 0.96,
    strongOverWeak: 0.97,
    band: 0.7,
  },
  everyday: {
    categories: 0.9,
    amounts: 0.97,
    timeframe: 0.93,
    account: 0.97,
    ownership: 0.91,
    accountText: 0.97,
    partners: 0.96,
    metricValues: 0.93,
    mechanism: 0.78,
    backfire: 0.85,
    gate: 0.97,
    strongOverWeak: 0.98,
    band: 0.83,
  },
  'career-changers': {
    categories: 0.77,
    amounts: 0.95,
    timeframe: 0.93,
    account: 0.97,
    ownership: 0.95,
    accountText: 0.95,
    partners: 0.86,
    metricValues: 0.88,
    mechanism: 0.78,
    backfire: 0.87,
    gate: 0.95,
    strongOverWeak: 0.97,
    band: 0.7,
  },
  'own-evidence': {
    categories: 0.84,
    amounts: 0.94,
    timeframe: 0.92,
    account: 0.97,
    ownership: 0.95,
    accountText: 0.97,
    partners: 0.9,
    metricValues: 0.92,
    mechanism: 0.92,
    backfire: 0.7,
    gate: 0.98,
    strongOverWeak: 0.98,
    band: 0.78,
  },
};

describe('bullets in other words', () => {
  it.each(Object.entries(FLOORS))('%s is understood no worse than before', (name, floors) => {
    const measures: Readonly<Record<string, number>> = measure(labelledSet(name), rules);
    const lost = Object.entries(floors).filter(([key, floor]) => (measures[key] ?? 0) < floor);
    expect(lost.map(([key]) => `${key} ${measures[key]?.toFixed(3)}`)).toEqual([]);
  });
});
