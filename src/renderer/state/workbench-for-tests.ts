import { useSession, type Workbench } from './session';

/** The open resume; fails the test where none is open. */
export function workbenchForTests(): Workbench {
  const { stage } = useSession.getState();
  if (stage.phase !== 'ready') throw new Error(`The stage is ${stage.phase}.`);
  return stage;
}
