import { z } from 'zod';
import { batch } from './commands/batch';
import { bullets } from './commands/bullets';
import { inspect } from './commands/inspect';
import { match } from './commands/match';
import { review } from './commands/review';
import { revise } from './commands/revise';
import { suggest } from './commands/suggest';
import type { Command } from './command';
import type { Failure } from './failure';
import { toJson } from './print-json';
import { harmless } from './print/text-layout';
import type { Terminal } from './terminal';

const COMMANDS: readonly Command[] = [inspect, review, match, bullets, suggest, revise, batch];

const HELP = `Uplift reads, judges and helps rebuild the resumes of Customer Success Managers. It sends nothing anywhere.

${COMMANDS.map(({ name, summary }) => `  uplift ${name.padEnd(9)}${summary}`).join('\n')}

"uplift COMMAND --help" tells more. Exit codes: 0 done, 2 wrong usage, 3 the input cannot be used, 4 nothing was written.
`;

const ErrorAnswer = z.object({
  error: z.object({ code: z.string(), message: z.string(), remedy: z.string() }),
});

/** Exit code of a fault of the program itself; the contract's own are 0, 2, 3 and 4. */
const PROGRAM_FAULT = 1;

/** Runs one command. `args` are the words after the program's name; answers with the exit code. */
export async function main(
  args: readonly string[],
  version: string,
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    await terminal.print(`${version}\n`);
    return 0;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.print(HELP);
    return 0;
  }
  const json = rest.includes('--json');
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) return report(unknownCommand(name), json, terminal);
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.print(command.help);
    return 0;
  }
  try {
    const outcome = await command.run(rest, terminal);
    return outcome.ok ? 0 : await report(outcome.error, json, terminal);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const answer = {
      code: 'internal',
      message: `Uplift has a fault of its own here: ${message.split('\n')[0] ?? ''}`,
      remedy: 'Please report it, with the command and, if you may share it, the file.',
    };
    await printError(answer, json, terminal);
    return PROGRAM_FAULT;
  }
}

function unknownCommand(name: string | undefined): Failure {
  return {
    exit: 2,
    error: {
      code: 'usage',
      message: name === undefined ? 'No command was given.' : `There is no command "${name}".`,
      remedy: `Commands: ${COMMANDS.map((command) => command.name).join(', ')}. "uplift --help" tells more.`,
    },
  };
}

async function report(failure: Failure, json: boolean, terminal: Terminal): Promise<number> {
  await printError(failure.error, json, terminal);
  return failure.exit;
}

async function printError(
  error: Failure['error'],
  json: boolean,
  terminal: Terminal,
): Promise<void> {
  const { code, message, remedy } = error;
  terminal.note(harmless(`${message}\n${remedy}\n`));
  if (json) await terminal.print(toJson(ErrorAnswer, { error: { code, message, remedy } }));
}
