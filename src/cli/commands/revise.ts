import { z } from 'zod';
import { ExportReceipt } from '../../core/resume/receipt';
import { succeed } from '../../core/resume/result';
import { applyEdits } from '../../core/revision/apply-edits';
import { EditList } from '../../core/revision/edits';
import { refusal } from '../../documents/read/refusal';
import { exportClean } from '../../documents/write/export-clean';
import { parseArguments, RequiredText } from '../arguments';
import type { Command } from '../command';
import { notWritten, unusableInput, wrongUsage, type Outcome } from '../failure';
import { toJson } from '../print-json';
import { printReceipt } from '../print/receipt';
import { harmlessCopy, painter } from '../print/text-layout';
import { loadFile, readFileAt } from '../read-file';
import type { Terminal } from '../terminal';

const Options = z.object({
  edits: RequiredText,
  mode: z.enum(['clean', 'keep', 'review'], { error: 'must be clean, keep or review' }),
  out: RequiredText.regex(/\.docx$/i, 'must end in .docx'),
  page: z.enum(['letter', 'a4'], { error: 'must be letter or a4' }).optional(),
  password: z.string().optional(),
  force: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof Options>;

export const revise: Command = {
  name: 'revise',
  summary: 'writes the revised resume as a Word file and reads it back to prove it',
  help: `uplift revise FILE --edits EDITS.json --mode clean --out OUT.docx [--page letter|a4] [--password P] [--force] [--json]

Applies the edits and writes a fresh single-column Word file. The new file is read back and compared fact by fact before
it takes its name; FILE itself is never written to. An edit whose "was" does not match stops the run.

  --edits EDITS.json   {"edits": [{"op": "replace", "target": "bullet id", "was": "its text", "text": "the new text"}]}
                       ops: replace, insertAfter, remove, moveAfter, setField, comment; ids are those of inspect --json
  --mode clean         a plain one-column copy (keep and review are not yet available)
  --page letter|a4     paper; the source's own where absent
  --force              writes the file even where a fact did not come back
  --json               prints the receipt as one JSON value
`,
  async run(args, terminal) {
    const parsed = parseArguments(args, {
      command: 'revise',
      plain: ['FILE'],
      flags: ['force', 'json'],
      values: ['edits', 'mode', 'out', 'page', 'password'],
      schema: Options,
    });
    if (!parsed.ok) return parsed;
    const { plain, options } = parsed.value;
    if (options.mode !== 'clean') {
      return wrongUsage(`--mode ${options.mode} is not yet available.`, 'Use --mode clean.');
    }
    const edits = await loadEdits(options.edits);
    if (!edits.ok) return edits;
    return writeRevision(plain[0] ?? '', edits.value, options, terminal);
  },
};

async function loadEdits(path: string): Promise<Outcome<EditList>> {
  const file = await loadFile(path);
  if (!file.ok) return unusableInput(file.error);
  const remedy = '"uplift revise --help" shows the shape of the edits.';
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file.value.bytes));
  } catch {
    return wrongUsage(`${file.value.name} is not JSON.`, remedy);
  }
  const edits = EditList.safeParse(value);
  if (edits.success) return succeed(edits.data);
  const [issue] = edits.error.issues;
  return wrongUsage(
    `${file.value.name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}.`,
    remedy,
  );
}

async function writeRevision(
  path: string,
  edits: EditList,
  options: Options,
  terminal: Terminal,
): Promise<Outcome> {
  const pool = terminal.openPool();
  try {
    const read = await readFileAt(path, options.password, pool);
    if (!read.ok) return unusableInput(read.error);
    const error = refusal(read.value);
    if (error !== null) return unusableInput(error);
    const revised = applyEdits(read.value, edits);
    if (!revised.ok) return notWritten(revised.error);
    noteComments(edits, terminal);
    const saved = await exportClean({
      document: revised.value,
      target: options.out,
      inputs: [path, options.edits],
      page: options.page,
      read: (file) => pool.read(file),
      force: options.force,
    });
    if (!saved.ok) return notWritten(saved.error);
    await terminal.print(
      options.json
        ? toJson(ExportReceipt, saved.value)
        : printReceipt(harmlessCopy(saved.value), painter(terminal.colour)),
    );
    return succeed(undefined);
  } finally {
    pool.close();
  }
}

/** A plain copy holds no comments: they are for the person, and this file is for employers. */
function noteComments({ edits }: EditList, terminal: Terminal): void {
  const comments = edits.filter((edit) => edit.op === 'comment' || 'comment' in edit).length;
  if (comments > 0) terminal.note(`Left out of the plain copy: ${comments} comments.\n`);
}
