import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A virtual screen, by the name that programs know it by. */
export interface Screen {
  readonly name: string;
  readonly close: () => void;
}

/** Opens a virtual screen of its own: two apps on one screen would share the clipboard and take the focus from each other. */
export async function openScreen(): Promise<Screen> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const tells = server.stdio[3];
  if (!tells) throw new Error('Xvfb was started without a pipe for the number of its screen.');
  const [number] = (await once(tells, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, close: () => server.kill() };
}
