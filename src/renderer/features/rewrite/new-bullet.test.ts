import { beforeEach, describe, expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { answerFact, isRuledOut, mayHaveHappened, neverHappened } from '../../state/marking';
import { openedForTests } from '../../state/opened-for-tests';
import * as session from '../../state/session';
import { workbenchForTests as bench } from '../../state/workbench-for-tests';
import { addNewBullet, answersOfTerm, categoriesOfTerm, placesFor } from './new-bullet';

const document = resumeFromParts({
  jobs: [
    { company: 'Halden', bullets: ['Owned renewals of 12 accounts.', 'Led training.'] },
    { company: 'Corvane', bullets: [] },
  ],
});
const SENTENCE = 'Landed the FY24 forecast within 6% of actual.';

beforeEach(() => {
  session.useSession.setState(session.useSession.getInitialState(), true);
  session.resumeRead(openedForTests('one', document));
});

describe('the place of a new bullet', () => {
  it('is behind the bullet asked from, else the end of a job', () => {
    expect(placesFor(document, 'b0').map(({ label }) => label)).toEqual([
      'Halden, after its bullet 1',
      'Halden, after its bullet 2',
      'Corvane, first',
    ]);
    expect(placesFor(document, null).map(({ anchor }) => anchor)).toEqual(['b1', 'experience.1']);
  });
});

describe('adding a new bullet', () => {
  it('is one step, and the answers are the bullet’s', () => {
    answerFact('new:forecast', 'period', { value: 'FY24' });
    const [place] = placesFor(document, 'b0');
    if (!place) throw new Error('no place');
    addNewBullet(place, SENTENCE, 'new:forecast', { forecast_err: '6%' });
    const [job] = bench().history.present.experience;
    expect(job?.bullets.map(({ text }) => text)).toEqual([
      'Owned renewals of 12 accounts.',
      SENTENCE,
      'Led training.',
    ]);
    const id = job?.bullets[1]?.id;
    expect(bench().marks.answers.map(({ target, slot, value }) => [target, slot, value])).toEqual([
      [id, 'period', 'FY24'],
      [id, 'forecast_err', '6%'],
    ]);
    session.undone();
    expect(bench().history.present).toEqual(document);
  });
});

describe('a posting’s term', () => {
  it('leads to its kinds of work, and a tool answers for the platform', () => {
    expect(categoriesOfTerm('QBRs')).toContain('ebr');
    expect(answersOfTerm('Gainsight')).toEqual({ platform: 'Gainsight' });
    expect(answersOfTerm('QBRs')).toEqual({});
  });

  it('that never was done is not offered until asked again', () => {
    neverHappened('QBRs');
    expect(isRuledOut(bench().marks.aside, 'QBRs')).toBe(true);
    mayHaveHappened('QBRs');
    expect(isRuledOut(bench().marks.aside, 'QBRs')).toBe(false);
  });
});
