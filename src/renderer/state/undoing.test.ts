import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resumeFromParts } from '../../core/review/resume-for-tests';
import { addNote, answerFact, deleteNote, markNote } from './marking';
import { openedForTests } from './opened-for-tests';
import * as session from './session';
import { redoName, undoName } from './undoing';
import { workbenchForTests as bench } from './workbench-for-tests';

const notes = (): string[] => bench().marks.notes.map(({ text }) => text);
const firstBullet = (): string => bench().history.present.experience[0]?.bullets[0]?.text ?? '';

function reword(text: string): void {
  const bullet = bench().history.present.experience[0]?.bullets[0];
  if (!bullet) throw new Error('There is no bullet.');
  session.textEntered({ target: bullet.id, kind: 'bullet', was: bullet.text });
  session.textTyped(text);
  session.textLeft();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime('2026-03-02T09:00:00Z');
  const document = resumeFromParts({ jobs: [{ bullets: ['Led training.'] }] });
  session.resumeRead(openedForTests('one', document));
  return () => vi.useRealTimers();
});

const later = (): void => void vi.advanceTimersByTime(1000);

describe('undo across the words and what is kept beside them', () => {
  it('takes back the latest first, by its name, and does it again in order', () => {
    addNote('document', 'ask', 'Which year?');
    later();
    reword('Led training for 40.');
    later();
    deleteNote(bench().marks.notes[0]?.id ?? '');
    expect(undoName(bench())).toBe('Undo delete note');
    session.undone();
    expect(notes()).toEqual(['Which year?']);
    expect(undoName(bench())).toBe('Undo edit bullet');
    session.undone();
    expect(firstBullet()).toBe('Led training.');
    session.undone();
    expect(notes()).toEqual([]);
    expect(undoName(bench())).toBeNull();
    expect(redoName(bench())).toBe('Redo add note');
    session.redone();
    session.redone();
    expect([notes(), firstBullet()]).toEqual([['Which year?'], 'Led training for 40.']);
    expect(redoName(bench())).toBe('Redo delete note');
  });

  it('takes the typing of one private note back at once', () => {
    answerFact('b', 'acv', { state: 'answered', value: '$1M' });
    later();
    answerFact('b', 'acv', { note: 'Bo' });
    later();
    answerFact('b', 'acv', { note: 'Board deck' });
    session.undone();
    expect(bench().marks.answers).toMatchObject([{ value: '$1M', note: null }]);
    session.redone();
    expect(bench().marks.answers).toMatchObject([{ note: 'Board deck' }]);
  });

  it('offers nothing to do again after another change', () => {
    addNote('document', 'ask', 'One');
    session.undone();
    later();
    reword('Ran training.');
    expect(redoName(bench())).toBeNull();
    session.undone();
    later();
    addNote('document', 'ask', 'Two');
    expect(redoName(bench())).toBeNull();
    markNote(bench().marks.notes[0]?.id ?? '', true);
    expect(undoName(bench())).toBe('Undo mark note done');
  });
});
