import { beforeEach, describe, expect, it } from 'vitest';
import { resumeFromParts } from '../../core/review/resume-for-tests';
import { openedForTests } from './opened-for-tests';
import * as session from './session';
import { workbenchForTests as bench } from './workbench-for-tests';

const document = resumeFromParts({
  jobs: [{ bullets: ['Owned renewals.', 'Led training.'] }, { bullets: ['Ran kickoffs.'] }],
});
const opened = openedForTests('one', document);
const other = openedForTests('two', resumeFromParts({ contact: { name: 'Bo Lind' } }));

function typeInto(target: string, was: string, text: string): void {
  session.textEntered({ target, kind: 'bullet', was });
  session.textTyped(text);
}

const edited = (): boolean => session.isEdited(bench(), session.useSession.getState().draft);

const bulletTexts = (): string[] =>
  bench().history.present.experience.flatMap((job) => job.bullets.map(({ text }) => text));

beforeEach(() => {
  session.useSession.setState(session.useSession.getInitialState(), true);
});

describe('opening', () => {
  it('opens a resume with its first bullet selected', () => {
    session.readingBegan('resume.docx');
    session.resumeRead(opened);
    expect(bench()).toMatchObject({ id: 'one', view: 'edit', bulletId: 'b0' });
    expect(session.useSession.getState().announcement).toBe('resume.docx is open. 3 bullets.');
  });

  it('returns to the open resume when the next reading is cancelled', () => {
    session.resumeRead(opened);
    session.readingBegan('next.pdf');
    session.readingCancelled();
    expect(bench().id).toBe('one');
  });

  it('keeps a failure on show when a file dialog is cancelled', () => {
    const error = { code: 'corrupt', message: 'It ends early.', remedy: 'Open another.' } as const;
    session.readingFailed({ error, file: null });
    session.readingCancelled();
    expect(session.useSession.getState().stage.phase).toBe('failed');
  });

  it('opens another resume without asking: the work is kept in the library', () => {
    session.resumeRead(opened);
    typeInto('b0', 'Owned renewals.', 'Owned 40 renewals.');
    session.textLeft();
    session.resumeRead(other);
    expect(bench().id).toBe('two');
  });
});

describe('editing', () => {
  beforeEach(() => session.resumeRead(opened));

  it('makes one named step of the typing when the block is left', () => {
    typeInto('b1', 'Led training.', 'Led training for 12 accounts.');
    expect(edited()).toBe(true);
    expect(bench().history.past).toHaveLength(0);
    session.bulletSelected('b2');
    expect(bulletTexts()).toEqual([
      'Owned renewals.',
      'Led training for 12 accounts.',
      'Ran kickoffs.',
    ]);
    expect(bench().history.past.map(({ name }) => name)).toEqual(['edit bullet']);
    expect(bench().bulletId).toBe('b2');
  });

  it('leaves no step where the text is unchanged', () => {
    typeInto('b1', 'Led training.', 'Led training. ');
    session.textLeft();
    expect(session.useSession.getState().draft).toBeNull();
    expect(bench().history.past).toEqual([]);
    expect(edited()).toBe(false);
  });

  it('deletes a bullet that was emptied, and undo brings it back', () => {
    typeInto('b1', 'Led training.', '  ');
    session.textLeft();
    expect(bulletTexts()).toEqual(['Owned renewals.', 'Ran kickoffs.']);
    expect(bench().history.past.map(({ name }) => name)).toEqual(['delete bullet']);
    expect(bench().bulletId).toBe('b2');
    session.undone();
    expect(bulletTexts()).toEqual(['Owned renewals.', 'Led training.', 'Ran kickoffs.']);
  });

  it('edits a field under its own name and redoes it', () => {
    session.textEntered({
      target: 'experience.0.title',
      kind: 'field',
      was: 'Customer Success Manager',
    });
    session.textTyped('Senior Customer Success Manager');
    session.undone();
    expect(bench().history.present.experience[0]?.title).toBe('Customer Success Manager');
    session.redone();
    expect(bench().history.present.experience[0]?.title).toBe('Senior Customer Success Manager');
    expect(bench().history.past.at(-1)?.name).toBe('edit title');
  });

  it('counts as unedited again after everything is undone', () => {
    typeInto('b0', 'Owned renewals.', 'Owned 40 renewals.');
    session.undone();
    expect(edited()).toBe(false);
  });

  it('keeps the resume behind the home screen', () => {
    typeInto('b0', 'Owned renewals.', 'Owned 40 renewals.');
    session.homeVisited();
    expect(session.useSession.getState().stage).toMatchObject({
      phase: 'home',
      behind: { id: 'one' },
    });
    session.workContinued();
    expect(bulletTexts()[0]).toBe('Owned 40 renewals.');
  });

  it('goes to a bullet from another view, out of any filter', () => {
    session.filterChosen('backfire');
    session.viewChosen('checklist');
    session.bulletVisited('b2');
    expect(bench()).toMatchObject({ view: 'edit', filter: 'all', bulletId: 'b2', visits: 1 });
  });
});
