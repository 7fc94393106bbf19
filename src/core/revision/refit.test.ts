import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../review/resume-for-tests';
import { refit } from './refit';
import { replay, startMarks, type Work } from './work';

const AT = '2026-03-02T09:00:00.000Z';
const aim = {
  level: 'senior',
  segment: null,
  pageSize: 'letter',
  owner: 'own',
  client: null,
} as const;

const before = resumeFromParts({
  jobs: [
    { company: 'Halden', title: 'Senior CSM', bullets: ['Ran onboarding.', 'Led renewals.'] },
    { company: 'Corvane', title: 'CSM', bullets: ['Answered tickets.'] },
  ],
});
/** A job was put on top, one bullet reworded. */
const now = resumeFromParts({
  jobs: [
    { company: 'Northgate', title: 'Principal CSM', bullets: ['Built the program.'] },
    { company: 'Halden', title: 'Senior CSM', bullets: ['Ran onboarding.', 'Led 40 renewals.'] },
    { company: 'Corvane', title: 'CSM', bullets: ['Answered tickets.'] },
  ],
});

function work(parts: Partial<Work>): Work {
  return { schema: 'uplift/work@1', done: [], undone: [], ...startMarks(aim), ...parts };
}

const bulletTexts = (document: typeof now): string[][] =>
  document.experience.map(({ bullets }) => bullets.map(({ text }) => text));

describe('refit', () => {
  it('finds bullets by their words and jobs by their names', () => {
    const result = refit(
      before,
      now,
      work({
        done: [
          {
            name: 'edit bullet',
            edits: [
              { op: 'replace', target: 'b2', was: 'Answered tickets.', text: 'Cut tickets.' },
            ],
            at: AT,
          },
          {
            name: 'edit title',
            edits: [{ op: 'setField', target: 'experience.1.title', was: 'CSM', text: 'CSM II' }],
            at: AT,
          },
          {
            name: 'add bullet',
            edits: [{ op: 'insertAfter', target: 'b0', text: 'Trained 12 admins.' }],
            at: AT,
          },
          {
            name: 'edit bullet',
            edits: [
              {
                op: 'replace',
                target: 'new-1',
                was: 'Trained 12 admins.',
                text: 'Trained 14 admins.',
              },
            ],
            at: AT,
          },
        ],
        notes: [{ id: 'n', target: 'new-1', kind: 'ask', text: 'Who?', done: false, at: AT }],
        aside: [
          { finding: 'check:length-and-density', reason: 'Early role.', at: AT },
          { finding: 'backfire:b2:tickets', reason: 'That was the job.', at: AT },
        ],
        place: { view: 'edit', bulletId: 'b2' },
      }),
    );
    expect(result.misfits).toEqual([]);
    expect(bulletTexts(result.document)).toEqual([
      ['Built the program.'],
      ['Ran onboarding.', 'Trained 14 admins.', 'Led 40 renewals.'],
      ['Cut tickets.'],
    ]);
    expect(result.document.experience[2]?.title).toBe('CSM II');
    expect(result.work.place?.bulletId).toBe('b3');
    expect(result.work.aside.map(({ finding }) => finding)).toEqual([
      'check:length-and-density',
      'backfire:b3:tickets',
    ]);
    const replayed = replay(now, result.work);
    expect(replayed.ok && replayed.value.present).toEqual(result.document);
  });

  it('lists what no longer fits and keeps the rest', () => {
    const shorter = resumeFromParts({
      jobs: [{ company: 'Halden', title: 'Senior CSM', bullets: ['Ran onboarding.'] }],
    });
    const result = refit(
      before,
      shorter,
      work({
        done: [
          {
            name: 'edit bullet',
            edits: [{ op: 'replace', target: 'b1', was: 'Led renewals.', text: 'Led 9 renewals.' }],
            at: AT,
          },
          {
            name: 'edit bullet',
            edits: [{ op: 'replace', target: 'b0', was: 'Ran onboarding.', text: 'Ran it.' }],
            at: AT,
          },
        ],
        notes: [
          { id: 'n', target: 'b2', kind: 'suggest', text: 'Say how many.', done: false, at: AT },
        ],
        answers: [
          {
            id: 'a',
            target: 'b1',
            slot: 'count',
            state: 'answered',
            value: '9',
            note: null,
            exact: true,
            at: AT,
          },
        ],
        hidden: [{ id: 'h', real: 'Acme', shown: 'a bank', kind: 'name' }],
      }),
    );
    expect(bulletTexts(result.document)).toEqual([['Ran it.']]);
    expect(result.misfits).toEqual([
      { what: 'step', text: 'edit bullet: Led 9 renewals.', target: 'Led renewals.' },
      { what: 'note', text: 'Say how many.', target: 'Answered tickets.' },
      { what: 'answer', text: 'count: 9', target: 'Led 9 renewals.' },
    ]);
    expect(result.work.hidden).toHaveLength(1);
    expect(replay(shorter, result.work).ok).toBe(true);
  });

  it('drops an edit of a bullet that says something else now', () => {
    const result = refit(
      before,
      now,
      work({
        done: [
          {
            name: 'edit bullet',
            edits: [{ op: 'replace', target: 'b1', was: 'Led renewals.', text: 'Led it.' }],
            at: AT,
          },
        ],
        undone: [{ name: 'delete bullet', edits: [], at: AT }],
      }),
    );
    expect(result.work).toMatchObject({ done: [], undone: [] });
    expect(result.misfits).toHaveLength(1);
    expect(result.document).toEqual(now);
  });
});
