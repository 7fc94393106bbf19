import { beforeEach, describe, expect, it } from 'vitest';
import { resumeFromParts } from '../../core/review/resume-for-tests';
import * as editing from './editing';
import { linesToBullets } from './line-picking';
import { openedForTests } from './opened-for-tests';
import * as session from './session';
import { workbenchForTests as bench } from './workbench-for-tests';

const document = resumeFromParts({
  jobs: [
    { company: 'Halden', bullets: ['Owned renewals of 12 accounts.', 'Led training.'] },
    { company: 'Corvane', bullets: ['Ran kickoffs.'] },
  ],
  unplaced: ['Ran the user group.', 'Page 2'],
});

const texts = (): string[][] =>
  bench().history.present.experience.map((job) => job.bullets.map(({ text }) => text));
const lastStep = (): string | undefined => bench().history.past.at(-1)?.name;
const draft = () => session.useSession.getState().draft;

beforeEach(() => {
  session.useSession.setState(session.useSession.getInitialState(), true);
  session.resumeRead(openedForTests('one', document));
});

describe('splitting and merging', () => {
  it('splits inside the text and goes on typing in the second half', () => {
    editing.enterBullet('b0');
    editing.splitAt('Owned renewals'.length);
    expect(texts()[0]).toEqual(['Owned renewals', 'of 12 accounts.', 'Led training.']);
    expect(lastStep()).toBe('split bullet');
    expect(draft()).toMatchObject({ was: 'of 12 accounts.', caret: 0 });
    session.undone();
    expect(texts()[0]).toEqual(['Owned renewals of 12 accounts.', 'Led training.']);
  });

  it('splits what was typed, not what stood there', () => {
    editing.enterBullet('b1');
    session.textTyped('Led training. Ran webinars.');
    editing.splitAt('Led training.'.length);
    expect(texts()[0]?.slice(1)).toEqual(['Led training.', 'Ran webinars.']);
  });

  it('opens a new bullet at the end, which is there once something is typed', () => {
    editing.enterBullet('b1');
    editing.splitAt('Led training.'.length);
    expect(draft()).toMatchObject({ kind: 'new-bullet', target: 'b1' });
    session.textLeft();
    expect(texts()[0]).toHaveLength(2);
    editing.addBulletBelow('b1');
    session.textTyped('Ran webinars.');
    session.textLeft();
    expect(texts()[0]?.[2]).toBe('Ran webinars.');
    expect(lastStep()).toBe('add bullet');
  });

  it('merges with the bullet before and after in the job, and not beyond it', () => {
    expect(editing.mergeWithPrevious('b0')).toBe(false);
    expect(editing.mergeWithPrevious('b2')).toBe(false);
    editing.enterBullet('b1');
    expect(editing.mergeWithPrevious('b1')).toBe(true);
    expect(texts()[0]).toEqual(['Owned renewals of 12 accounts. Led training.']);
    expect(draft()?.caret).toBe('Owned renewals of 12 accounts. '.length);
    session.undone();
    expect(editing.mergeWithNext('b0')).toBe(true);
    expect(texts()[0]).toHaveLength(1);
  });
});

describe('moving and deleting', () => {
  it('moves beyond the edge into the next job and back', () => {
    editing.moveBullet('b1', 1);
    expect(texts()[1]).toEqual(['Led training.', 'Ran kickoffs.']);
    editing.moveBullet('b1', -1);
    expect(texts()[0]?.[1]).toBe('Led training.');
    editing.moveBullet('b0', -1);
    expect(bench().history.past).toHaveLength(2);
  });

  it('selects the next bullet after one is deleted', () => {
    session.bulletSelected('b0');
    editing.deleteBullet('b0');
    expect(bench().bulletId).toBe('b1');
    expect(lastStep()).toBe('delete bullet');
  });
});

describe('lines', () => {
  it('places unplaced lines behind the last bullet, and ignores others', () => {
    editing.placeUnplaced(['Ran the user group.'], 'experience.1');
    expect(texts()[1]).toEqual(['Ran kickoffs.', 'Ran the user group.']);
    editing.ignoreUnplaced(['Page 2']);
    expect(bench().history.present.unplaced).toEqual([]);
    session.undone();
    expect(bench().history.present.unplaced).toEqual(['Page 2']);
  });

  it('makes chosen lines the bullets of a new job in one step', () => {
    linesToBullets(['Ran the user group.', 'Page 2'], { title: 'Lead' });
    expect(bench().history.present.experience[2]).toMatchObject({ title: 'Lead' });
    expect(texts()[2]).toEqual(['Ran the user group.', 'Page 2']);
    expect(bench().history.past).toHaveLength(1);
  });
});

describe('typing dates and lists', () => {
  it('keeps a date that is understood and nothing else', () => {
    const start = bench().history.present.experience[0]?.start ?? '';
    const type = (text: string): void => {
      session.textEntered({ target: 'experience.0.start', kind: 'date', was: start, start: 'x' });
      session.textTyped(text);
      session.textLeft();
    };
    type('Sprng');
    expect(bench().history.past).toHaveLength(0);
    type('April 2019');
    expect(bench().history.present.experience[0]?.start).toBe('2019-04');
    expect(lastStep()).toBe('edit start date');
  });
});
