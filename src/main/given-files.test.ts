import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileArguments, withFoldersOpened } from './given-files';

describe('fileArguments', () => {
  const start = { workingFolder: '/home/ana', packaged: true, appPath: '/opt/uplift/app.asar' };

  it('takes every file and no switch, from the folder that it was said in', () => {
    const argv = ['/opt/uplift/uplift', '--no-sandbox', 'cv.docx', '/docs/b.pdf', '-v'];
    expect(fileArguments({ ...start, argv })).toEqual(['/home/ana/cv.docx', '/docs/b.pdf']);
  });

  it('skips the folder of an app that is not packaged', () => {
    const argv = ['/bin/electron', '--inspect=0', '/src/uplift', 'cv.docx'];
    const from = { ...start, packaged: false, appPath: '/src/uplift' };
    expect(fileArguments({ ...from, argv })).toEqual(['/home/ana/cv.docx']);
  });
});

describe('withFoldersOpened', () => {
  it('finds the resumes of a folder and keeps named files whatever they end in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'uplift-given-'));
    const put = async (...names: string[]): Promise<void> => {
      for (const name of names) {
        await mkdir(join(folder, name, '..'), { recursive: true });
        await writeFile(join(folder, name), '');
      }
    };
    await put('in/b.DOCX', 'in/a.pdf', 'in/notes.xlsx', 'in/.hidden.pdf', 'in/~$b.docx');
    await put('in/deep/er/c.txt', 'odd.bin');
    await symlink(folder, join(folder, 'in/loop'));
    const named = [join(folder, 'odd.bin'), join(folder, 'in'), join(folder, 'odd.bin')];
    const found = await withFoldersOpened(named, 100);
    expect(found.map((path) => relative(folder, path))).toEqual([
      'odd.bin',
      'in/a.pdf',
      'in/b.DOCX',
      'in/deep/er/c.txt',
    ]);
    expect(await withFoldersOpened(named, 2)).toHaveLength(2);
    await rm(folder, { recursive: true });
  });
});
