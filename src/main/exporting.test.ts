import { expect, it, vi } from 'vitest';
import { editsOf } from './exporting';

vi.mock('electron', () => ({}));

const replace = { op: 'replace' as const, target: 'b1', was: 'Helped.', text: 'Led.' };
const insert = { op: 'insertAfter' as const, target: 'b1', text: 'Renewed 20 contracts.' };
const at = '2026-03-02T09:00:00.000Z';
const kept = {
  id: '3f0c2d4e-8a4b-4f0e-9d3c-0a1b2c3d4e5f',
  fileName: null,
  done: [
    { name: 'edit bullet', edits: [replace], at },
    { name: 'add bullet', edits: [insert], at },
  ],
  contactIntoPage: false,
  hidden: [],
  accepted: [],
  anyway: false,
};

it('makes the steps in order, and comments last', () => {
  expect(editsOf({ mode: 'keep', ...kept })).toEqual([replace, insert]);
  const comments = [{ target: 'new-1', text: 'Which year?' }];
  expect(editsOf({ mode: 'review', author: 'Odile', comments, ...kept })).toEqual([
    replace,
    insert,
    { op: 'comment', target: 'new-1', text: 'Which year?' },
  ]);
});
