import { counted } from '../../words';

/** The words of the keyword view. */
export const strings = {
  title: (named: number, all: number) =>
    `${named} of ${counted(all, 'core category', 'core categories')} stand in a bullet`,
  caveat:
    'Under a job the number counts bullets, under Summary and Skills terms. Naming a term more often adds nothing by itself.',
  summary: 'Summary',
  skills: 'Skills',
  result: 'With a result',
  resultShown: 'Result shown',
  noResult: 'No result yet',
  places: {
    summary: 'Summary',
    skills: 'Skills, listed',
    certifications: 'Certificates',
    projects: 'Projects',
  } as Readonly<Record<string, string>>,
  core: 'Core',
  supporting: 'Supporting',
  backfire: 'Backfire words',
  found: 'Found',
  none: 'No bullet names this yet.',
  missing: 'Not found in bullets',
  missingHint: 'Terms that roles of this level often use. Add one only if you did it.',
  note: 'A keyword earns no points by itself. What counts is the result it stands beside.',
  noJobs: 'No jobs were found, so there is nothing to count in.',
};
