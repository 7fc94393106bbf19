/** The words of the aim card. */
export const strings = {
  startTitle: 'Start with an aim',
  changeTitle: 'The aim of this resume',
  hint: 'It sets the yardstick. It can be changed at any time.',
  level: 'Aiming for',
  segment: 'Segment',
  segments: {
    '': 'Left open',
    'small business': 'Small business',
    'mid-market': 'Mid-market',
    enterprise: 'Enterprise',
    'large enterprise': 'Large enterprise',
  },
  pageSize: 'Page size',
  fromFile: 'from the file',
  letter: 'US Letter',
  a4: 'A4',
  owner: 'Whose resume is it?',
  own: 'My own',
  client: 'A client’s',
  clientName: 'Client',
  clientHint: 'So that the library can list it with the client’s others.',
  pdfTitle: 'This is a PDF. Word formatting cannot be kept.',
  pdfText:
    'The export will be a plain one-column Word file. Have the Word file? Then it is read more surely, and it can be exported from.',
  chooseWord: 'Choose the Word file',
  read: (pages: string | null, bullets: string) =>
    pages === null ? `${bullets} found` : `${pages} read, ${bullets} found`,
  later: 'Not sure yet',
  start: 'Start',
  change: 'Change',
  cancel: 'Cancel',
} as const;
