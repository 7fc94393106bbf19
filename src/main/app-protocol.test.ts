import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: {} }));
const { policyOf, servedFile } = await import('./app-protocol');

describe('servedFile', () => {
  it('serves the page and its assets', () => {
    expect(servedFile('GET', 'app://bundle/index.html', '/page')).toBe('/page/index.html');
    expect(servedFile('GET', 'app://bundle/assets/a.js?v=1', '/page')).toBe('/page/assets/a.js');
  });

  it.each([
    ['another method', 'POST', 'app://bundle/index.html'],
    ['another host', 'GET', 'app://other/index.html'],
    ['another scheme', 'GET', 'https://bundle/index.html'],
    ['a file above the folder', 'GET', 'app://bundle/..%2fsecret.js'],
    ['a sibling whose name begins alike', 'GET', 'app://bundle/..%2fpage-evil%2fa.js'],
    ['a NUL character', 'GET', 'app://bundle/a%00.js'],
    ['a broken escape', 'GET', 'app://bundle/%E0%A4%A.js'],
    ['an unknown kind of file', 'GET', 'app://bundle/notes.txt'],
    ['the folder itself', 'GET', 'app://bundle/'],
  ])('refuses %s', (_, method, url) => {
    expect(servedFile(method, url, '/page')).toBeNull();
  });
});

describe('policyOf', () => {
  it('lets the thread that checks spelling run WebAssembly and fetch our own files', () => {
    expect(policyOf('app://bundle/assets/grammar-worker-B177Hh3p.js')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    );
  });

  it.each([
    'app://bundle/index.html',
    'app://bundle/index.html?/assets/grammar-worker-a.js',
    'app://bundle/assets/index-4wVxxurQ.js',
    'app://bundle/assets/grammar-worker-a.js/index.html',
    'app://bundle/assets/other/grammar-worker-a.js',
    'app://bundle/assets/%67rammar-worker-a.js',
  ])('gives %s neither', (url) => {
    expect(policyOf(url)).not.toMatch(/wasm|connect-src/);
  });
});
