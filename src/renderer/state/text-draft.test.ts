import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../../core/review/resume-for-tests';
import { documentWithDraft } from './text-draft';

const resume = resumeFromParts({ jobs: [{ bullets: ['Led training.'] }] });
const draft = { target: 'b0', kind: 'bullet', was: 'Led training.' } as const;

function textOf(text: string): string | undefined {
  const document = documentWithDraft(resume, { ...draft, text });
  return document.experience[0]?.bullets[0]?.text;
}

describe('documentWithDraft', () => {
  it('reads as what is being typed', () => {
    expect(textOf('Led training for 12 accounts.')).toBe('Led training for 12 accounts.');
  });

  it('keeps an emptied bullet until it is left', () => {
    expect(textOf('   ')).toBe('Led training.');
  });

  it('is the same document while nothing has changed', () => {
    expect(documentWithDraft(resume, { ...draft, text: draft.was })).toBe(resume);
  });
});
