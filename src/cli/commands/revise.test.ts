import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExportReceipt } from '../../core/resume/receipt';
import { succeed } from '../../core/resume/result';
import type { ReaderPool } from '../../documents/isolation/reader-pool';
import { IN_LIST, numbering, paragraph, tinyDocx } from '../../documents/read/docx/tiny-docx';
import { readDocument } from '../../documents/read/read-document';
import { structure } from '../../documents/structure/structure';
import { main } from '../main';

const LINES = [
  'Noor Haddad',
  'noor@example.com | 0113 496 0000 | Leeds, UK',
  'Experience',
  'Senior Customer Success Manager, Brightloop Ltd, Mar 2021 - Present',
  '- Renewed Acme, worth $1.2M, with the account executives.',
  '- Responsible for customer satisfaction in the region.',
  'Education',
  'BA History, University of Leeds, 2014',
];
const WAS = 'Renewed Acme, worth $1.2M, with the account executives.';
const HIDDEN = [
  { real: 'Acme', shown: 'a regional bank', kind: 'name' },
  { real: '$1.2M', shown: 'seven figures', kind: 'amount' },
];

const pool: ReaderPool = {
  async read(file) {
    const read = await readDocument(file);
    if (!read.ok) return read;
    const facts = { name: file.name, bytes: file.bytes.length, sha256: 'a'.repeat(64) };
    return succeed(structure(read.value, facts));
  },
  close: () => undefined,
};

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'revise-'));
  const body = LINES.map((line) =>
    line.startsWith('- ') ? paragraph(line.slice(2), IN_LIST) : paragraph(line),
  );
  await writeFile(
    at('noor.docx'),
    tinyDocx({ body: body.join(''), numbering: numbering('bullet', '•') }),
  );
});
afterEach(() => rm(folder, { recursive: true }));

async function revise(mode: string, text: string, more: object) {
  let out = '';
  const read = await pool.read({ name: 'noor.docx', bytes: await bytesOf('noor.docx') });
  const bullet = read.ok
    ? read.value.experience.flatMap((job) => job.bullets).find((one) => one.text === WAS)
    : undefined;
  const edits = [{ op: 'replace', target: bullet?.id, was: WAS, text }];
  await writeFile(at('edits.json'), JSON.stringify({ author: 'A. Coach', edits, ...more }));
  const exit = await main(
    [
      'revise',
      at('noor.docx'),
      '--edits',
      at('edits.json'),
      '--mode',
      mode,
      '--out',
      at('out.docx'),
      '--json',
    ],
    '1.0.0',
    {
      input: (async function* () {
        yield '';
        await Promise.resolve();
      })(),
      print: (printed) => {
        out += printed;
        return Promise.resolve();
      },
      note: () => undefined,
      colour: false,
      openPool: () => pool,
    },
  );
  return { exit, answer: JSON.parse(out) as unknown };
}

async function bytesOf(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(at(name)));
}

describe('revise with hidden facts', () => {
  const masked = 'Renewed a regional bank, worth seven figures, with the account executives.';

  it('writes nothing while a hidden name stands in the text', async () => {
    const { exit, answer } = await revise('keep', `${WAS} Early.`, { hidden: HIDDEN });
    expect(exit).toBe(4);
    expect(answer).toMatchObject({ error: { code: 'leak-found' } });
    expect((await readdir(folder)).sort()).toEqual(['edits.json', 'noor.docx']);
  });

  it('writes the file once every hidden fact is masked', async () => {
    const { exit, answer } = await revise('keep', masked, { hidden: HIDDEN });
    expect(exit).toBe(0);
    expect(ExportReceipt.parse(answer).leaks).toEqual([]);
  });

  it('finds in a review copy what rejecting would bring back, and offers keep', async () => {
    const { exit, answer } = await revise('review', masked, { hidden: HIDDEN });
    expect(exit).toBe(4);
    expect(JSON.stringify(answer)).toContain('(keep) instead of a review copy');
  });

  it('writes the file where each hit is accepted, and lists them', async () => {
    const { answer: first } = await revise('clean', WAS, { hidden: [] });
    expect(ExportReceipt.parse(first).leaks).toEqual([]);
    const told = await revise('clean', WAS, { hidden: HIDDEN });
    expect(told.exit).toBe(4);
    const ids = Array.from(
      JSON.stringify(told.answer).matchAll(/ ([0-9a-f]{12}) /g),
      ([, id]) => id,
    );
    expect(ids).toHaveLength(2);
    const half = await revise('clean', WAS, { hidden: HIDDEN, acceptLeaks: ids.slice(1) });
    expect(half.exit).toBe(4);
    const { exit, answer } = await revise('clean', WAS, { hidden: HIDDEN, acceptLeaks: ids });
    expect(exit).toBe(0);
    expect(ExportReceipt.parse(answer).leaks).toHaveLength(2);
  });

  it('without hidden facts tells of gaps and writes the file', async () => {
    const { exit, answer } = await revise('keep', 'Renewed [Company] early.', {});
    expect(exit).toBe(0);
    expect(ExportReceipt.parse(answer).leaks).toMatchObject([
      { kind: 'placeholder', match: '[Company]' },
    ]);
  });
});
