import { counted } from '../../words';

/** The words of hiding a name. */
export const strings = {
  title: 'Hide a name',
  real: 'Name that must not be told',
  shown: 'Words in its place, such as “a regional bank”',
  places: (count: number) =>
    count === 0
      ? 'It stands in no bullet now. Exports are searched for it all the same.'
      : `It stands in ${counted(count, 'line')}.`,
  guess: 'Could a reader guess it from these words?',
  searched:
    'Every export is searched for the name: text, headers, comments, struck words, properties, file name.',
  step: 'hide name',
  hide: 'Hide it',
  hidden: (shown: string, count: number) =>
    count === 0 ? 'The name is hidden.' : `“${shown}” stands in ${counted(count, 'line')}.`,
  cancel: 'Cancel',
} as const;
