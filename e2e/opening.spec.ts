import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, fixture, test } from './app';
import { workspace } from './pages/workspace';

const DOCX = fixture('resumes/marisol-vega.docx');
const PDF = fixture('resumes/marisol-vega.pdf');

async function expectMarisol(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Marisol Vega', exact: true })).toBeVisible();
  await expect(workspace(page).bullets).toHaveCount(13);
  await expect(workspace(page).bullet('Cut time to first value')).toBeVisible();
  await expect(page.getByText('Halden Cloud').first()).toBeVisible();
}

/** Drops a real file of this machine on the window, as the desktop does. */
async function drop(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }
}

for (const [kind, file] of [
  ['Word file', DOCX],
  ['PDF', PDF],
] as const) {
  test(`a ${kind} is chosen, read and judged`, async ({ uplift }) => {
    await uplift.chooseFile(file);
    await uplift.page.getByRole('button', { name: /^Choose file/ }).click();
    await expectMarisol(uplift.page);
    expect(await workspace(uplift.page).score('Expanded a global logistics')).toBeGreaterThan(70);
    expect(await workspace(uplift.page).score('Helped with product feedback')).toBeLessThan(25);
  });
}

test('cancelling the dialog leaves the start as it was', async ({ uplift }) => {
  await uplift.chooseFile(null);
  await uplift.page.getByRole('button', { name: /^Choose file/ }).click();
  await expect(uplift.page.getByRole('button', { name: /^Choose file/ })).toBeEnabled();
});

test('a file dropped on the window opens', async ({ uplift }) => {
  await drop(uplift.page, DOCX);
  await expectMarisol(uplift.page);
});

test('a file given as argument opens', async ({ start }) => {
  const { page } = await start({ files: [PDF] });
  await expectMarisol(page);
});

test('the sample opens', async ({ uplift }) => {
  await uplift.page.getByRole('button', { name: /^Try the sample/ }).click();
  await expectMarisol(uplift.page);
});

test('pasted text opens', async ({ uplift }) => {
  await uplift.page.getByRole('button', { name: 'Paste text' }).click();
  await uplift.page
    .getByRole('textbox', { name: 'Text of the resume' })
    .fill(
      'Ana Ruiz\nana.ruiz@example.com | (303) 555-0100\n\nExperience\n\nCustomer Success Manager, Halden Cloud\nMar 2021 - Present\n\n- Renewed 18 of 20 contracts worth $4.1M in FY24.\n- Grew adoption from 41% to 63% in two quarters by rewriting the kickoff.\n',
    );
  await uplift.page.getByRole('button', { name: 'Open text' }).click();
  await expect(workspace(uplift.page).bullets).toHaveCount(2);
});

test.describe('files that cannot be used', () => {
  const bytes = readFileSync(DOCX);
  for (const [what, name, content, message] of [
    ['empty', 'empty.pdf', Buffer.alloc(0), /0 bytes/],
    ['cut off', 'half.docx', bytes.subarray(0, bytes.length / 2), /damaged|missing/i],
    ['a picture', 'scan.pdf', Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'), /picture/i],
  ] as const) {
    test(`a file that is ${what} gets a message and a remedy, and the app goes on`, async ({
      uplift,
    }, testInfo) => {
      const path = testInfo.outputPath(name);
      await writeFile(path, content);
      await uplift.chooseFile(path);
      await uplift.page.getByRole('button', { name: /^Choose file/ }).click();
      const alert = uplift.page.getByRole('alert');
      await expect(alert).toContainText(message);
      await expect(alert.getByRole('paragraph')).toHaveCount(2);
      await uplift.chooseFile(DOCX);
      await uplift.page.getByRole('button', { name: 'Choose another file' }).click();
      await expectMarisol(uplift.page);
    });
  }

  test('a locked PDF asks for its password', async ({ uplift }) => {
    const { page } = uplift;
    await uplift.chooseFile(fixture('bad/locked.pdf'));
    await page.getByRole('button', { name: /^Choose file/ }).click();
    const password = page.getByLabel('Password');
    await password.fill('wrong');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(/password/i);
    await expect(password).toHaveValue('');
    await password.fill('letmein');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expectMarisol(page);
  });
});
