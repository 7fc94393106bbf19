import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import { FRAME_ORIGIN, PAGE_ORIGIN, PRINT_ORIGIN } from './origins';
import { answerFrame } from './word-frame';

const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

const prints = new Map<string, string>();

/** Serves a page to be printed until the returned function is called. */
export function servePrint(path: string, html: string): () => void {
  prints.set(`${PRINT_ORIGIN}${path}`, html);
  return () => prints.delete(`${PRINT_ORIGIN}${path}`);
}

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  `frame-src ${FRAME_ORIGIN}`,
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The thread that checks spelling runs WebAssembly and fetches its binary from our own files; it has no page, and nothing
 * else is run so. A thread takes the policy of its own answer.
 */
const GRAMMAR_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const GRAMMAR_SCRIPT = /^\/assets\/grammar-worker-[\w-]+\.js$/;

/** The content policy that an answer of the page's origin carries. */
export function policyOf(url: string): string {
  return GRAMMAR_SCRIPT.test(new URL(url).pathname) ? GRAMMAR_POLICY : CONTENT_SECURITY_POLICY;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Must run before the app is ready: makes `app:` a standard, secure scheme that a policy may allow to fetch from. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * The file below `root` that a request of the page may have, or null: only GET, only the page's own origin, only known
 * kinds of file, never outside the folder.
 */
export function servedFile(method: string, url: string, root: string): string | null {
  if (method !== 'GET') return null;
  const { protocol: scheme, host, pathname } = new URL(url);
  if (`${scheme}//${host}` !== PAGE_ORIGIN) return null;
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded.includes('\0') || !(extname(decoded) in CONTENT_TYPES)) return null;
  const file = join(root, decoded);
  const inside = relative(root, file);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file;
}

function printAnswer(html: string): Response {
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PRINT_POLICY,
      'cache-control': 'no-store',
    },
  });
}

/** Serves the built page from `root` under `app://bundle/`, and the frame of a Word page, each with its policy on every answer. */
export function serveApp(root: string): void {
  protocol.handle('app', async (request) => {
    const print = prints.get(request.url);
    if (print !== undefined) return printAnswer(print);
    const url = new URL(request.url);
    if (request.method === 'GET' && `${url.protocol}//${url.host}` === FRAME_ORIGIN) {
      return answerFrame(url, root);
    }
    const file = servedFile(request.method, request.url, root);
    const body = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || body === null) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
        'content-security-policy': policyOf(request.url),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  });
}
