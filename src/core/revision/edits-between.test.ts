import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResumeDocument } from '../resume/document';
import { resumeFromParts } from '../review/resume-for-tests';
import { applyEdits } from './apply-edits';
import type { Edit } from './edits';
import { editsBetween } from './edits-between';

const base = resumeFromParts({
  summary: 'Keeps customers.',
  jobs: [
    { title: 'Senior CSM', bullets: ['Ran onboarding.', 'Led renewals.', 'Wrote playbooks.'] },
    { title: 'CSM', bullets: ['Answered tickets.'] },
  ],
  skills: ['SQL', 'Gainsight'],
});

function revised(document: ResumeDocument, ...edits: Edit[]): ResumeDocument {
  const result = applyEdits(document, { edits });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const bulletTexts = (document: ResumeDocument): string[][] =>
  document.experience.map(({ bullets }) => bullets.map(({ text }) => text));

describe('editsBetween', () => {
  it('is empty for two equal documents', () => {
    expect(editsBetween(base, { ...base })).toEqual([]);
  });

  it('names each change once', () => {
    const to = revised(
      base,
      { op: 'remove', target: 'b0', was: 'Ran onboarding.' },
      { op: 'replace', target: 'b1', was: 'Led renewals.', text: 'Led 40 renewals.' },
      { op: 'moveAfter', target: 'b2', after: 'experience.1' },
      { op: 'setField', target: 'experience.1.title', was: 'CSM', text: 'CSM II' },
      { op: 'setField', target: 'skills', was: 'SQL, Gainsight', text: 'SQL, dbt\nGainsight' },
    );
    const edits = editsBetween(base, to) ?? [];
    expect(edits.map(({ op, target }) => `${op} ${target}`)).toEqual([
      'setField skills',
      'setField experience.1.title',
      'remove b0',
      'replace b1',
      'moveAfter b2',
    ]);
    const again = revised(base, ...edits);
    expect(bulletTexts(again)).toEqual([
      ['Led 40 renewals.'],
      ['Wrote playbooks.', 'Answered tickets.'],
    ]);
    expect(again.skills).toEqual(['SQL, dbt', 'Gainsight']);
  });

  it('leads from any arrangement of bullets to any other, and back', () => {
    const texts = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { maxLength: 4 });
    const arrangement = fc.tuple(fc.shuffledSubarray(['b0', 'b1', 'b2', 'b3']), fc.nat(4), texts);
    const arrange = ([ids, cut, added]: [string[], number, string[]]): ResumeDocument => {
      const bullets = [
        ...ids.map((id) => ({ id, text: `words of ${id}` })),
        ...added.map((text, index) => ({ id: `new-${index + 1}`, text })),
      ];
      return {
        ...base,
        experience: base.experience.map((job, index) => ({
          ...job,
          bullets: index === 0 ? bullets.slice(0, cut) : bullets.slice(cut),
        })),
      };
    };
    fc.assert(
      fc.property(arrangement, arrangement, (one, two) => {
        const [from, to] = [arrange(one), arrange(two)];
        const edits = editsBetween(from, to);
        expect(edits).not.toBeNull();
        expect(bulletTexts(revised(from, ...(edits ?? [])))).toEqual(bulletTexts(to));
      }),
      { numRuns: 200 },
    );
  });

  it('is null where a job is missing', () => {
    expect(editsBetween(base, { ...base, experience: base.experience.slice(1) })).toBeNull();
  });
});
