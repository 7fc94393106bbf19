import { expect, it } from 'vitest';
import type { Edit } from '../../../core/revision/edits';
import { differencesOf } from './differences';

const steps = (...edits: Edit[]) =>
  edits.map((edit) => ({ name: 'edit', edits: [edit], at: '2026-03-02T09:00:00.000Z' }));

it('counts a bullet once, from its first words to its last', () => {
  expect(
    differencesOf(
      steps(
        { op: 'replace', target: 'b1', was: 'Helped.', text: 'Led.' },
        { op: 'replace', target: 'b1', was: 'Led.', text: 'Led 3 teams.' },
      ),
    ),
  ).toEqual([{ what: 'Reworded', text: '“Helped.” to “Led 3 teams.”' }]);
});

it('says nothing of what was taken back by hand', () => {
  expect(
    differencesOf(
      steps(
        { op: 'replace', target: 'b1', was: 'Helped.', text: 'Led.' },
        { op: 'replace', target: 'b1', was: 'Led.', text: 'Helped.' },
      ),
    ),
  ).toEqual([]);
});

it('names what went, came, moved and changed', () => {
  expect(
    differencesOf(
      steps(
        { op: 'remove', target: 'b1', was: 'Passionate.' },
        { op: 'insertAfter', target: 'b2', text: 'Renewed 20 contracts.' },
        { op: 'moveAfter', target: 'b3', after: 'b2' },
        { op: 'setField', target: 'contact.phone', was: '1', text: '2' },
      ),
    ),
  ).toEqual([
    { what: 'Removed', text: '“Passionate.”' },
    { what: 'Added', text: '“Renewed 20 contracts.”' },
    { what: 'Moved', text: 'A bullet to another place' },
    { what: 'Changed', text: 'Phone: 2' },
  ]);
});
