import { z } from 'zod';
import { succeed } from '../core/resume/result';
import { Level } from '../core/resume/vocabulary';
import type { RuleSet } from '../core/rules/rules';
import { parseArguments } from './arguments';
import { bundledRules } from './bundled-rules';
import type { Outcome } from './failure';
import type { Terminal } from './terminal';

const LONGEST_TEXT = 20_000;

/** The caller's own name for a line, given back as it came. */
export const LineId = z.union([z.string(), z.number()]);

/** One line of input: a bullet with the level it is read for. */
const BulletLine = z.object({
  id: LineId,
  text: z.string().max(LONGEST_TEXT),
  level: Level,
  facts: z.record(z.string(), z.string()).optional(),
});
export type BulletLine = z.infer<typeof BulletLine>;

export const BadLine = z.object({
  id: LineId.optional(),
  error: z.object({ code: z.string(), message: z.string(), remedy: z.string() }),
});
export type BadLine = z.infer<typeof BadLine>;

/** Cuts a stream into lines; a line end inside a chunk, or a character cut by two chunks, does not matter. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

/**
 * Answers each line of the input with one line of output, in order. Blank lines are skipped; a line that is not a
 * bullet is answered with an error, and the run goes on.
 */
export async function answerLines(
  terminal: Terminal,
  answer: (line: BulletLine) => string,
): Promise<void> {
  for await (const text of linesOf(terminal.input)) {
    if (text.trim() === '') continue;
    await terminal.print(answerLine(text, answer));
  }
}

/** Runs a command that takes one bullet a line and no options; `--json`, which it does anyway, may be said. */
export async function runOnLines(
  command: string,
  args: readonly string[],
  terminal: Terminal,
  answer: (line: BulletLine, rules: RuleSet) => string,
): Promise<Outcome> {
  const parsed = parseArguments(args, {
    command,
    plain: [],
    flags: ['json'],
    values: [],
    schema: z.object({}),
  });
  if (!parsed.ok) return parsed;
  const rules = bundledRules();
  await answerLines(terminal, (line) => answer(line, rules));
  return succeed(undefined);
}

function answerLine(text: string, answer: (line: BulletLine) => string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return badLine(undefined, 'not-json', 'This line is not JSON.');
  }
  const line = BulletLine.safeParse(value);
  if (!line.success) {
    const [issue] = line.error.issues;
    const field = issue?.path.join('.') ?? '';
    const where = field === '' ? 'The line' : `"${field}"`;
    return badLine(value, 'bad-line', `${where}: ${issue?.message ?? 'wrong'}.`);
  }
  return answer(line.data);
}

function badLine(value: unknown, code: string, message: string): string {
  const id = z.object({ id: LineId }).safeParse(value);
  const line: BadLine = {
    ...(id.success ? { id: id.data.id } : {}),
    error: {
      code,
      message,
      remedy: 'Give one object a line: {"id": "1", "text": "the bullet", "level": "senior"}.',
    },
  };
  return `${JSON.stringify(BadLine.parse(line))}\n`;
}
