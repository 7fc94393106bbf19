/** The window's page. */
export const PAGE_ORIGIN = 'app://bundle';
export const PAGE_URL = `${PAGE_ORIGIN}/index.html`;
/** Pages that are printed and never shown. */
export const PRINT_ORIGIN = 'app://print';
/** The frame that draws the person's Word file as a page. */
export const FRAME_ORIGIN = 'app://page';
export const FRAME_URL = `${FRAME_ORIGIN}/page.html`;
