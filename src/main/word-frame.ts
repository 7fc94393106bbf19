import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { PAGE_ORIGIN } from './origins';

/**
 * What the frame that draws a page is served: it has an origin of its own, no bridge and no way out, and gets its own
 * page, script and style.
 */

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src blob: data:',
  'font-src blob: data:',
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${PAGE_ORIGIN}`,
].join('; ');

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The file below the page's folder that the frame may have, or null: its page, its scripts and its style. */
export function frameFile(pathname: string, root: string): string | null {
  return pathname === '/page.html' || /^\/assets\/[\w.-]+\.(?:js|css)$/.test(pathname)
    ? join(root, pathname)
    : null;
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
