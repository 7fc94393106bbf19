import { describe, expect, it } from 'vitest';
import {
  doneSteps,
  recordStep,
  redo,
  redoLabel,
  startHistory,
  undo,
  undoLabel,
  undoneSteps,
} from './history';

const AT = '2026-03-02T09:00:00.000Z';
const step = (name = 'edit bullet', text = name) => ({
  name,
  edits: [{ op: 'comment', target: 'document', text } as const],
  at: AT,
});

describe('history', () => {
  it('undoes and redoes by name', () => {
    const history = recordStep(startHistory('a'), 'b', step());
    expect(undoLabel(history)).toBe('Undo edit bullet');
    const back = undo(history);
    expect(back.present).toBe('a');
    expect(undoLabel(back)).toBeNull();
    expect(redoLabel(back)).toBe('Redo edit bullet');
    expect(redo(back).present).toBe('b');
  });

  it('does nothing where there is no step', () => {
    const history = startHistory('a');
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('forgets what was undone when something new is done', () => {
    const history = undo(recordStep(startHistory('a'), 'b', step()));
    expect(recordStep(history, 'c', step()).future).toEqual([]);
  });

  it('undoes the last 200 steps and keeps the edits of all', () => {
    let history = startHistory(0);
    for (let count = 1; count <= 250; count += 1)
      history = recordStep(history, count, step('edit', `${count}`));
    expect(history.past).toHaveLength(200);
    for (let count = 0; count < 300; count += 1) history = undo(history);
    expect(history.present).toBe(50);
    expect(doneSteps(history)).toEqual(
      Array.from({ length: 50 }, (_, index) => step('edit', `${index + 1}`)),
    );
    expect(undoneSteps(history)).toHaveLength(200);
    expect(undoneSteps(history)[0]).toEqual(step('edit', '51'));
  });
});
