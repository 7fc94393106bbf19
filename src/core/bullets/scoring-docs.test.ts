/// <reference types="vite/types/importMeta.d.ts" />
import { expect, it } from 'vitest';
import { Level, LEVELS } from '../resume/vocabulary';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import { judgeBullet } from './judge-bullet';

const page = Object.values(
  import.meta.glob<string>('../../../docs/scoring.md', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).join('');

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('shows the weights of the data', () => {
  for (const [part, weights] of Object.entries(rules.scoring.weights)) {
    const shown = rows.find(([, name]) => name === part)?.slice(2, 8);
    expect(shown).toEqual(LEVELS.map((level) => String(weights[level])));
  }
});

it('shows examples that come out as it says', () => {
  const examples = rows.flatMap(([, name, text, score]) => {
    const level = Level.safeParse(name);
    return level.success ? [{ level: level.data, text: text ?? '', score: Number(score) }] : [];
  });
  expect(examples).toHaveLength(3);
  for (const { level, text, score } of examples) {
    expect(judgeBullet(text, level, rules).score).toBe(score);
  }
});
