import { useEffect, useRef } from 'react';
import type { Review } from '../../core/review/review';
import { announce } from '../state/session';
import { counted } from '../words';

/** What to say about the scores after a change; empty where none moved. */
export function scoreNews(before: Review, after: Review): string {
  const old = new Map(before.bullets.map(({ id, score }) => [id, score]));
  const moved = after.bullets.filter(({ id, score }) => old.has(id) && old.get(id) !== score);
  const [only] = moved;
  if (!only) return '';
  if (moved.length > 1 || before.level !== after.level) {
    return `${counted(moved.length, 'score')} changed.`;
  }
  const number = after.bullets.indexOf(only) + 1;
  return `Bullet ${number}: score ${old.get(only.id) ?? 'unknown'} to ${only.score ?? 'unknown'}.`;
}

/** Says once what a finished change did to the scores; nothing while somebody types. */
export function useScoreNews(review: Review, typing: boolean): void {
  const settled = useRef(review);
  useEffect(() => {
    if (typing) return;
    const news = settled.current === review ? '' : scoreNews(settled.current, review);
    settled.current = review;
    if (news !== '') announce(news);
  }, [review, typing]);
}
