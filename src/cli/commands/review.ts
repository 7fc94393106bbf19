import { basename } from 'node:path';
import { z } from 'zod';
import { reportPage } from '../../core/report/report-page';
import { Review } from '../../core/review/review';
import { succeed } from '../../core/resume/result';
import { saveBytes } from '../../documents/write/save-bytes';
import { LevelOption, MonthOption, parseArguments, RequiredText } from '../arguments';
import { bundledRules } from '../bundled-rules';
import type { Command } from '../command';
import { notWritten, unusableInput } from '../failure';
import { judgeFile, readPosting } from '../judge-file';
import { toJson } from '../print-json';
import { printReview } from '../print/review';
import { harmless, harmlessCopy, painter } from '../print/text-layout';

const Options = z.object({
  level: LevelOption,
  job: RequiredText.optional(),
  report: RequiredText.optional(),
  coach: RequiredText.optional(),
  'as-of': MonthOption.optional(),
  password: z.string().optional(),
  json: z.boolean().default(false),
});

export const review: Command = {
  name: 'review',
  summary: 'scores the bullets and runs the 22 checks, with the evidence for each',
  help: `uplift review FILE --level LEVEL [--job FILE] [--report OUT.html [--coach NAME]] [--as-of YYYY-MM] [--password P]
              [--json]

Judges a resume for the level the person aims for: every bullet, the level's rubric, the six core motions, the 22 checks.
Of a file without text, or a locked one, it gives the checks that can be judged; the others are unknown.

  --level LEVEL       associate, mid, senior, strategic-account, principal or leadership
  --job FILE          also compares with this job posting (text, PDF or .docx)
  --report OUT.html   also writes the review as one HTML page
  --coach NAME        signs the page
  --as-of YYYY-MM     also holds dates against this month; without it every day gives the same review
  --password P        opens a locked PDF
  --json              prints the review as one JSON value
`,
  async run(args, terminal) {
    const parsed = parseArguments(args, {
      command: 'review',
      plain: ['FILE'],
      flags: ['json'],
      values: ['level', 'job', 'report', 'coach', 'as-of', 'password'],
      schema: Options,
    });
    if (!parsed.ok) return parsed;
    const { plain, options } = parsed.value;
    const path = plain[0] ?? '';
    const pool = terminal.openPool(options.job === undefined ? 1 : 2);
    try {
      const posting = await readPosting(options.job, pool);
      if (!posting.ok) return unusableInput(posting.error);
      const judged = await judgeFile(path, {
        level: options.level,
        rules: bundledRules(),
        jobText: posting.value,
        password: options.password,
        asOf: options['as-of'],
        pool,
      });
      if (!judged.ok) return unusableInput(judged.error);
      const { review: result, person, refusal } = judged.value;
      if (refusal !== null) terminal.note(`${refusal.message}\n${refusal.remedy}\n`);
      const name = basename(path);
      if (options.report !== undefined) {
        const head = { name: person ?? name, file: name, coach: options.coach };
        const page = new TextEncoder().encode(reportPage(result, head));
        const inputs = options.job === undefined ? [path] : [path, options.job];
        const saved = await saveBytes(options.report, inputs, page);
        if (!saved.ok) return notWritten(saved.error);
        terminal.note(`Wrote ${saved.value}.\n`);
      }
      await terminal.print(
        options.json
          ? toJson(Review, result)
          : printReview(harmlessCopy(result), harmless(name), painter(terminal.colour)),
      );
      return succeed(undefined);
    } finally {
      pool.close();
    }
  },
};
