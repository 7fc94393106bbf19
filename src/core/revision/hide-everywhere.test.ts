import { expect, it } from 'vitest';
import { resumeFromParts } from '../review/resume-for-tests';
import { applyEdits } from './apply-edits';
import { hidingEdits } from './hide-everywhere';

const resume = resumeFromParts({
  contact: { name: 'Dana Sorrento', headline: 'CSM for Sorrento' },
  jobs: [
    { company: 'Sorrento', bullets: ['Renewed Sorrento twice.', 'Led training.'] },
    { company: 'Corvane', bullets: ['Sorrento’s CFO signed.'] },
  ],
});
const hidden = { real: 'Sorrento', shown: 'a drug maker' };

it('puts the shown form into bullets and texts, and leaves names of persons and employers alone', () => {
  const hiding = applyEdits(resume, { edits: hidingEdits(resume, hidden) });
  if (!hiding.ok) throw new Error(hiding.error.message);
  const { contact, experience } = hiding.value;
  expect(contact).toMatchObject({ name: 'Dana Sorrento', headline: 'CSM for a drug maker' });
  expect(
    experience.map(({ company, bullets }) => [company, bullets.map(({ text }) => text)]),
  ).toEqual([
    ['Sorrento', ['Renewed a drug maker twice.', 'Led training.']],
    ['Corvane', ['A drug maker’s CFO signed.']],
  ]);
});

it('edits nothing where the name does not stand', () => {
  expect(hidingEdits(resume, { real: 'Halden', shown: 'a bank' })).toEqual([]);
});
