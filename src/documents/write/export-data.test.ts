import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { succeed } from '../../core/resume/result';
import { exampleDocument } from './example-document';
import { exportData } from './export-data';
import { exportReport } from './export-report';

const folder = await mkdtemp(join(tmpdir(), 'uplift-data-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const document = exampleDocument();
const read = () => Promise.resolve(succeed({ ...document, summary: null }));
const guard = { hidden: [], accepted: [], own: [], reviewer: null, hits: 'refuse' as const };
const Brightloop = { real: 'Brightloop', shown: 'a bank', kind: 'name' as const };

it.each(['json', 'text'] as const)('%s is written although it reads differently', async (form) => {
  const target = join(folder, `resume-${form}.txt`);
  const written = await exportData({ target, inputs: [], read, guard, document, form });
  expect(written).toMatchObject({ ok: true, value: { roundTrip: { equal: false } } });
  expect(await readFile(target, 'utf8')).toContain(document.contact.name);
});

it('a hidden name keeps plain text from being written, each hit named', async () => {
  const target = join(folder, 'leak.txt');
  const hidden = [{ ...Brightloop, real: document.contact.name ?? '' }];
  const request = { target, inputs: [], read, document, form: 'text' as const };
  const refused = await exportData({ ...request, guard: { ...guard, hidden } });
  expect(refused).toMatchObject({ ok: false, error: { code: 'leak-found' } });
  const leaks = refused.ok ? [] : (refused.error.leaks ?? []);
  expect(leaks.map(({ kind, place }) => [kind, place])).toContainEqual(['hidden-name', 'body']);
  expect(await readdir(folder)).not.toContain('leak.txt');
  const accepted = leaks.map(({ id }) => id);
  const taken = await exportData({ ...request, guard: { ...guard, hidden, accepted } });
  expect(taken).toMatchObject({ ok: true, value: { leaks: leaks.map(({ id }) => ({ id })) } });
});

it('a report asks for gaps and may not tell hidden names', async () => {
  const page = '<style>Brightloop</style><p>Grew Bright&#39;s [Company] by XX%</p>';
  const bytes = new TextEncoder().encode(page);
  const target = join(folder, 'report.html');
  const request = { target, inputs: [], page, bytes };
  const plain = await exportReport({ ...request, guard: { ...guard, hidden: [Brightloop] } });
  expect(plain).toMatchObject({ ok: true, value: { written: 'report.html', leaks: [] } });
  const hidden = [{ ...Brightloop, real: 'Bright' }];
  expect(await exportReport({ ...request, guard: { ...guard, hidden } })).toMatchObject({
    ok: false,
    error: { code: 'leak-found' },
  });
});
