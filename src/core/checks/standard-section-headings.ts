import type { DocumentLine, Job, Section } from '../resume/document';
import { defineCheck, judge, measure, missing, quote, type Finding } from './check';

export const standardSectionHeadings = defineCheck({
  id: 'standard-section-headings',
  requires: ['sections', 'experience', 'education', 'skills', 'lines'],
  run({ sections, experience, education, skills, lines }) {
    const headed = new Set(
      sections.filter(({ heading }) => heading !== null).map(({ kind }) => kind),
    );
    const slight: Finding[] = [];
    if (!headed.has('education')) {
      slight.push(
        missing(education.length > 0 ? 'a heading above your education' : 'an Education section'),
      );
    }
    if (!headed.has('skills')) {
      slight.push(missing(skills.length > 0 ? 'a heading above your skills' : 'a Skills section'));
    }
    slight.push(...unknownHeadings(sections), ...emptySections(lines));
    const { grave, missed } = missingExperience(headed.has('experience'), experience);
    const headings = sections.flatMap(({ heading }) => heading ?? []);
    return judge(grave, [...missed, ...slight], {
      ...adviceFor(sections, headed),
      seen: [measure('Headings', headings.join(', '))],
    });
  },
});

/** Which headings to rename or to add, by name; the general advice where neither is the matter. */
function adviceFor(
  sections: readonly Section[],
  headed: ReadonlySet<Section['kind']>,
): { fix?: string } {
  const odd = sections.flatMap(({ kind, heading }) =>
    kind === 'other' && heading !== null ? [`“${heading}”`] : [],
  );
  const absent = [
    ...(headed.has('experience') ? [] : ['“Experience” above your jobs']),
    ...(headed.has('education') ? [] : ['“Education” above your degrees']),
    ...(headed.has('skills') ? [] : ['“Skills” above your skills']),
  ];
  const usual = 'Experience, Education, Skills, Certifications or Projects';
  const parts = [
    ...(absent.length > 0 ? [`Write ${absent.join(', ')}.`] : []),
    ...(odd.length > 0
      ? [`Put a usual heading (${usual}) in place of ${odd.slice(0, 3).join(' and ')}.`]
      : []),
  ];
  return parts.length > 0 ? { fix: parts.join(' ') } : {};
}

/** Grave only where dated jobs exist that no heading announces. */
function missingExperience(
  isHeaded: boolean,
  experience: readonly Job[],
): { grave: Finding[]; missed: Finding[] } {
  if (isHeaded) return { grave: [], missed: [] };
  const isDated = experience.some(({ start, end }) => start !== null || end !== null);
  if (isDated) return { grave: [missing('an Experience heading above your jobs')], missed: [] };
  return { grave: [], missed: [missing('an Experience section with dated jobs')] };
}

function unknownHeadings(sections: readonly Section[]): Finding[] {
  return sections.flatMap(({ kind, heading }) =>
    kind === 'other' && heading !== null ? [quote('Not a usual section heading', heading)] : [],
  );
}

/** A heading right above another one, or at the very end. */
function emptySections(lines: readonly DocumentLine[]): Finding[] {
  const read = lines.filter(({ role, text }) => role !== 'decoration' && text !== '');
  return read.flatMap((line, index) => {
    const next = read[index + 1];
    const isEmpty = line.role === 'heading' && (next === undefined || next.role === 'heading');
    return isEmpty
      ? [quote('A heading with nothing under it', line.text, { page: line.page })]
      : [];
  });
}
