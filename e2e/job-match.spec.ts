import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const POSTING = `Senior Customer Success Manager
What you will do
- Own the renewal forecast and your book of business
- Author mutual action plans
Requirements
- SQL is a must
Benefits
- A learning budget for onboarding`;

test('a pasted posting is marked, asked about, answered with no, and changed', async ({
  start,
}) => {
  const { page } = await start({ files: [fixture('resumes/marisol-vega.docx')] });
  const work = workspace(page);
  await work.view('Job match').click();
  await work.centre.getByRole('button', { name: 'Add a job' }).click();
  await page.getByLabel('The posting').fill(POSTING);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const posting = work.centre.getByRole('group', { name: 'The job, as pasted' });
  await expect(posting.getByRole('button', { name: 'book of business' })).toBeVisible();
  await expect(posting.getByRole('button', { name: 'onboarding' })).toHaveCount(0);
  await posting.getByRole('button', { name: 'SQL' }).click();
  await expect(work.inspector.getByRole('heading', { name: 'SQL' })).toBeVisible();
  await expectAccessible(page);
  await work.inspector.getByRole('button', { name: 'Leave out of the count' }).click();
  await expect(work.centre.getByText(/2 of 2 terms of this job appear/)).toBeVisible();
  await work.centre.getByRole('button', { name: 'Count SQL again' }).click();
  await posting.getByRole('button', { name: 'SQL' }).click();
  await work.inspector.getByRole('combobox', { name: 'This term is a' }).selectOption('wished');
  await expect(work.centre.getByRole('heading', { name: 'Nice to have 0 of 1' })).toBeVisible();
  await work.inspector.getByRole('button', { name: 'No', exact: true }).click();
  await expect(work.inspector.getByRole('button', { name: 'Ask again' })).toBeVisible();
  await work.centre.getByRole('button', { name: 'Edit text' }).click();
  await page.getByLabel('The posting').fill(POSTING.replace('SQL', 'Gainsight'));
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(posting.getByRole('button', { name: 'Gainsight' })).toBeVisible();
  await expect(posting.getByRole('button', { name: 'SQL' })).toHaveCount(0);
});
