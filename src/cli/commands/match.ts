import { basename } from 'node:path';
import { z } from 'zod';
import type { ReadError } from '../../core/resume/errors';
import { succeed, type Result } from '../../core/resume/result';
import { compareJobs, type JobRow, type NamedPosting } from '../../core/job/compare-jobs';
import { JobMatch } from '../../core/review/review';
import { reviewResume } from '../../core/review/review-resume';
import type { ReaderPool } from '../../documents/isolation/reader-pool';
import { LevelOption, parseArguments } from '../arguments';
import { bundledRules } from '../bundled-rules';
import type { Command } from '../command';
import { unusableInput } from '../failure';
import { toJson } from '../print-json';
import { printMatches } from '../print/match';
import { harmless, harmlessCopy, painter } from '../print/text-layout';
import { readFileAt } from '../read-file';

const Options = z.object({
  level: LevelOption,
  password: z.string().optional(),
  json: z.boolean().default(false),
});

const Answer = z.object({
  schema: z.literal('uplift/match@1'),
  jobs: z.array(
    z.object({
      name: z.string(),
      terms: z.number().int(),
      found: z.number().int(),
      inBullets: z.number().int(),
      musts: z.number().int(),
      mustsFound: z.number().int(),
      match: JobMatch,
    }),
  ),
});

export const match: Command = {
  name: 'match',
  summary: 'compares one resume with several job postings, in one table',
  help: `uplift match FILE POSTING... --level LEVEL [--password P] [--json]

Reads what each posting asks for, and says which of its terms the resume shows in a bullet, only lists, or does not hold.
The rate is a count of terms by weight, not a measure of fit. Years, languages, travel and permits are put as questions.

  POSTING         a job posting: text, PDF or .docx; any number of them
  --level LEVEL   associate, mid, senior, strategic-account, principal or leadership
  --password P    opens a locked PDF
  --json          prints the comparison as one JSON value
`,
  async run(args, terminal) {
    const parsed = parseArguments(args, {
      command: 'match',
      plain: ['FILE', 'POSTING'],
      more: true,
      flags: ['json'],
      values: ['level', 'password'],
      schema: Options,
    });
    if (!parsed.ok) return parsed;
    const { plain, options } = parsed.value;
    const [path = '', ...paths] = plain;
    const pool = terminal.openPool(2);
    try {
      const read = await readFileAt(path, options.password, pool);
      if (!read.ok) return unusableInput(read.error);
      const postings = await readPostings(paths, pool);
      if (!postings.ok) return unusableInput(postings.error);
      const rules = bundledRules();
      const review = reviewResume(read.value, { level: options.level, rules });
      const rows = compareJobs(read.value, review, postings.value, rules);
      await terminal.print(
        options.json
          ? toJson(Answer, { schema: 'uplift/match@1', jobs: rows })
          : printMatches(
              harmlessCopy<JobRow[]>(rows),
              harmless(basename(path)),
              painter(terminal.colour),
            ),
      );
      return succeed(undefined);
    } finally {
      pool.close();
    }
  },
};

async function readPostings(
  paths: readonly string[],
  pool: ReaderPool,
): Promise<Result<NamedPosting[], ReadError>> {
  const postings: NamedPosting[] = [];
  for (const path of paths) {
    const read = await readFileAt(path, undefined, pool);
    if (!read.ok) return read;
    postings.push({ name: basename(path), text: read.value.text });
  }
  return succeed(postings);
}
