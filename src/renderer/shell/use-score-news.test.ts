import { expect, it } from 'vitest';
import { bulletFor } from '../../core/review/bullet-for-tests';
import type { Review } from '../../core/review/review';
import { scoreNews } from './use-score-news';

function review(scores: readonly (number | null)[], level: Review['level'] = 'senior'): Review {
  return {
    level,
    bullets: scores.map((score, id) => bulletFor({ id: `b${id}`, score })),
  } as Review;
}

it('says the move of one score', () => {
  expect(scoreNews(review([40, 10]), review([40, 94]))).toBe('Bullet 2: score 10 to 94.');
  expect(scoreNews(review([null]), review([50]))).toBe('Bullet 1: score unknown to 50.');
});

it('counts where several moved, or the level did', () => {
  expect(scoreNews(review([40, 10]), review([42, 94]))).toBe('2 scores changed.');
  expect(scoreNews(review([40]), review([42], 'mid'))).toBe('1 score changed.');
});

it('says nothing where no score moved', () => {
  expect(scoreNews(review([40]), review([40, 70]))).toBe('');
});
