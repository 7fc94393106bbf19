import type { ReadError, WriteError } from '../core/resume/errors';
import { refuse, type Result } from '../core/resume/result';

/** Why a command stopped, with the exit code of its kind: 2 wrong usage, 3 input, 4 output. */
export interface Failure {
  readonly exit: 2 | 3 | 4;
  readonly error: { readonly code: string; readonly message: string; readonly remedy: string };
}

export type Outcome<T = void> = Result<T, Failure>;

export function wrongUsage(message: string, remedy: string): Outcome<never> {
  return refuse({ exit: 2, error: { code: 'usage', message, remedy } });
}

export function unusableInput(error: ReadError): Outcome<never> {
  return refuse({ exit: 3, error });
}

export function notWritten(error: WriteError): Outcome<never> {
  return refuse({ exit: 4, error });
}
