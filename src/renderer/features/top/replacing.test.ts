import { beforeEach, describe, expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { openedForTests } from '../../state/opened-for-tests';
import * as session from '../../state/session';
import { workbenchForTests as bench } from '../../state/workbench-for-tests';
import { orderSkills, replaceField, skillEdits } from './replacing';

const document = {
  ...resumeFromParts({
    jobs: [{ company: 'Halden', bullets: ['Led training.'] }],
    skills: ['Excel', 'Gainsight'],
  }),
  summary: 'Passionate leader.',
};

beforeEach(() => {
  session.useSession.setState(session.useSession.getInitialState(), true);
  session.resumeRead(openedForTests('one', document));
});

describe('replacing the top', () => {
  it('is one step for the summary and for a headline that was not there', () => {
    replaceField('summary', 'CSM with 21 accounts.', 'replace summary');
    replaceField('contact.headline', 'CSM | 21 accounts', 'replace headline');
    expect(bench().history.present.summary).toBe('CSM with 21 accounts.');
    expect(bench().history.present.contact.headline).toBe('CSM | 21 accounts');
    expect(bench().history.past.map(({ name }) => name)).toEqual([
      'replace summary',
      'replace headline',
    ]);
    session.undone();
    session.undone();
    expect(bench().history.present).toEqual(document);
  });

  it('orders and adds skills, and does nothing where the order is the same', () => {
    orderSkills(document, ['Gainsight', 'NRR, GRR', 'Excel']);
    expect(bench().history.present.skills).toEqual(['Gainsight', 'NRR, GRR', 'Excel']);
    expect(skillEdits(document, ['Excel', 'Gainsight'])).toEqual([]);
  });

  it('orders each group for itself', () => {
    const grouped = {
      ...document,
      skills: ['Excel', 'Gainsight', 'EBRs'],
      skillGroups: [
        { name: 'Tools', skills: ['Excel', 'Gainsight'] },
        { name: 'Work', skills: ['EBRs'] },
      ],
    };
    expect(skillEdits(grouped, ['EBRs', 'Gainsight', 'Excel'])).toEqual([
      {
        op: 'setField',
        target: 'skillGroups.0.skills',
        was: 'Excel, Gainsight',
        text: 'Gainsight\nExcel\n',
      },
    ]);
  });
});
