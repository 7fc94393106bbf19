import { z } from 'zod';
import { ResumeDocument } from '../../core/resume/document';
import { succeed } from '../../core/resume/result';
import { refusal } from '../../documents/read/refusal';
import { parseArguments } from '../arguments';
import type { Command } from '../command';
import { unusableInput } from '../failure';
import { toJson } from '../print-json';
import { printResume } from '../print/resume';
import { harmlessCopy, painter } from '../print/text-layout';
import { readFileAt } from '../read-file';

const Options = z.object({ password: z.string().optional(), json: z.boolean().default(false) });

export const inspect: Command = {
  name: 'inspect',
  summary: 'shows what a parser reads: the text, the fields, the facts of the page',
  help: `uplift inspect FILE [--password P] [--json]

Shows what a parser reads in a resume: contact, jobs, bullets, education, skills, and what the page is made of.
FILE is a PDF, .docx, .odt, .rtf, .txt, .md or JSON Resume file. It is never changed.

  --password P   opens a locked PDF
  --json         prints everything as one JSON value
`,
  async run(args, terminal) {
    const parsed = parseArguments(args, {
      command: 'inspect',
      plain: ['FILE'],
      flags: ['json'],
      values: ['password'],
      schema: Options,
    });
    if (!parsed.ok) return parsed;
    const { plain, options } = parsed.value;
    const pool = terminal.openPool(1);
    try {
      const read = await readFileAt(plain[0] ?? '', options.password, pool);
      const error = read.ok ? refusal(read.value) : read.error;
      if (error !== null) return unusableInput(error);
      if (!read.ok) return unusableInput(read.error);
      await terminal.print(
        options.json
          ? toJson(ResumeDocument, read.value)
          : printResume(harmlessCopy(read.value), painter(terminal.colour)),
      );
      return succeed(undefined);
    } finally {
      pool.close();
    }
  },
};
