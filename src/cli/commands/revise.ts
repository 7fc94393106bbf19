import { z } from 'zod';
import type { ResumeDocument } from '../../core/resume/document';
import type { WriteError } from '../../core/resume/errors';
import { HiddenFact } from '../../core/resume/leak';
import { PlainLookName } from '../../core/resume/plain-look-name';
import { ExportReceipt } from '../../core/resume/receipt';
import { refuse, succeed, type Result } from '../../core/resume/result';
import { EditList } from '../../core/revision/edits';
import { revisionSteps } from '../../core/revision/revision-steps';
import { refusal } from '../../documents/read/refusal';
import { exportClean } from '../../documents/write/export-clean';
import { exportKept, type KeptExport } from '../../documents/write/export-kept';
import type { LeakGuard } from '../../documents/write/leaks/leak-guard';
import type { RevisionStep } from '../../documents/write/word/revision-step';
import { parseArguments, RequiredText } from '../arguments';
import type { Command } from '../command';
import { notWritten, unusableInput, wrongUsage, type Outcome } from '../failure';
import { toJson } from '../print-json';
import { printReceipt } from '../print/receipt';
import { count, harmless, harmlessCopy, painter } from '../print/text-layout';
import { loadFile, readFileAt } from '../read-file';

import type { Terminal } from '../terminal';

const Options = z.object({
  edits: RequiredText,
  mode: z.enum(['clean', 'keep', 'review'], { error: 'must be clean, keep or review' }),
  out: RequiredText.regex(/\.docx$/i, 'must end in .docx'),
  page: z.enum(['letter', 'a4'], { error: 'must be letter or a4' }).optional(),
  look: z
    .enum(PlainLookName.options, { error: `must be one of ${PlainLookName.options.join(', ')}` })
    .optional(),
  pages: z.coerce.number().int().min(1).max(9).optional(),
  password: z.string().optional(),
  force: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof Options>;

/** Edits, and what the new file must not tell. Without `hidden` the file is searched, but nothing holds it back. */
const RevisionFile = EditList.extend({
  hidden: z.array(HiddenFact).optional(),
  acceptLeaks: z.array(z.string()).optional(),
  /** keep and review: move the contact details from the page header into the text. */
  contactFromHeader: z.boolean().optional(),
});
type RevisionFile = z.infer<typeof RevisionFile>;

export const revise: Command = {
  name: 'revise',
  summary: 'writes the revised resume as a Word file and reads it back to prove it',
  help: `uplift revise FILE --edits EDITS.json --mode clean|keep|review --out OUT.docx [--page letter|a4] [--look NAME] [--pages N] [--password P] [--force] [--json]

Applies the edits and writes a Word file. The new file is read back and compared fact by fact before it takes its name;
FILE itself is never written to. An edit whose "was" does not match stops the run.

  --edits EDITS.json   {"edits": [{"op": "replace", "target": "bullet id", "was": "its text", "text": "the new text"}]}
                       ops: replace, insertAfter, remove, moveAfter, setField, comment; ids are those of inspect --json
                       with "hidden": [{"real": "Acme", "shown": "a regional bank", "kind": "name"}] (or "amount") the
                       new file is searched for these, and for comments, changes, hidden text and unfilled gaps; a hit
                       keeps it from being written unless "acceptLeaks" names its id
                       "contactFromHeader": true moves contact details from the page header into the text (keep, review)
  --mode clean         a fresh plain one-column copy, of any file
  --mode keep          your own .docx, in which only the edited paragraphs differ
  --mode review        the same, with each edit as a tracked change and each comment as a Word comment
  --page letter|a4     paper of a plain copy; the source's own where absent
  --look NAME          of a plain copy: similar (to the source), modern, classic or quiet
  --pages N            makes a plain copy fit N pages by less white space, where that is enough
  --force              writes the file even where a fact did not come back
  --json               prints the receipt as one JSON value
`,
  async run(args, terminal) {
    const parsed = parseArguments(args, {
      command: 'revise',
      plain: ['FILE'],
      flags: ['force', 'json'],
      values: ['edits', 'mode', 'out', 'page', 'look', 'pages', 'password'],
      schema: Options,
    });
    if (!parsed.ok) return parsed;
    const { plain, options } = parsed.value;
    const edits = await loadEdits(options.edits);
    if (!edits.ok) return edits;
    return writeRevision(plain[0] ?? '', edits.value, options, terminal);
  },
};

async function loadEdits(path: string): Promise<Outcome<RevisionFile>> {
  const file = await loadFile(path);
  if (!file.ok) return unusableInput(file.error);
  const remedy = '"uplift revise --help" shows the shape of the edits.';
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(file.value.bytes));
  } catch {
    return wrongUsage(`${file.value.name} is not JSON.`, remedy);
  }
  const edits = RevisionFile.safeParse(value);
  if (edits.success) return succeed(edits.data);
  const [issue] = edits.error.issues;
  return wrongUsage(
    `${file.value.name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong'}.`,
    remedy,
  );
}

async function writeRevision(
  path: string,
  edits: RevisionFile,
  options: Options,
  terminal: Terminal,
): Promise<Outcome> {
  const pool = terminal.openPool(2);
  try {
    const read = await readFileAt(path, options.password, pool);
    if (!read.ok) return unusableInput(read.error);
    const error = refusal(read.value);
    if (error !== null) return unusableInput(error);
    const steps = revisionSteps(read.value, edits.edits);
    if (!steps.ok) return notWritten(steps.error);
    const save = {
      target: options.out,
      inputs: [path, options.edits],
      read: (file: { name: string; bytes: Uint8Array }) => pool.read(file),
      force: options.force,
      guard: guardOf(edits, read.value, options.mode),
    };
    const saved =
      options.mode === 'clean'
        ? await exportClean({
            ...save,
            document: steps.value.at(-1)?.after ?? read.value,
            page: options.page,
            look: { name: options.look },
            pages: options.pages,
          })
        : await keep(path, read.value, steps.value, { ...save, edits, options });
    if (!saved.ok) return notWritten(saved.error);
    for (const note of saved.value.notes ?? []) terminal.note(`${harmless(note)}\n`);
    if (options.mode !== 'review') noteComments(edits, options.mode, terminal);
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

interface Keeping extends Pick<KeptExport, 'target' | 'inputs' | 'read' | 'force' | 'guard'> {
  readonly edits: RevisionFile;
  readonly options: Options;
}

/** Writes the person's own Word file with the edits made (keep) or tracked (review). */
async function keep(
  path: string,
  document: ResumeDocument,
  steps: readonly RevisionStep[],
  { edits, options, ...save }: Keeping,
): Promise<Result<ExportReceipt, WriteError>> {
  const source = await loadFile(path);
  if (!source.ok) return refuse(GONE);
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  const writer = options.mode === 'review' ? { author: edits.author ?? UNNAMED, date } : null;
  return exportKept({
    ...save,
    document,
    source: source.value.bytes,
    steps,
    writer,
    contactFromHeader: edits.contactFromHeader,
  });
}

function guardOf(
  { hidden, acceptLeaks, author }: RevisionFile,
  { contact }: ResumeDocument,
  mode: Options['mode'],
): LeakGuard {
  return {
    hidden: hidden ?? [],
    accepted: acceptLeaks ?? [],
    own: contact.name === null ? [] : [contact.name],
    reviewer: mode === 'review' ? (author ?? UNNAMED) : null,
    hits: hidden === undefined ? 'tell' : 'refuse',
  };
}

/** Who signs where the edits name no author. */
const UNNAMED = 'Uplift';

const GONE: WriteError = {
  code: 'not-writable',
  message: 'The file that was read is not there any more.',
  remedy: 'Try again when it is back.',
};

/** Comments are for the person; these copies are for employers. */
function noteComments({ edits }: EditList, mode: string, terminal: Terminal): void {
  const comments = edits.filter((edit) => edit.op === 'comment' || 'comment' in edit).length;
  if (comments > 0) terminal.note(`--mode ${mode} leaves out ${count(comments, 'comment')}.\n`);
}
