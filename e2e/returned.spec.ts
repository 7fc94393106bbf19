import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expectAccessible } from './accessible';
import { answerCopy } from './answer-copy';
import { expect, fixture, test, type Uplift } from './app';
import { openExport } from './pages/export';
import { workspace } from './pages/workspace';

const IMOGEN = fixture('resumes/imogen-achterberg.docx');
const UPSELLS = 'Worked with account executives on upsells across the whole portfolio.';
const REVIEWS = 'Responsible for quarterly business reviews with CIOs.';
const MENTORED = 'Mentored two CSMs; one was promoted to Senior within ten months.';

/** Three suggestions and a removed bullet, exported as a review copy. */
async function sendReview({ page, chooseTarget }: Uplift, target: string): Promise<void> {
  const work = workspace(page);
  await work.edit('Worked with sales', UPSELLS);
  await work.edit('Responsible for quarterly', REVIEWS);
  await work.edit('Mentored two CSMs', MENTORED);
  await work.bullet('Passionate about customer').click();
  await page.keyboard.press('Delete');
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: /^Review copy/ }).check();
  await dialog.getByRole('textbox', { name: 'Changes signed by' }).fill('Odile Marchetti');
  await expect(dialog.getByText(/All but .* of the file, byte for byte/)).toBeVisible();
  await chooseTarget(target);
  await page.getByRole('button', { name: /^Save file/ }).click();
  await expect(dialog.getByText('review.docx', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
}

const row = ({ page }: Uplift, name: RegExp) =>
  page.getByRole('main').getByRole('button', { name });

test('a returned copy is matched, shown, taken as one step, and taken back', async ({
  start,
}, testInfo) => {
  const uplift = await start({ files: [IMOGEN] });
  const { page } = uplift;
  const work = workspace(page);
  const [sent, back] = [testInfo.outputPath('review.docx'), testInfo.outputPath('back.docx')];
  await sendReview(uplift, sent);
  answerCopy(sent, back, {
    'on upsells across': 'accept',
    'business reviews': 'reject',
    'Passionate about': 'reject',
    'Helped launch': (paragraph) => paragraph.replace('14 members', '16 members'),
  });
  await uplift.chooseFile(back);
  await uplift.chooseMenu('File', /^Open a Returned Copy/);

  await expect(page.getByText(/^Matched to the review copy you sent on/)).toBeVisible();
  await expect(row(uplift, /^Accepted.*upsells/)).toBeVisible();
  await expect(row(uplift, /^Rejected.*quarterly business/)).toBeVisible();
  await expect(row(uplift, /^Rejected.*Passionate/)).toBeVisible();
  await expect(row(uplift, /^Untouched.*Mentored/)).toBeVisible();
  await expect(row(uplift, /^Changed.*advisory board/)).toBeVisible();
  await expectAccessible(page);

  await row(uplift, /^Rejected.*quarterly business/).click();
  await expect(work.inspector.getByText('The resume does not say so yet.')).toBeVisible();
  await expect(work.inspector.getByText('3 changes to take')).toBeVisible();
  await work.inspector.getByRole('button', { name: 'Skip' }).click();
  await expect(work.inspector.getByText('2 changes to take')).toBeVisible();
  await work.inspector.getByRole('button', { name: 'Take it along after all' }).click();
  await work.inspector.getByRole('button', { name: 'Take these changes' }).click();
  await expect(work.inspector.getByText('No change to take')).toBeVisible();

  await work.view('Edit').click();
  await expect(
    work.bullet('Responsible for quarterly business reviews with customer'),
  ).toBeVisible();
  await expect(work.bullet('Passionate about customer')).toBeVisible();
  await expect(work.bullet('Helped launch the customer advisory board (16')).toBeVisible();
  await expect(work.bullet('Worked with account executives')).toBeVisible();
  await expect(work.undo).toHaveAccessibleName(/take the returned changes/);
  await work.undo.click();
  await expect(work.bullet('Passionate about customer')).toHaveCount(0);
  await expect(work.bullet('Responsible for quarterly business reviews with CIOs')).toBeVisible();
});

test('a file that looks like the sent copy is recognised when it is opened', async ({
  start,
}, testInfo) => {
  const uplift = await start({ files: [IMOGEN] });
  const { page } = uplift;
  const [sent, back] = [testInfo.outputPath('review.docx'), testInfo.outputPath('back.docx')];
  await sendReview(uplift, sent);
  answerCopy(sent, back, { 'on upsells across': 'reject' }, 'accept');
  await uplift.chooseFile(back);
  await uplift.chooseMenu('File', /^Open Resume/);
  const offer = page.getByRole('dialog', { name: 'This looks like your review copy' });
  await expect(offer).toContainText('back.docx');
  await offer.getByRole('button', { name: 'See what became of it' }).click();
  await expect(page.getByText(/^No marks are left in this copy/)).toBeVisible();
  await expect(row(uplift, /^As it was.*upsells/)).toBeVisible();
  await expect(row(uplift, /^Accepted.*Mentored/)).toBeVisible();

  await uplift.chooseFile(back);
  await uplift.chooseMenu('File', /^Open Resume/);
  await offer.getByRole('button', { name: 'Open as a resume of its own' }).click();
  await expect(page.getByText('back.docx').first()).toBeVisible();
  await expect(workspace(page).bullets.first()).toBeVisible();
});

test('partly taken: word by word, then one clean sentence', async ({ start }, testInfo) => {
  const uplift = await start({ files: [IMOGEN] });
  const { page } = uplift;
  const work = workspace(page);
  const [sent, back] = [testInfo.outputPath('review.docx'), testInfo.outputPath('back.docx')];
  await sendReview(uplift, sent);
  answerCopy(sent, back, {
    // The insertion is accepted and the deletion refused: old and new words stand together.
    'business reviews': (paragraph) =>
      paragraph
        .replace(/<w:del [^>]*>|<\/w:del>|<w:ins [^>]*>|<\/w:ins>/g, '')
        .replaceAll('w:delText', 'w:t'),
  });
  await uplift.chooseFile(back);
  await uplift.chooseMenu('File', /^Open a Returned Copy/);
  await row(uplift, /^Partly accepted.*quarterly/).click();
  await expect(work.inspector.getByText('New words taken, old ones kept')).toBeVisible();
  const sentence = work.inspector.getByRole('radio', { name: REVIEWS });
  await expect(sentence).toBeChecked();
  await expect(work.inspector.getByText('The resume says so already.')).toBeVisible();
  await work.inspector.getByRole('radio', { name: /reviews with customer executives\.$/ }).check();
  await work.inspector.getByRole('button', { name: 'Take it', exact: true }).click();
  await work.view('Edit').click();
  await expect(
    work.bullet('Responsible for quarterly business reviews with customer'),
  ).toBeVisible();
});

test('a comment of the other side is shown and kept as a note', async ({ start }, testInfo) => {
  const uplift = await start({ files: [IMOGEN] });
  const { page } = uplift;
  const work = workspace(page);
  const [sent, back] = [testInfo.outputPath('review.docx'), testInfo.outputPath('back.docx')];
  await work.bullet('Drove adoption').click();
  await work.tab('Notes').click();
  await page.getByRole('textbox', { name: 'New note' }).fill('Which customers used it?');
  await page.getByRole('button', { name: 'Add note' }).last().click();
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: /^Review copy/ }).check();
  await dialog.getByRole('checkbox', { name: 'Which customers used it?' }).check();
  await expect(dialog.getByText(/All but .* of the file, byte for byte/)).toBeVisible();
  await uplift.chooseTarget(sent);
  await page.getByRole('button', { name: /^Save file/ }).click();
  await expect(dialog.getByText('review.docx', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();

  const parts = unzipSync(new Uint8Array(readFileSync(sent)));
  const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
  const reply =
    '<w:comment w:id="9001" w:author="Imogen"><w:p><w:r><w:t>All insurers did.</w:t></w:r></w:p></w:comment>';
  parts['word/comments.xml'] = strToU8(comments.replace('</w:comments>', `${reply}</w:comments>`));
  writeFileSync(back, zipSync(parts));
  await uplift.chooseFile(back);
  await uplift.chooseMenu('File', /^Open a Returned Copy/);
  await row(uplift, /^Commented.*All insurers did/).click();
  await work.inspector.getByRole('button', { name: 'Keep as a note' }).click();
  await expect(work.inspector.getByRole('button', { name: 'Kept as a note.' })).toBeVisible();
});

test('without a sent copy the reason is said', async ({ start }) => {
  const uplift = await start({ files: [IMOGEN] });
  await expect(workspace(uplift.page).bullets.first()).toBeVisible();
  await uplift.chooseFile(fixture('resumes/marisol-vega.docx'));
  await uplift.chooseMenu('File', /^Open a Returned Copy/);
  await expect(uplift.page.getByRole('alert')).toContainText(
    'No review copy of this resume was sent from here.',
  );
});
