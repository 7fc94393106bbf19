/** The words of the drawn page. */
export const strings = {
  title: 'The page',
  frame: 'The page of your Word file',
  caveat: 'Drawn by Uplift. Word breaks lines and pages in its own way.',
  close: 'Close the page',
  failed: 'This file could not be drawn. Your work goes on in the blocks.',
  asRead: (why: string) => `The page as it was read. The changes are not in it: ${why}`,
} as const;
