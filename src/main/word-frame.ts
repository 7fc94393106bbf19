import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { FRAME_ORIGIN, PAGE_ORIGIN } from './origins';

/**
 * What the frame that draws a page is served: it has an origin of its own, no bridge and no way out, and gets its own
 * page, script and style, and pdf.js's character maps and fonts.
 */

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src blob: data:',
  'font-src blob: data:',
  `connect-src ${FRAME_ORIGIN}/cmaps/ ${FRAME_ORIGIN}/standard_fonts/`,
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${PAGE_ORIGIN}`,
].join('; ');

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const OWN = /^\/(?:page\.html|assets\/[\w.-]+\.(?:js|css))$/;
const PDF_DATA = /^\/(?:cmaps\/[\w-]+\.bcmap|standard_fonts\/[\w-]+\.pfb)$/;

/** The built file that the frame may have, or null. `root` is the page's folder; what pdf.js needs lies beside the reader. */
export function frameFile(pathname: string, root: string): string | null {
  if (OWN.test(pathname)) return join(root, pathname);
  return PDF_DATA.test(pathname) ? join(root, '..', 'reader', pathname) : null;
}

/** Answers a request of the frame. */
export async function answerFrame(url: URL, root: string): Promise<Response> {
  const file = frameFile(url.pathname, root);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(body), {
    headers: {
      'content-type': KINDS[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
