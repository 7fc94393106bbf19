const KNOWN_FILES = [
  'pack.json',
  'category-words.json',
  'empty-claims.json',
  'field-words.json',
  'checks.json',
  'acronyms.json',
  'subject.json',
  'trades.json',
  'general-words.json',
  'scoring.json',
  'postings.json',
  'grammar.json',
  'track.json',
  'word-classes.json',
];
const KNOWN_FOLDERS = ['categories', 'backfire', 'levels', 'terms', 'evidence', 'phrasing'];
/** Read by other rooms. */
const OTHER_FOLDERS = ['reading'];

/** What of the files no part of the program reads, as problems. */
export function findUnknownFiles(files: Record<string, unknown>): string[] {
  const known = (file: string) => {
    const [folder = '', name] = file.split('/');
    if (name === undefined) return KNOWN_FILES.includes(file);
    return KNOWN_FOLDERS.includes(folder) || OTHER_FOLDERS.includes(folder);
  };
  return Object.keys(files)
    .filter((file) => file.endsWith('.json') && !known(file))
    .map((file) => `${file}: no part of the program reads this file`);
}
