/** The words of the marks for spelling and grammar. */
export const strings = {
  name: 'Spelling',
  offHere: ': off',
  failedHere: ': not checked',
  isOn: 'Spelling and grammar are marked in the summary and the bullets.',
  isOff: 'Marks spelling and grammar in the summary and the bullets.',
  failed: 'Spelling could not be checked. Turn it off and on again to try anew.',
  unknownWord: (word: string) => `“${word}” is not in the dictionary.`,
  /** The checker's own sentence, which puts words between backticks. */
  reason: (message: string) => message.replace(/`([^`]*)`/g, '“$1”'),
  change: (words: string) => (words.trim() === '' ? 'Take it out' : `Change to “${words}”`),
  ignore: (words: string) => `Ignore “${words}”`,
  ignored: (words: string) => `“${words}” is not marked any more.`,
  undo: 'Undo',
  step: (words: string) => (words.trim() === '' ? 'correct a space' : `correct “${words}”`),
};
