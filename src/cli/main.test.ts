import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ResumeDocument } from '../core/resume/document';
import { ExportReceipt } from '../core/resume/receipt';
import { succeed } from '../core/resume/result';
import { Review } from '../core/review/review';
import type { ReaderPool } from '../documents/isolation/reader-pool';
import { IN_LIST, numbering, paragraph, tinyDocx } from '../documents/read/docx/tiny-docx';
import { readDocument } from '../documents/read/read-document';
import { structure } from '../documents/structure/structure';
import { main } from './main';

const RESUME = `Noor Haddad
noor@example.com | 0113 496 0000 | Leeds, UK

Summary
Seven years in renewals and adoption at software companies.

Experience
Senior Customer Success Manager    Mar 2021 - Present
Brightloop Ltd, Leeds
- Renewed 42 of 44 accounts worth $3.2M with the account executives.
- Responsible for customer satisfaction.

Customer Success Manager    Jun 2018 - Feb 2021
Fernway Inc, York
- Cut onboarding from 60 to 34 days for 18 mid-market accounts by splitting the import.

Education
BA History, University of Leeds, 2014

Skills
Gainsight, Salesforce, SQL
`;

/** Reads in this process: what is tested here is the command line, not the isolation. */
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
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cli-'));
  await writeFile(join(folder, 'noor.txt'), RESUME);
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ exit: number; out: string; notes: string }> {
  return runWith('', ...args);
}

async function runWith(input: string, ...args: string[]) {
  let out = '';
  let notes = '';
  const exit = await main(args, '1.2.3', {
    input: (async function* () {
      yield input;
      await Promise.resolve();
    })(),
    print: (text) => {
      out += text;
      return Promise.resolve();
    },
    note: (text) => (notes += text),
    colour: false,
    openPool: () => pool,
  });
  return { exit, out, notes };
}

const at = (name: string) => join(folder, name);
const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the program', () => {
  it('shows its version and its commands', async () => {
    expect(await run('--version')).toMatchObject({ exit: 0, out: '1.2.3\n' });
    const help = await run('--help');
    expect(help.exit).toBe(0);
    for (const name of ['inspect', 'review', 'bullets', 'suggest', 'revise', 'batch']) {
      expect(help.out).toContain(`uplift ${name}`);
      const own = await run(name, '--help');
      expect(own).toMatchObject({ exit: 0, notes: '' });
      expect(own.out).toMatch(new RegExp(`^uplift ${name}`));
    }
  });

  it('answers wrong usage with exit 2', async () => {
    expect(await run()).toMatchObject({ exit: 2, out: '' });
    expect(await run('frobnicate')).toMatchObject({ exit: 2 });
    expect(await run('inspect')).toMatchObject({ exit: 2 });
    expect(await run('review', at('noor.txt'), '--level', 'ninja')).toMatchObject({ exit: 2 });
    const json = await run('review', at('noor.txt'), '--json');
    expect(JSON.parse(json.out)).toMatchObject({ error: { code: 'usage' } });
  });
});

describe('inspect', () => {
  it('prints one JSON value of the schema', async () => {
    const { exit, out } = await run('inspect', at('noor.txt'), '--json');
    expect(exit).toBe(0);
    const document = ResumeDocument.parse(JSON.parse(out));
    expect(document.contact.email).toBe('noor@example.com');
    expect(document.experience).toHaveLength(2);
  });

  it('prints for people without --json', async () => {
    const { out } = await run('inspect', at('noor.txt'));
    expect(out).toContain('Name      Noor Haddad');
    expect(out).toContain('  • Renewed 42 of 44 accounts worth $3.2M with the account executives.');
  });

  it.each([
    ['missing.pdf', 'not-found'],
    ['.', 'not-found'],
    ['empty.txt', 'empty'],
    ['noise.pdf', 'unsupported-format'],
  ])('answers %s with exit 3 and %s', async (name, code) => {
    await writeFile(at('empty.txt'), '');
    await writeFile(at('noise.pdf'), new Uint8Array([0, 1, 2, 3, 0xff, 0xfe, 0, 9]));
    const { exit, out, notes } = await run('inspect', at(name), '--json');
    expect(exit).toBe(3);
    expect(JSON.parse(out)).toMatchObject({ error: { code } });
    expect(notes).not.toBe('');
  });
});

describe('review', () => {
  it('prints a review of the schema, and a report beside it', async () => {
    const { exit, out } = await run(
      ...['review', at('noor.txt'), '--level', 'senior', '--report', at('r.html'), '--json'],
      ...['--coach', 'Ada <Lovelace>'],
    );
    expect(exit).toBe(0);
    const review = Review.parse(JSON.parse(out));
    expect(review.level).toBe('senior');
    expect(review.bullets).toHaveLength(3);
    const page = await readFile(at('r.html'), 'utf8');
    expect(page).toContain('Cut onboarding from 60 to 34 days');
    expect(page).not.toMatch(/<script|src=|href=/);
    expect(page).toContain('Reviewed by Ada &lt;Lovelace&gt;');
    expect(page).toContain('How the numbers come about');
  });

  it('escapes what comes from the file', async () => {
    const text = RESUME.replace('Responsible for', '<img src=x onerror=alert(1)> Responsible for');
    await writeFile(at('bad.txt'), text);
    await run('review', at('bad.txt'), '--level', 'mid', '--report', at('r.html'));
    const page = await readFile(at('r.html'), 'utf8');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt; Responsible for');
    expect(page).not.toContain('<img');
  });

  it('writes no report over the resume', async () => {
    const { exit, out } = await run(
      ...['review', at('noor.txt'), '--level', 'mid', '--report', at('noor.txt'), '--json'],
    );
    expect(exit).toBe(4);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'would-overwrite-input' } });
    expect(await readFile(at('noor.txt'), 'utf8')).toBe(RESUME);
  });

  it('puts several postings in one table', async () => {
    await writeFile(join(folder, 'one.txt'), 'Senior CSM\nRequirements\n- Gainsight\n- Looker');
    await writeFile(join(folder, 'two.txt'), 'CSM\nRequirements\n- 3+ years of Salesforce');
    const paths = ['noor.txt', 'one.txt', 'two.txt'].map((name) => join(folder, name));
    const { exit, out } = await run('match', ...paths, '--level', 'mid');
    expect(exit).toBe(0);
    expect(out).toContain('Senior CSM (one.txt)');
    expect(out).toContain('Not found: Looker (required)');
    expect(out).toContain('“3+ years of Salesforce”');
    const json = JSON.parse((await run('match', ...paths, '--level', 'mid', '--json')).out) as {
      jobs: unknown[];
    };
    expect(json.jobs).toHaveLength(2);
    expect((await run('match', paths[0] ?? '', '--level', 'mid')).exit).toBe(2);
  });

  it('compares with a posting', async () => {
    await writeFile(at('job.txt'), 'Senior CSM\nRequirements:\n- Gainsight\n- Renewals\n');
    const { out } = await run(
      ...['review', at('noor.txt'), '--level', 'senior', '--job', at('job.txt'), '--json'],
    );
    expect(Review.parse(JSON.parse(out)).job).toBeDefined();
  });
});

describe('bullets and suggest', () => {
  const input = [
    '{"id":"a","text":"Renewed 42 of 44 accounts worth $3.2M.","level":"mid"}',
    'nonsense',
    '{"id":2,"text":"Responsible for renewals of enterprise customers.","level":"mid"}',
  ].join('\n');

  it('judge line by line, in order, and go on after a bad line', async () => {
    const { exit, out } = await runWith(input, 'bullets');
    expect(exit).toBe(0);
    const [first, second, third] = linesOf(out);
    expect(first).toMatchObject({ id: 'a', evidence: { metrics: expect.any(Array) as unknown } });
    expect(second).toMatchObject({ error: { code: 'not-json' } });
    expect(third).toMatchObject({ id: 2, band: 'thin' });
  });

  it('suggest asks and claims nothing', async () => {
    const { exit, out } = await runWith(input, 'suggest');
    expect(exit).toBe(0);
    const [, , third] = linesOf(out);
    expect(third).toMatchObject({ id: 2, suggestions: [] });
    const missing = third?.['missing'] as { why: string; question: string }[];
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(({ why, question }) => why !== '' && question !== '')).toBe(true);
  });

  it('suggest says it with the answers given', async () => {
    const line = {
      id: 1,
      text: 'Managed renewals for small accounts.',
      level: 'mid',
      facts: {
        account: 'Harrow Mills',
        acv_from: '$40k',
        acv_to: '90k',
        mechanism: 'moved it to annual billing',
      },
    };
    const { out } = await runWith(JSON.stringify(line), 'suggest');
    const [answer] = linesOf(out);
    const [best] = answer?.['suggestions'] as { text: string; scoreAfter: number }[];
    expect(best?.text).toBe(
      'Managed renewals for small accounts, growing Harrow Mills from $40K to $90K by moving it to annual billing.',
    );
  });
});

describe('revise', () => {
  const edits = (list: readonly unknown[]) =>
    writeFile(at('edits.json'), JSON.stringify({ edits: list }));
  const revise = (...more: string[]) =>
    run('revise', at('noor.txt'), '--edits', at('edits.json'), '--mode', 'clean', ...more);

  it('writes the plain copy and proves it', async () => {
    const { out } = await run('inspect', at('noor.txt'), '--json');
    const bullet = ResumeDocument.parse(JSON.parse(out)).experience[0]?.bullets[1];
    const text = 'Kept 42 of 44 accounts at a satisfaction of 96%.';
    await edits([{ op: 'replace', target: bullet?.id, was: bullet?.text, text }]);
    const { exit, out: printed } = await revise('--out', at('out.docx'), '--json');
    expect(exit).toBe(0);
    const receipt = ExportReceipt.parse(JSON.parse(printed));
    expect(receipt).toMatchObject({ written: 'out.docx', roundTrip: { equal: true } });
    const again = await run('inspect', at('out.docx'), '--json');
    const document = ResumeDocument.parse(JSON.parse(again.out));
    expect(document.experience[0]?.bullets.map((one) => one.text)).toContain(text);
  });

  it('edits a Word file in place, and makes a review copy of it', async () => {
    const lines = RESUME.split('\n').filter((line) => line !== '');
    const body = lines.map((line) =>
      line.startsWith('- ') ? paragraph(line.slice(2), IN_LIST) : paragraph(line),
    );
    const source = tinyDocx({ body: body.join(''), numbering: numbering('bullet', '•') });
    await writeFile(at('noor.docx'), source);
    const was = 'Responsible for customer satisfaction.';
    const { out } = await run('inspect', at('noor.docx'), '--json');
    const bullet = ResumeDocument.parse(JSON.parse(out))
      .experience.flatMap((job) => job.bullets)
      .find(({ text }) => text === was);
    const text = 'Responsible for customer satisfaction at 44 accounts.';
    await edits([{ op: 'replace', target: bullet?.id, was, text, comment: 'How many?' }]);
    for (const mode of ['keep', 'review']) {
      const { exit, out: printed } = await run(
        ...['revise', at('noor.docx'), '--edits', at('edits.json')],
        ...['--mode', mode, '--out', at(`${mode}.docx`), '--json'],
      );
      expect(exit).toBe(0);
      const receipt = ExportReceipt.parse(JSON.parse(printed));
      expect(receipt.roundTrip.equal).toBe(true);
      expect(receipt.untouchedParts.map(({ name }) => name)).toContain('word/numbering.xml');
    }
    expect(new Uint8Array(await readFile(at('noor.docx')))).toEqual(source);
  });

  it('asks for a Word file where only that can be kept', async () => {
    await edits([]);
    const { exit, out } = await run(
      ...['revise', at('noor.txt'), '--edits', at('edits.json')],
      ...['--mode', 'keep', '--out', at('out.docx'), '--json'],
    );
    expect(exit).toBe(4);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'needs-docx' } });
  });

  it('writes nothing where an edit does not match', async () => {
    await edits([{ op: 'replace', target: 'b1', was: 'Something else.', text: 'x' }]);
    const { exit, out } = await revise('--out', at('out.docx'), '--json');
    expect(exit).toBe(4);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'edit-not-found' } });
    expect((await readdir(folder)).sort()).toEqual(['edits.json', 'noor.txt']);
  });

  it('tells wrong edits from a missing file of edits', async () => {
    await writeFile(at('edits.json'), '{"edits": [{"op": "explode"}]}');
    expect(await revise('--out', at('out.docx'))).toMatchObject({ exit: 2 });
    await rm(at('edits.json'));
    expect(await revise('--out', at('out.docx'))).toMatchObject({ exit: 3 });
  });
});

describe('batch', () => {
  it('gives each file a line, a bad one too, and goes on', async () => {
    await writeFile(at('bad.docx'), 'PK not really');
    await writeFile(at('.hidden'), 'x');
    const { exit, notes } = await run(
      ...['batch', folder, '--level', 'mid', '--out', at('table.csv')],
    );
    expect(exit).toBe(0);
    const lines = (await readFile(at('table.csv'), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^file,error,level,total/);
    expect(lines[1]).toMatch(/^bad\.docx,(?:corrupt|unsupported-format|not-a-resume),mid$/);
    expect(lines[2]).toMatch(/^noor\.txt,,mid,\d+,/);
    expect(notes).toContain('2/2');
  });

  it('answers a folder that is not there', async () => {
    const { exit } = await run('batch', at('none'), '--level', 'mid', '--out', at('table.csv'));
    expect(exit).toBe(3);
  });
});
