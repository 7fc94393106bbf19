import { ipcMain, type IpcMainInvokeEvent, type WebFrameMain } from 'electron';
import type { z } from 'zod';
import { refuse, type Result } from '../core/resume/result';
import { endpoints, type EndpointName } from '../shared/ipc';
import type { ProgramError } from '../shared/library';
import { PAGE_ORIGIN } from './origins';
import { isLargerThan } from './message-size';

type Input<N extends EndpointName> = z.output<(typeof endpoints)[N]>;

/** Only the top frame of our own page may speak; a frame that is gone may not. */
export function isOurPage(frame: Pick<WebFrameMain, 'origin' | 'parent'> | null): boolean {
  return frame?.origin === PAGE_ORIGIN && frame.parent === null;
}

/** Larger messages are refused before their shape is looked at. Characters. */
const USUAL_MOST = 100_000;
const WHOLE_RESUME = 20_000_000;
const MOST: Partial<Record<EndpointName, number>> = {
  openPasted: 1_001_000,
  copyText: 201_000,
  openSeveral: 10_000_000,
  saveWork: 2 * WHOLE_RESUME,
  saveVersion: WHOLE_RESUME,
  checkFile: WHOLE_RESUME,
  proveExport: WHOLE_RESUME,
  exportResume: WHOLE_RESUME,
  drawWordPage: WHOLE_RESUME,
};

const UNTRUSTED: ProgramError = {
  code: 'untrusted',
  message: 'The request did not come from Uplift’s own page.',
  remedy: 'Restart Uplift.',
};

const BAD_REQUEST: ProgramError = {
  code: 'bad-request',
  message: 'The request did not have the expected shape.',
  remedy: 'Restart Uplift. Your file is unchanged.',
};

const INTERNAL: ProgramError = {
  code: 'internal',
  message: 'Something went wrong inside Uplift.',
  remedy: 'Try again. Your file is unchanged.',
};

/**
 * Answers one endpoint. A request from elsewhere, or of the wrong shape, is refused and `run` is not called; what `run`
 * throws reaches the page as `internal`, without its text. All of these answer a Result with `error.error`.
 */
export function handle<N extends EndpointName, T>(
  name: N,
  run: (input: Input<N>) => Promise<Result<T, { error: unknown }>>,
): void {
  listen(name, run, (error) => refuse({ error, file: null }));
}

/** As `handle`, for endpoints that always succeed; a refused request is an exception on the page's side. */
export function handlePlain<N extends EndpointName, T>(
  name: N,
  run: (input: Input<N>) => T | Promise<T>,
): void {
  listen(name, run, (error) => {
    throw new Error(error.message);
  });
}

function listen<N extends EndpointName>(
  name: N,
  run: (input: Input<N>) => unknown,
  refused: (error: ProgramError) => unknown,
): void {
  ipcMain.handle(name, async (event: IpcMainInvokeEvent, raw: unknown) => {
    if (!isOurPage(event.senderFrame)) return refused(UNTRUSTED);
    if (isLargerThan(raw, MOST[name] ?? USUAL_MOST)) return refused(BAD_REQUEST);
    const input = endpoints[name].safeParse(raw);
    if (!input.success) return refused(BAD_REQUEST);
    try {
      return await run(input.data as Input<N>);
    } catch (cause) {
      // Never the message: it may quote the resume.
      process.stderr.write(`${name} failed: ${cause instanceof Error ? cause.name : 'unknown'}\n`);
      return refused(INTERNAL);
    }
  });
}
