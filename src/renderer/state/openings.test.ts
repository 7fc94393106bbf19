import { expect, it, vi } from 'vitest';
import type { ReadError } from '../../core/resume/errors';
import { refuse } from '../../core/resume/result';
import { open, readingTold } from './openings';
import { useSession } from './session';

const PICTURE: ReadError = {
  code: 'unsupported-format',
  message: 'This is a picture.',
  remedy: 'Open the document it was made from.',
};

const phase = () => useSession.getState().stage.phase;

it('leaves no reading on show when the answer overtook the word that it began', async () => {
  vi.stubGlobal('window', { uplift: {} });
  vi.stubGlobal('requestIdleCallback', vi.fn());
  const refused = { ...refuse({ error: PICTURE, file: null }), lastReading: 1 };

  await open(() => Promise.resolve(refused));
  readingTold({ name: 'scan.pdf', reading: 1 });
  expect(phase()).toBe('failed');

  readingTold({ name: 'resume.docx', reading: 2 });
  expect(phase()).toBe('reading');
});
