import { beforeEach, expect, it } from 'vitest';
import { resumeFromParts } from '../../core/review/resume-for-tests';
import { hiddenAdded } from './marking';
import { openedForTests } from './opened-for-tests';
import { asSeen, realNamesToggled, useRealNames } from './real-names';
import * as session from './session';

const said = { on: 'on', off: 'off' };
const document = resumeFromParts({ jobs: [{ bullets: ['Grew a regional bank by $1M–$2M.'] }] });

beforeEach(() => {
  session.useSession.setState(session.useSession.getInitialState(), true);
  session.resumeRead(openedForTests('one', document));
  hiddenAdded({ real: 'Sorrento Bank', shown: 'a regional bank', kind: 'name' });
  hiddenAdded({ real: '$1.2M', shown: '$1M–$2M', kind: 'amount' });
});

const seenAs = (text: string): string => {
  const { stage } = session.useSession.getState();
  return stage.phase === 'ready'
    ? asSeen(text, stage.marks.hidden, useRealNames.getState().seen)
    : '';
};

it('shows real names and amounts only while the person wants them, and changes no document', () => {
  const text = 'Grew a regional bank by $1M–$2M.';
  expect(seenAs(text)).toBe(text);
  realNamesToggled(said);
  expect(seenAs(text)).toBe('Grew Sorrento Bank by $1.2M.');
  expect(session.useSession.getState().stage).toMatchObject({ history: { present: document } });
  realNamesToggled(said);
  expect(seenAs(text)).toBe(text);
});

it('hides them again when another resume is opened', () => {
  realNamesToggled(said);
  session.resumeRead(openedForTests('two', document));
  expect(useRealNames.getState().seen).toBe(false);
});
