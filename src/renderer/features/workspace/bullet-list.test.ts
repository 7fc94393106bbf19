import { describe, expect, it } from 'vitest';
import { bulletFor } from '../../../core/review/bullet-for-tests';
import type { ReviewedBullet } from '../../../core/review/review';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import {
  filterBullets,
  isToDo,
  jobTenseOf,
  neighbourToDo,
  nextBullets,
  whyNoneJudged,
  type ListedBullet,
} from './bullet-list';

function listed(number: number, review: Partial<ReviewedBullet> | null): ListedBullet {
  const id = `b${number}`;
  return {
    id,
    text: 'Owned renewals.',
    number,
    list: 'experience',
    jobIndex: 0,
    company: 'Northlight',
    review: review && bulletFor({ id, ...review }),
    kept: false,
    current: false,
  };
}

const question = { slot: 'outcome', question: 'What changed?', gain: 30 };
const finding = { id: 'duty', term: 'responsible for', why: 'A duty.', instead: '' };

const thin = listed(1, { band: 'thin', score: 10, missing: [question] });
const developing = listed(2, { band: 'developing', score: 60, missing: [question] });
const backfired = listed(3, { band: 'strong', score: 80, backfire: [finding] });
const unjudged = listed(4, { band: null, score: null, why: 'not in English' });
const bullets = [thin, developing, backfired, unjudged];

const next = [
  { fix: 'Add a result.', gain: 9, where: 'b2' },
  { fix: 'Add an email.', gain: 8, where: 'contact.email' },
  { fix: 'Add a period.', gain: 7, where: 'b2' },
];
const review = { bullets: [bulletFor({ id: 'b2' })], next } as never;
const ids = (list: readonly ListedBullet[]): string[] => list.map(({ id }) => id);

it('asks nothing more of a bullet that is kept as it is', () => {
  const kept = { ...thin, kept: true };
  expect(isToDo(kept)).toBe(false);
  expect(ids(filterBullets([kept, developing], review, 'next'))).toEqual(['b2']);
  expect(nextBullets([{ ...developing, kept: true }], review)).toEqual([]);
});

it('tells a job that is held from a past one', () => {
  const document = resumeFromParts({
    jobs: [{ end: 'present' }, { end: '2022-03' }, { end: null }],
  });
  const timeOf = (jobIndex: number) => jobTenseOf(document, { ...thin, jobIndex });
  expect([timeOf(0), timeOf(1), timeOf(2)]).toEqual(['present', 'past', null]);
});

describe('filterBullets', () => {
  it('leaves thin, weak and backfiring bullets to do', () => {
    expect(ids(filterBullets(bullets, review, 'to-do'))).toEqual(['b1', 'b3']);
  });

  it('asks for facts only where they would still lift the band', () => {
    expect(ids(filterBullets(bullets, review, 'needs-a-fact'))).toEqual(['b1', 'b2']);
  });

  it('finds the backfire words', () => {
    expect(ids(filterBullets(bullets, review, 'backfire'))).toEqual(['b3']);
  });

  it('takes the bullets among the next steps, each once', () => {
    expect(ids(filterBullets(bullets, review, 'next'))).toEqual(['b2']);
  });

  it('says that it is enough where no open fact brings much', () => {
    const small = {
      bullets: [],
      next: [{ fix: 'Add a period.', gain: 0.3, where: 'b2' }],
    } as never;
    expect(filterBullets(bullets, small, 'next')).toEqual([]);
  });

  it('goes on with what is thin or weak in the newest job', () => {
    const small = {
      bullets: [],
      next: [{ fix: 'Add a period.', gain: 0.3, where: 'b1' }],
    } as never;
    const [older, met] = [thin, listed(5, { band: 'weak', score: 30, missing: [question] })];
    const newest = [older, developing, backfired, met].map((bullet) => ({
      ...bullet,
      current: bullet !== older,
    }));
    expect(nextBullets(newest, small)).toEqual([
      { bullet: { ...met, current: true }, fix: 'What changed?', gain: null },
    ]);
  });

  it('asks nothing of a bullet that was not judged', () => {
    expect(isToDo(unjudged)).toBe(false);
    expect(isToDo(listed(5, null))).toBe(false);
  });
});

it('says why none is judged only where none is', () => {
  const of = (...bullets: ListedBullet[]) =>
    whyNoneJudged({ bullets: bullets.flatMap(({ review }) => review ?? []) });
  expect(of(unjudged)).toBe('not in English');
  expect(of(unjudged, thin)).toBeNull();
  expect(of()).toBeNull();
});

describe('neighbourToDo', () => {
  it('goes on around the end', () => {
    expect(neighbourToDo(bullets, 'b1', 1)?.id).toBe('b3');
    expect(neighbourToDo(bullets, 'b3', 1)?.id).toBe('b1');
    expect(neighbourToDo(bullets, 'b1', -1)?.id).toBe('b3');
    expect(neighbourToDo(bullets, null, 1)?.id).toBe('b1');
  });

  it('is null where nothing is to do', () => {
    expect(neighbourToDo([developing, unjudged], 'b2', 1)).toBeNull();
  });
});
