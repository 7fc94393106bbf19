import { counted } from '../../words';

/** The words of the Facts view. */
export const strings = {
  filters: { all: 'All', 'look-up': 'To look up', claims: 'Claims', conflicts: 'Conflicts' },
  filterName: 'Which facts to show',
  print: 'Print the list',
  lookUpHead: 'To look up',
  lookUpState: (open: number, found: number) =>
    `${counted(open, 'fact')} to find, ${found.toLocaleString('en-US')} found`,
  lookUpNone:
    'Nothing to look up. A question in the Edit view comes here when you say that you will look it up.',
  claimsHead: 'Claims in this resume',
  claimsState: (count: number) => `${counted(count, 'figure')}, each with where it is used`,
  claimsNone: 'No figures were found in the bullets or the summary.',
  conflictsNone: 'No figures contradict each other.',
  columns: {
    value: 'Value',
    name: 'Of',
    text: 'Says',
    where: 'Used in',
    kind: 'Kind',
    note: 'Private note',
  },
  bullet: (number: number) => `Bullet ${number}`,
  summary: 'Summary',
  kinds: { exact: 'Exact', estimate: 'Estimate', open: 'Not marked', conflict: 'Conflict' },
  answer: 'Answer',
  save: 'Save answer',
  leaveOut: 'Leave it out',
  askAgain: 'Ask again',
  putIn: (number: number) => `Put it in bullet ${number}`,
  goTo: (number: number) => `Go to bullet ${number}`,
  about: 'About this fact',
  conflictHead: 'This does not fit',
  conflictText:
    'A reader who sees both may ask. Change one, or let each say its period or its book.',
  kindLabel: 'It is',
  note: 'Private note, where I got it',
  neverExported: 'Never exported',
  outlineHead: 'Facts',
  byJob: 'By job',
  none: 'Select a figure to note where it comes from.',
  state: (open: number) => (open === 0 ? 'None open' : `${open} to find`),
};
