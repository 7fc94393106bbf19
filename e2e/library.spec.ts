import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Work } from '../src/core/revision/work';
import type { Opened } from '../src/shared/library';
import { expect, fixture, test, type Uplift } from './app';
import { workspace } from './pages/workspace';

const DOCX = fixture('resumes/marisol-vega.docx');
const AIM = {
  level: 'senior',
  segment: 'enterprise',
  pageSize: 'a4',
  owner: 'own',
  client: null,
} as const;

/** Opens the only resume of the library as the page does. */
function openFirst({ page }: Uplift): Promise<Opened> {
  return page.evaluate(async () => {
    const { entries } = await window.uplift.listLibrary();
    const opened = await window.uplift.openEntry(entries[0]?.id ?? '');
    if (!opened.ok || !opened.value) throw new Error('It did not open.');
    return opened.value;
  });
}

/** Rewrites the first bullet and saves, as the page does. Answers with the text that is saved. */
async function saveEdit(uplift: Uplift, text: string): Promise<void> {
  const { id, document } = await openFirst(uplift);
  const bullet = document.experience[0]?.bullets[0];
  if (!bullet) throw new Error('There is no bullet.');
  const edit = { op: 'replace', target: bullet.id, was: bullet.text, text } as const;
  const work: Work = {
    schema: 'uplift/work@1',
    done: [{ name: 'edit bullet', edits: [edit], at: new Date().toISOString() }],
    undone: [],
    aim: AIM,
    notes: [],
    aside: [],
    answers: [],
    hidden: [{ id: 'h', real: 'Halden', shown: 'a bank', kind: 'name' }],
    place: null,
  };
  const saved = await uplift.page.evaluate(
    (save) => window.uplift.saveWork({ ...save, summary: null }),
    { id, work, document },
  );
  expect(saved).toMatchObject({ ok: true });
}

test('the work of the last sitting is there again, and undo with it', async ({ start }) => {
  const first = await start({ files: [DOCX] });
  await expect(workspace(first.page).bullets).toHaveCount(13);
  await saveEdit(first, 'Kept 98% of a $12M book through two years.');
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close');

  const { page } = await start({ files: [DOCX] });
  const work = workspace(page);
  await expect(work.bullet('Kept 98%')).toBeVisible();
  await work.undo.click();
  await expect(work.bullet('Kept 98%')).toHaveCount(0);
  await work.redo.click();
  await expect(work.bullet('Kept 98%')).toBeVisible();
});

test('a resume opens from Open Recent without its file', async ({ start }, testInfo) => {
  const own = testInfo.outputPath('own.docx');
  await copyFile(DOCX, own);
  const first = await start({ files: [own] });
  await expect(workspace(first.page).bullets).toHaveCount(13);
  await saveEdit(first, 'Kept 98% of a $12M book through two years.');
  await first.app.close();
  await writeFile(own, '');

  const { app, page } = await start();
  await app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
    const recent = file?.submenu?.items.find(({ label }) => label === 'Open Recent');
    const item = recent?.submenu?.items[0];
    if (item?.label !== 'Marisol Vega') throw new Error(`Open Recent shows ${item?.label}.`);
    (item.click as () => void)();
  });
  await expect(workspace(page).bullet('Kept 98%')).toBeVisible();
});

test('a file that changed outside is told, and read again with the work', async ({
  start,
}, testInfo) => {
  const own = testInfo.outputPath('own.md');
  const markdown = (bullets: string[]): string =>
    [
      '# Ana Ruiz',
      'ana.ruiz@example.com | (303) 555-0100',
      '## Experience',
      '**Customer Success Manager**, Halden Cloud',
      'Mar 2021 - Present',
      ...bullets.map((text) => `- ${text}`),
    ].join('\n\n');
  await writeFile(own, markdown(['Renewed 18 of 20 contracts.', 'Trained 12 admins in a month.']));
  const uplift = await start({ files: [own] });
  const { page, app } = uplift;
  await expect(workspace(page).bullets).toHaveCount(2);
  await saveEdit(uplift, 'Renewed 18 of 20 contracts worth $4.1M.');
  const heard: unknown[] = [];
  await page.exposeFunction('heard', (event: unknown) => heard.push(event));
  await page.evaluate(() => {
    const { heard } = window as unknown as { heard: (event: unknown) => void };
    window.uplift.onSourceChanged(heard);
  });
  await writeFile(own, markdown(['Led a team.', 'Renewed 18 of 20 contracts.']));
  for (let times = 0; times < 2; times += 1) {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'));
  }
  await expect.poll(() => heard).toMatchObject([{ source: 'changed' }]);
  const { id } = await openFirst(uplift);
  const again = await page.evaluate(
    (resume) => window.uplift.readAgain({ id: resume, password: null }),
    id,
  );
  expect(again).toMatchObject({ ok: true, value: { source: 'same', dropped: [] } });
  const opened = await openFirst(uplift);
  expect(opened.work?.done[0]?.edits[0]).toMatchObject({
    target: opened.document.experience[0]?.bullets[1]?.id,
    text: 'Renewed 18 of 20 contracts worth $4.1M.',
  });
  expect(opened.work?.hidden).toHaveLength(1);
});

test('several files come into the library, and one bad file stops no other', async ({
  uplift,
}, testInfo) => {
  const bad = testInfo.outputPath('bad.docx');
  await writeFile(bad, 'not a document');
  await uplift.app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
    },
    [DOCX, bad, fixture('resumes/marisol-vega.pdf'), DOCX],
  );
  const added = await uplift.page.evaluate(async () => {
    const told: string[] = [];
    window.uplift.onAdding(({ done, of, outcome }) => told.push(`${done}/${of} ${outcome.is}`));
    const answer = await window.uplift.chooseSeveral('files');
    return { told, answer };
  });
  expect(added.told).toEqual(['1/3 added', '2/3 failed', '3/3 added']);
  expect(added.answer).toMatchObject({
    ok: true,
    value: { entries: [{}, {}], failed: [{ name: 'bad.docx' }], cancelled: false },
  });
});

test('no path and no password reaches the page or the library', async ({ uplift }, testInfo) => {
  const { page } = uplift;
  await uplift.chooseFile(fixture('bad/locked.pdf'));
  const said = await page.evaluate(async () => {
    const failed = await window.uplift.chooseResume();
    if (failed.ok || !failed.error.file) throw new Error('It should ask for a password.');
    const { id } = failed.error.file;
    const opened = await window.uplift.retryWithPassword({ id, password: 'letmein' });
    return JSON.stringify([failed, opened, await window.uplift.listLibrary()]);
  });
  expect(said).toContain('Marisol');
  expect(said).not.toContain('fixtures');
  const library = join(testInfo.outputPath('user-data'), 'library');
  const [id = ''] = readdirSync(library).filter((name) => name.length === 36);
  const folder = join(library, id);
  expect(readFileSync(join(folder, 'source.pdf'))).toEqual(readFileSync(fixture('bad/locked.pdf')));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    expect(readFileSync(join(folder, name), 'utf8')).not.toContain('letmein');
  }
});

test('an exported copy becomes a PDF', async ({ start }, testInfo) => {
  const uplift = await start({ files: [DOCX] });
  await expect(workspace(uplift.page).bullets).toHaveCount(13);
  const { id, document } = await openFirst(uplift);
  const request = { mode: 'plain', id, document, fileName: null, pageSize: 'a4' } as const;
  const proof = await uplift.page.evaluate((asked) => window.uplift.proveExport(asked), request);
  expect(proof).toMatchObject({ ok: true, value: { roundTrip: { lost: [], changed: [] } } });
  await uplift.chooseTarget(testInfo.outputPath('copy.docx'));
  const exported = await uplift.page.evaluate(
    (asked) => window.uplift.exportResume(asked),
    request,
  );
  if (!exported.ok || !exported.value) throw new Error('It was not exported.');
  const target = testInfo.outputPath('copy.pdf');
  await uplift.chooseTarget(target);
  const pdf = await uplift.page.evaluate((copy) => window.uplift.makePdf(copy), exported.value.id);
  expect(pdf).toMatchObject({ ok: true, value: { name: 'copy.pdf' } });
  expect(existsSync(target)).toBe(true);
  await uplift.chooseFile(target);
  await uplift.chooseMenu('File', /^Open Resume/);
  await expect(workspace(uplift.page).bullets).toHaveCount(13);
});
