import type { Outcome } from './failure';
import type { Terminal } from './terminal';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** Does its work and prints; a failure is for the caller to print. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<Outcome>;
}
