/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import { bundledRules as rules } from '../rules/bundled-rules-for-tests';
import type { Level } from '../resume/vocabulary';
import { judgeBullet } from '../bullets/judge-bullet';
import { findBackfire } from './find-backfire';
import { findCategories } from './find-categories';

interface LabelledBullet {
  readonly text: string;
  readonly level: Level | 'none';
  readonly categories: readonly string[];
  readonly backfire: readonly string[];
}

const raw: Record<string, string> = import.meta.glob('../../../fixtures/bullets/own.jsonl', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const bullets = Object.values(raw)
  .flatMap((text) => text.trim().split('\n'))
  .map((line) => JSON.parse(line) as LabelledBullet);

function f1(wanted: readonly string[], found: readonly string[]): number {
  const right = found.filter((id) => wanted.includes(id)).length;
  return (2 * right) / (wanted.length + found.length);
}

/** `index category` pairs over the whole set, so that one F1 counts them all. */
function pairs(of: (bullet: LabelledBullet) => readonly string[]): string[] {
  return bullets.flatMap((bullet, index) => of(bullet).map((id) => `${index} ${id}`));
}

const isJudged = ({ text }: LabelledBullet) => judgeBullet(text, 'senior', rules).score !== null;

describe('our own labelled bullets', () => {
  it('shows the categories that a reader sees', () => {
    const wanted = pairs(({ categories }) => categories);
    const found = pairs((bullet) => (isJudged(bullet) ? findCategories(bullet.text, rules) : []));
    expect(f1(wanted, found)).toBeGreaterThanOrEqual(0.93);
  });

  it('flags the wordings that a reader would', () => {
    const wanted = pairs(({ backfire }) => (backfire.length > 0 ? ['flagged'] : []));
    const found = pairs((bullet) => {
      const level = bullet.level === 'none' ? 'mid' : bullet.level;
      const hits = findBackfire(bullet.text, { level, place: 'bullet' }, rules);
      return isJudged(bullet) && hits.length > 0 ? ['flagged'] : [];
    });
    expect(f1(wanted, found)).toBeGreaterThanOrEqual(0.9);
  });

  it('judges what is customer-success work and nothing else', () => {
    const right = bullets.filter((bullet) => isJudged(bullet) === (bullet.level !== 'none'));
    expect(right.length / bullets.length).toBeGreaterThanOrEqual(0.97);
  });
});
