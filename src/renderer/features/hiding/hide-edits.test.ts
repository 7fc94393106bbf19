import { expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { hideEdits } from './hide-edits';

it('puts the shown words in the summary and every bullet that names it', () => {
  const document = resumeFromParts({
    summary: 'Eight years with Acme.',
    jobs: [{ bullets: ['Renewed Acme’s contract.', 'Renewed others.'] }],
    projects: [{ name: 'Guide', bullets: [{ id: 'p', text: 'For Acme.' }] }],
  });
  const texts = hideEdits(document, { real: 'Acme', shown: 'a bank' }).map((edit) =>
    'text' in edit ? edit.text : '',
  );
  expect(texts).toEqual(['Eight years with a bank.', 'Renewed a bank’s contract.', 'For a bank.']);
  expect(hideEdits(document, { real: 'Halden', shown: 'a bank' })).toEqual([]);
});
