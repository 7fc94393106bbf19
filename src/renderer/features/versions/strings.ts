/** The words of versions. */
export const strings = {
  save: 'Save version',
  name: 'Name of the version',
  hint: 'The resume as it reads now is kept under this name. The work itself is saved all the time.',
  cancel: 'Cancel',
  saved: (name: string) => `Version “${name}” is saved.`,
} as const;
