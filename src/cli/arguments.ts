import { parseArgs } from 'node:util';
import { z } from 'zod';
import { succeed } from '../core/resume/result';
import { LEVELS } from '../core/resume/vocabulary';
import { wrongUsage, type Outcome } from './failure';

/** The arguments of a command: how many plain ones it takes, which options, and what they must be. */
export interface ArgumentSpec<Options> {
  readonly command: string;
  readonly plain: readonly string[];
  /** More plain arguments may follow those. */
  readonly more?: boolean;
  readonly flags: readonly string[];
  readonly values: readonly string[];
  readonly schema: z.ZodType<Options>;
}

export interface Arguments<Options> {
  readonly plain: readonly string[];
  readonly options: Options;
}

/** For a level option: names the choices in the complaint. */
export const LevelOption = z.enum(LEVELS, {
  error: (issue) =>
    issue.input === undefined
      ? `is required: one of ${LEVELS.join(', ')}`
      : `must be one of ${LEVELS.join(', ')}`,
});

export const RequiredText = z.string({ error: 'is required' }).min(1, 'must not be empty');

export const MonthOption = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'must be a month such as 2026-03');

export function parseArguments<Options>(
  args: readonly string[],
  spec: ArgumentSpec<Options>,
): Outcome<Arguments<Options>> {
  const remedy = `"uplift ${spec.command} --help" shows how it is used.`;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(spec.flags.map((flag) => [flag, { type: 'boolean' as const }])),
        ...Object.fromEntries(spec.values.map((value) => [value, { type: 'string' as const }])),
      },
    });
    const wanted = spec.plain.length;
    if (positionals.length < wanted) {
      return wrongUsage(`${spec.plain.slice(positionals.length).join(' ')} is missing.`, remedy);
    }
    if (positionals.length > wanted && spec.more !== true) {
      return wrongUsage(`"${positionals[wanted] ?? ''}" is one argument too many.`, remedy);
    }
    const options = spec.schema.safeParse(values);
    if (options.success) return succeed({ plain: positionals, options: options.data });
    const [issue] = options.error.issues;
    return wrongUsage(`--${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is wrong'}.`, remedy);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return wrongUsage(`${error.message.replace(/\.\s.*$/s, '').replace(/\.$/, '')}.`, remedy);
  }
}
