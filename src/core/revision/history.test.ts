import { describe, expect, it } from 'vitest';
import { recordStep, redo, redoLabel, startHistory, undo, undoLabel } from './history';

const typed = (place: string, at: number) => ({ name: 'edit bullet', typing: { place, at } });

describe('history', () => {
  it('undoes and redoes by name', () => {
    const history = recordStep(startHistory('a'), 'b', { name: 'edit bullet' });
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

  it('makes one step of typing in one place', () => {
    let history = startHistory('');
    history = recordStep(history, 'a', typed('b0', 0));
    history = recordStep(history, 'ab', typed('b0', 1000));
    history = recordStep(history, 'abc', typed('b0', 2400));
    expect(history.past).toHaveLength(1);
    expect(undo(history).present).toBe('');
  });

  it.each([
    ['another place', typed('b1', 100)],
    ['a pause', typed('b0', 1600)],
    ['a step that is not typing', { name: 'remove bullet' }],
  ])('begins a new step after %s', (_, change) => {
    const history = recordStep(startHistory(''), 'a', typed('b0', 0));
    expect(recordStep(history, 'b', change).past).toHaveLength(2);
  });

  it('does not join typing across an undo', () => {
    let history = recordStep(startHistory(''), 'a', typed('b0', 0));
    history = recordStep(history, 'x', typed('b1', 10));
    history = recordStep(undo(history), 'ab', typed('b0', 20));
    expect(history.past).toHaveLength(2);
  });

  it('forgets what was undone when something new is done', () => {
    const history = undo(recordStep(startHistory('a'), 'b', { name: 'edit bullet' }));
    expect(recordStep(history, 'c', { name: 'edit bullet' }).future).toEqual([]);
  });

  it('keeps the last 200 steps', () => {
    let history = startHistory(0);
    for (let step = 1; step <= 250; step += 1)
      history = recordStep(history, step, { name: 'edit' });
    expect(history.past).toHaveLength(200);
    for (let step = 0; step < 300; step += 1) history = undo(history);
    expect(history.present).toBe(50);
  });
});
