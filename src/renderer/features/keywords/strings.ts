import { counted } from '../../words';

/** The words of the keyword view. */
export const strings = {
  title: (named: number, all: number) =>
    `${named} of ${counted(all, 'core category', 'core categories')} stand in a bullet`,
  caveat: 'A number is a count of bullets. Naming a term more often adds nothing by itself.',
  core: 'Core',
  supporting: 'Supporting',
  backfire: 'Backfire words',
  found: 'In bullets',
  none: 'No bullet names this yet.',
  missing: 'Not found in bullets',
  missingHint: 'Terms that roles of this level often use. Add one only if you did it.',
  note: 'A keyword earns no points by itself. What counts is the result it stands beside.',
  noJobs: 'No jobs were found, so there is nothing to count in.',
};
