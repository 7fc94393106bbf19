import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { ReadError } from '../../core/resume/errors';
import { refuse, succeed, type Result } from '../../core/resume/result';
import type { Level } from '../../core/resume/vocabulary';
import { saveBytes } from '../../documents/write/save-bytes';
import { LevelOption, parseArguments, RequiredText } from '../arguments';
import { bundledRules } from '../bundled-rules';
import type { Command } from '../command';
import { notWritten, unusableInput, type Outcome } from '../failure';
import { judgeFile, readPosting, type JudgedFile, type JudgeOptions } from '../judge-file';
import { toJson } from '../print-json';
import { csvRow } from '../print/csv';
import { count, harmless } from '../print/text-layout';
import type { Terminal } from '../terminal';

const Options = z.object({
  level: LevelOption,
  job: RequiredText.optional(),
  out: RequiredText,
  json: z.boolean().default(false),
});

const BatchAnswer = z.object({
  written: z.string(),
  reviewed: z.number().int(),
  refused: z.number().int(),
});

export const batch: Command = {
  name: 'batch',
  summary: 'reviews every resume of a folder into one table, a line for each',
  help: `uplift batch FOLDER --level LEVEL [--job FILE] --out OUT.csv [--json]

Reviews every file of a folder (not of the folders in it), several at a time. A file that cannot be used is a line with
its error code. Hidden files and Word's lock files (~$…) are left out.

  --level LEVEL   associate, mid, senior, strategic-account, principal or leadership
  --job FILE      also compares with this job posting
  --out OUT.csv   the table
  --json          prints what was done as one JSON value
`,
  async run(args, terminal) {
    const parsed = parseArguments(args, {
      command: 'batch',
      plain: ['FOLDER'],
      flags: ['json'],
      values: ['level', 'job', 'out'],
      schema: Options,
    });
    if (!parsed.ok) return parsed;
    const { plain, options } = parsed.value;
    const files = await filesOf(plain[0] ?? '', options.out);
    if (!files.ok) return unusableInput(files.error);
    const pool = terminal.openPool();
    try {
      const posting = await readPosting(options.job, pool);
      if (!posting.ok) return unusableInput(posting.error);
      const lines = await reviewAll(files.value, terminal, {
        level: options.level,
        rules: bundledRules(),
        jobText: posting.value,
        password: undefined,
        pool,
      });
      return await writeTable(lines, options, files.value, terminal);
    } finally {
      pool.close();
    }
  },
};

/** The paths of the folder's files, by name; without hidden files, lock files and the table itself. */
async function filesOf(folder: string, table: string): Promise<Result<string[], ReadError>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const paths = entries
      .filter((entry) => !entry.isDirectory() && !/^(?:\.|~\$)/.test(entry.name))
      .map((entry) => join(folder, entry.name))
      .filter((path) => resolve(path) !== resolve(table));
    return succeed(paths.sort());
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return refuse({
      code: 'not-found',
      message: code === 'ENOTDIR' ? `"${folder}" is not a folder.` : `There is no "${folder}".`,
      remedy: 'Give the folder that holds the resumes.',
    });
  }
}

interface Line {
  readonly name: string;
  readonly result: Result<JudgedFile, ReadError>;
}

/** Reviews the files, as many at a time as there are processor cores; the lines keep the order of the files. */
async function reviewAll(
  paths: readonly string[],
  terminal: Terminal,
  options: JudgeOptions,
): Promise<Line[]> {
  const lines: Line[] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < paths.length; index = next++) {
      const path = paths[index] ?? '';
      const name = path.slice(path.search(/[^/\\]*$/));
      const result = await judgeFile(path, options);
      lines[index] = { name, result };
      done += 1;
      const said = errorCode(result) ?? 'reviewed';
      terminal.note(harmless(`${done}/${paths.length} ${name}: ${said}\n`));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return lines;
}

const HEADER = [
  'file',
  'error',
  'level',
  'total',
  'bullets',
  'rubric',
  'motions',
  'facts',
  'bulletCount',
  'strong',
  'developing',
  'weak',
  'thin',
  'checksPassed',
  'checksWarned',
  'checksFailed',
  'checksUnknown',
  'readsLike',
  'matchRate',
  'inputSha256',
];

function errorCode(result: Line['result']): string | null {
  return result.ok ? (result.value.refusal?.code ?? null) : result.error.code;
}

function row({ name, result }: Line, level: Level): string {
  if (!result.ok) return csvRow([name, result.error.code, level]);
  const { scores, bullets, checks, rubric, job, inputSha256 } = result.value.review;
  const banded = (band: string) => bullets.filter((bullet) => bullet.band === band).length;
  const judged = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
  return csvRow([
    name,
    errorCode(result),
    level,
    scores.total,
    scores.bullets,
    scores.rubric,
    scores.motions,
    scores.facts,
    bullets.length,
    banded('strong'),
    banded('developing'),
    banded('weak'),
    banded('thin'),
    judged('pass'),
    judged('warn'),
    judged('fail'),
    judged('unknown'),
    rubric.detected?.level ?? null,
    job?.matchRate ?? null,
    inputSha256,
  ]);
}

async function writeTable(
  lines: readonly Line[],
  options: z.infer<typeof Options>,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<Outcome> {
  const table = csvRow(HEADER) + lines.map((line) => row(line, options.level)).join('');
  const sources = options.job === undefined ? inputs : [...inputs, options.job];
  const saved = await saveBytes(options.out, sources, new TextEncoder().encode(table));
  if (!saved.ok) return notWritten(saved.error);
  const reviewed = lines.filter(({ result }) => errorCode(result) === null).length;
  const answer = { written: saved.value, reviewed, refused: lines.length - reviewed };
  await terminal.print(
    options.json
      ? toJson(BatchAnswer, answer)
      : `Wrote ${answer.written}: ${count(reviewed, 'resume')} reviewed, ${count(answer.refused, 'file')} not usable.\n`,
  );
  return succeed(undefined);
}
