import { degreeScore, institutionScore } from './classify';
import type { SectionRows } from './cut-sections';
import { looksLikeProse } from './job-lines';
import { endsSentence } from './join-lines';
import { splitList } from './skills';
import { tableRowOf } from './table-heads';

/** Two words of a heading say two things: "Qualifications" are degrees in one resume and what one is good at in another. */

/** Whether most lines below the heading name a school or a degree, and none tells a story. */
function listsSchools({ rows }: SectionRows): boolean {
  if (rows.length === 0 || rows.some(({ text }) => looksLikeProse(text))) return false;
  const schools = rows.filter(({ text }) => institutionScore(text) >= 1.5);
  const degrees = rows.filter(({ text }) => degreeScore(text) >= 1.5);
  const named = new Set([...schools, ...degrees].map((row) => tableRowOf(row) ?? row));
  const lines = new Set(rows.map((row) => tableRowOf(row) ?? row));
  return schools.length > 0 && degrees.length > 0 && named.size * 2 >= lines.size;
}

/** Whether the lines below a heading of skills are sentences: "What I offer" heads a list or a profile. */
function tellsStory({ rows }: SectionRows): boolean {
  const text = rows.map((row) => row.text).join(' ');
  const words = text.split(' ').length;
  const isMarked = rows.some(({ marker, segments }) => marker !== null || segments.length > 1);
  return !isMarked && endsSentence(text) && words >= 8 && words > 6 * splitList(text).length;
}

/** The section with the kind that its lines tell, where its heading tells too little. */
export function settleKind(section: SectionRows): SectionRows {
  if (section.kind === 'skills' && tellsStory(section)) return { ...section, kind: 'summary' };
  const isOpen = section.kind === 'summary' || section.kind === 'other';
  return isOpen && section.heading && listsSchools(section)
    ? { ...section, kind: 'education' }
    : section;
}
