import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectAccessible } from './accessible';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const files = [fixture('resumes/marisol-vega.docx')];

async function textFile(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'uplift-e2e-')), 'resume.txt');
  await writeFile(path, text);
  return path;
}

test('a job and a degree are added, filled, and undone', async ({ start }) => {
  const { page } = await start({ files });
  const work = workspace(page);
  await expect(work.bullets).toHaveCount(13);
  await page.getByRole('button', { name: 'Add job' }).click();
  await page.keyboard.type('Support Lead');
  await page.keyboard.press('Enter');
  await work.centre.getByRole('button', { name: 'Add employer' }).click();
  await page.keyboard.type('Northwind');
  await page.keyboard.press('Enter');
  await expect(work.centre.getByRole('button', { name: /^Title: Support Lead/ })).toBeVisible();
  await expect(work.centre.getByRole('button', { name: /^Employer: Northwind/ })).toBeVisible();
  await page.getByRole('button', { name: 'Add degree' }).click();
  await page.keyboard.type('BA History');
  await page.keyboard.press('Enter');
  await expect(work.centre.getByRole('button', { name: /^Degree: BA History/ })).toBeVisible();
  await expectAccessible(page);
  for (let step = 0; step < 3; step += 1) await work.undo.click();
  await expect(work.centre.getByText('Support Lead')).toHaveCount(0);
  await expect(work.centre.getByText('BA History')).toHaveCount(0);
});

test('a job that is left empty leaves no trace', async ({ start }) => {
  const { page } = await start({ files });
  await page.getByRole('button', { name: 'Add job' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Undo / })).toHaveCount(0);
  await expect(workspace(page).centre.getByRole('textbox')).toHaveCount(0);
});

test('a part that the resume has none of is added at its end', async ({ start }) => {
  const text =
    'Ada Berg\nada@example.com\n\nExperience\nCSM, Corvane, 2019 - 2022\n- Led training.\n';
  const { page } = await start({ files: [await textFile(text)] });
  const work = workspace(page);
  await expect(work.bullets).toHaveCount(1);
  const parts = page.getByRole('group', { name: 'Parts to add' });
  await parts.getByRole('button', { name: 'Add degree' }).click();
  await page.keyboard.type('BA History');
  await page.keyboard.press('Escape');
  await expect(work.centre.getByRole('button', { name: /^Degree: BA History/ })).toBeVisible();
  await parts.getByRole('button', { name: 'Add skills' }).click();
  await page.keyboard.type('Gainsight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('SQL');
  await page.keyboard.press('Escape');
  await expect(work.centre.getByText('Gainsight, SQL')).toBeVisible();
  await expect(parts.getByRole('button', { name: 'Add skills' })).toHaveCount(0);
});

const AWKWARD = `Ada Berg
ada@example.com
555 0100
US citizen

Experience
11+
Years in CS
CSM, Corvane, 2019 - 2022
- Led training.
- Renewed 20 of 22 contracts.
`;

test('lines that found no place stand where they stood, and are placed or left out there', async ({
  start,
}) => {
  const { page } = await start({ files: [await textFile(AWKWARD)] });
  const work = workspace(page);
  await expect(work.bullets).toHaveCount(2);
  const groups = page.getByRole('group', { name: 'Lines that could not be placed' });
  await expect(groups).toHaveCount(2);
  const [citizen, years] = [
    groups.filter({ hasText: 'US citizen' }),
    groups.filter({ hasText: '11+' }),
  ];
  const above = async (upper: typeof groups, lower: typeof groups): Promise<boolean> => {
    const [one, two] = [await upper.boundingBox(), await lower.boundingBox()];
    return (one?.y ?? 0) < (two?.y ?? 0);
  };
  expect(await above(citizen, page.getByText('Experience', { exact: true }))).toBe(true);
  expect(await above(page.getByText('Experience', { exact: true }), years)).toBe(true);
  expect(await above(years, work.bullet('Led training'))).toBe(true);
  await expectAccessible(page);
  await years.getByRole('button', { name: 'Ignore' }).click();
  await expect(groups).toHaveCount(1);
  await citizen.getByRole('button', { name: 'Place them…' }).click();
  await page.getByRole('menuitem', { name: 'As bullets of Years in CS' }).click();
  await expect(groups).toHaveCount(0);
  await expect(work.bullet('US citizen')).toBeVisible();
  await page.getByRole('button', { name: 'Undo place lines' }).click();
  await expect(groups).toHaveCount(1);
});
