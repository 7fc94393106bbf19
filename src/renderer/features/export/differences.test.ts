import { expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import type { Edit } from '../../../core/revision/edits';
import { changedTexts, differencesOf, openedBullets } from './differences';

const BULLETS = new Map([
  ['b1', { number: 4, text: 'Helped.' }],
  ['b3', { number: 7, text: 'Ran quarterly reviews.' }],
]);
const NONE = new Map<string, never>();

const steps = (...edits: Edit[]) =>
  edits.map((edit) => ({ name: 'edit', edits: [edit], at: '2026-03-02T09:00:00.000Z' }));

it('counts a bullet once, from its first words to its last', () => {
  expect(
    differencesOf(
      steps(
        { op: 'replace', target: 'b1', was: 'Helped.', text: 'Led.' },
        { op: 'replace', target: 'b1', was: 'Led.', text: 'Led 3 teams.' },
      ),
      BULLETS,
    ),
  ).toEqual([{ what: 'Reworded', number: 4, text: '“Helped.” to “Led 3 teams.”' }]);
});

it('says nothing of what was taken back by hand', () => {
  expect(
    differencesOf(
      steps(
        { op: 'replace', target: 'b1', was: 'Helped.', text: 'Led.' },
        { op: 'replace', target: 'b1', was: 'Led.', text: 'Helped.' },
      ),
      BULLETS,
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
      BULLETS,
    ),
  ).toEqual([
    { what: 'Removed', number: 4, text: '“Passionate.”' },
    { what: 'Added', number: null, text: '“Renewed 20 contracts.”' },
    { what: 'Moved', number: 7, text: '“Ran quarterly reviews.”' },
    { what: 'Changed', number: null, text: 'Phone: 2' },
  ]);
});

it('quotes two long wordings from where they part', () => {
  const was = 'Wrote the first onboarding playbook, still used by a team of eight.';
  const text = `${was.slice(0, -1)}; used by all 40 implementation managers.`;
  expect(differencesOf(steps({ op: 'replace', target: 'b9', was, text }), NONE)[0]?.text).toBe(
    '“…a team of eight.” to “…a team of eight; used by all 40 implementation managers.”',
  );
});

it('cuts a long wording after a whole word', () => {
  const text = 'Passionate about customers and the go-to person for escalations of every kind.';
  expect(differencesOf(steps({ op: 'remove', target: 'b9', was: text }), NONE)[0]?.text).toBe(
    '“Passionate about customers and the go-to person for…”',
  );
});

it('numbers the bullets of jobs, then of projects', () => {
  const document = resumeFromParts({
    jobs: [{ bullets: ['One.', 'Two.'] }, { bullets: ['Three.'] }],
  });
  expect([...openedBullets(document).values()]).toEqual([
    { number: 1, text: 'One.' },
    { number: 2, text: 'Two.' },
    { number: 3, text: 'Three.' },
  ]);
});

it('gives the lines that the copy says differently, as they read at last', () => {
  const made = steps(
    { op: 'replace', target: 'b1', was: 'Helped.', text: 'Led.' },
    { op: 'replace', target: 'b1', was: 'Led.', text: 'Led 3 teams.' },
    { op: 'replace', target: 'b3', was: 'Ran quarterly reviews.', text: 'Ran them.' },
    { op: 'replace', target: 'b3', was: 'Ran them.', text: 'Ran quarterly reviews.' },
    { op: 'setField', target: 'summary', was: 'Old.', text: 'New.' },
    { op: 'setField', target: 'contact.headline', was: 'CSM', text: 'Senior CSM' },
    { op: 'setField', target: 'contact.headline', was: 'Senior CSM', text: 'CSM' },
    { op: 'insertAfter', target: 'b1', text: 'Renewed 20 contracts.' },
  );
  expect(changedTexts(made)).toEqual(['Led 3 teams.', 'New.', 'Renewed 20 contracts.']);
});
