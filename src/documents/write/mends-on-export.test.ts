import { readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResumeDocument } from '../../core/resume/document';
import { refuse, succeed } from '../../core/resume/result';
import { reviewResume } from '../../core/review/review-resume';
import { bundledRules } from '../../core/rules/bundled-rules-for-tests';
import { readDocument } from '../read/read-document';
import { refusal } from '../read/refusal';
import { structure } from '../structure/structure';
import { exportClean } from './export-clean';
import type { ReadBack } from './save';

const FIXTURES = join(import.meta.dirname, '../../../fixtures');
const FILES = ['reading', 'csm'].flatMap((folder) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => /\.(?:docx|pdf)$/.test(name))
    .map((name) => join(FIXTURES, folder, name)),
);
/** Most fixtures that show one and the same fault. */
const ENOUGH = 3;
async function read(name: string, bytes: Uint8Array): Promise<ResumeDocument | null> {
  const source = await readDocument({ name, bytes });
  if (!source.ok) return null;
  const document = structure(source.value, { name, bytes: bytes.length, sha256: 'a'.repeat(64) });
  return refusal(document) === null ? document : null;
}

const readBack: ReadBack = async ({ name, bytes }) => {
  const document = await read(name, bytes);
  return document === null
    ? refuse({ code: 'empty', message: 'Nothing.', remedy: 'None.' })
    : succeed(document);
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mends-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a plain copy mends. Contact details in a header can be moved in the own file as well, and the check names that first. */
const faults = (document: ResumeDocument, more = {}) =>
  reviewResume(document, { level: 'mid', rules: bundledRules, ...more }).checks.filter(
    ({ id, verdict, fixIn }) =>
      (fixIn === 'clean' || id === 'body-not-header-footer') &&
      (verdict === 'warn' || verdict === 'fail'),
  );

describe('what the checklist says is mended in the plain copy', () => {
  it('is mended there, for every such check that a fixture fails', async () => {
    const seen = new Map<string, number>();
    for (const file of FILES) {
      const document = await read(file, new Uint8Array(readFileSync(file)));
      const found = document === null ? [] : faults(document).map(({ id }) => id);
      const fresh = found.filter((id) => (seen.get(id) ?? 0) < ENOUGH);
      if (document === null || fresh.length === 0) continue;
      for (const id of fresh) seen.set(id, (seen.get(id) ?? 0) + 1);
      const target = join(folder, 'copy.docx');
      const request = { document, target, inputs: [file], read: readBack, force: false };
      const exported = await exportClean(request);
      if (!exported.ok) throw new Error(`${file}: ${exported.error.message}`);
      const copy = await read('copy.docx', new Uint8Array(readFileSync(target)));
      if (copy === null) throw new Error(`${file}: the copy could not be read`);
      const left = faults(copy, { roundTrip: exported.value.roundTrip });
      const expected = exported.value.roundTrip.equal ? [] : ['parse-back-round-trip'];
      expect([file, left.map(({ id }) => id)]).toEqual([file, expected]);
      const layout = fresh.filter(
        (id) => id !== 'parse-back-round-trip' && id !== 'no-hidden-text',
      );
      expect(layout.length === 0 || (exported.value.mended ?? []).length > 0).toBe(true);
    }
    expect([...seen.keys()].sort()).toEqual([
      'body-not-header-footer',
      'no-hidden-text',
      'no-layout-tables',
      'no-text-boxes',
      'parse-back-round-trip',
      'single-column-layout',
    ]);
  }, 60_000);
});
