import type { ProgramError } from '../../shared/library';

/** Where a request to the main process did not come through at all. */
export const BROKEN: ProgramError = {
  code: 'internal',
  message: 'Uplift could not finish this.',
  remedy: 'Try again. If it happens again, start Uplift anew; your file was not changed.',
};
