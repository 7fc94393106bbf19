/** The words of hidden names and amounts. */
export const strings = {
  title: 'Hide a name or an amount',
  real: 'Name or amount to hide',
  realHint:
    'It stays in the library on this computer. The resume and every export show the other form.',
  describe: 'Describe the customer',
  industry: 'Industry',
  size: 'Size',
  region: 'Region',
  amount: 'Show instead',
  shown: 'Shown as',
  guess: 'Could a reader guess this?',
  places: (count: number) =>
    count === 0
      ? 'Not found in the resume.'
      : `Stands in ${count} ${count === 1 ? 'place' : 'places'}.`,
  hide: 'Hide everywhere',
  cancel: 'Close',
  step: (shown: string) => `show “${shown}”`,
  done: (shown: string) => `“${shown}” stands there now.`,
  undo: 'Undo',
  confidential: 'Confidential',
  confidentialTitle: 'Say it without telling it',
  confidentialHint:
    'What stands below “Shown as” goes into the resume. The real one may stay empty; typed, it is remembered on this computer alone, and exports are searched for it.',
  reals: { name: 'The customer’s name', amount: 'The amount' },
  use: 'Use this form',
  list: 'Hidden in this resume',
  showAgain: 'Show again',
  shownAgain: 'show the real one again',
} as const;
