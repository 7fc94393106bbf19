import { describe, expect, it } from 'vitest';
import type { ResumeParts } from '../review/resume-for-tests';
import { factsFor } from './facts-for-tests';
import { standardSectionHeadings } from './standard-section-headings';

const EXPERIENCE = { kind: 'experience', heading: 'Work Experience' } as const;
const EDUCATION = { kind: 'education', heading: 'Education' } as const;
const SKILLS = { kind: 'skills', heading: 'Core Competencies' } as const;

function run(parts: ResumeParts) {
  return standardSectionHeadings.run(factsFor({ jobs: [{}], ...parts }));
}

describe('standard-section-headings', () => {
  it('passes the three usual sections', () => {
    expect(run({ sections: [EXPERIENCE, EDUCATION, SKILLS] }).verdict).toBe('pass');
  });

  it('warns where one is missing or a heading is not known', () => {
    expect(run({ sections: [EXPERIENCE, EDUCATION] }).verdict).toBe('warn');
    const odd = { kind: 'other', heading: 'My happy place' } as const;
    expect(run({ sections: [EXPERIENCE, EDUCATION, SKILLS, odd] })).toMatchObject({
      verdict: 'warn',
      findings: [{ text: 'My happy place' }],
    });
  });

  it('fails dated jobs under no heading', () => {
    expect(run({ sections: [EDUCATION, SKILLS] }).verdict).toBe('fail');
    expect(
      run({ sections: [{ kind: 'experience', heading: null }, EDUCATION, SKILLS] }).verdict,
    ).toBe('fail');
  });

  it('only warns where no job was found at all', () => {
    expect(run({ sections: [EDUCATION, SKILLS], jobs: [] }).verdict).toBe('warn');
  });

  it('sees a heading with nothing under it', () => {
    const lines = [{ text: 'AWARDS', role: 'heading' }];
    expect(run({ sections: [EXPERIENCE, EDUCATION, SKILLS], lines })).toMatchObject({
      verdict: 'warn',
      findings: [{ of: 'A heading with nothing under it', text: 'AWARDS' }],
    });
  });
});
