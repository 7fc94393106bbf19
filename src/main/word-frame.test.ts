import { describe, expect, it } from 'vitest';
import { frameFile } from './word-frame';

describe('what the frame of a Word page may have', () => {
  it('is its page, its script and its style', () => {
    expect(frameFile('/page.html', '/root')).toBe('/root/page.html');
    expect(frameFile('/assets/page-Ab1_.js', '/root')).toBe('/root/assets/page-Ab1_.js');
  });

  it('is what pdf.js needs beside it', () => {
    expect(frameFile('/cmaps/UniGB-UCS2-H.bcmap', '/out/renderer')).toBe(
      '/out/reader/cmaps/UniGB-UCS2-H.bcmap',
    );
    expect(frameFile('/standard_fonts/FoxitSymbol.pfb', '/out/renderer')).toBe(
      '/out/reader/standard_fonts/FoxitSymbol.pfb',
    );
  });

  it.each([
    '/cmaps/../index.js',
    '/cmaps/%2e%2e/index.js',
    '/reader/index.js',
    '/standard_fonts/LICENSE_FOXIT',
    '/index.html',
    '/',
    '/assets/../index.html',
    '/assets/%2e%2e/index.js',
    '/assets/a/b.js',
    '/assets/a.woff2',
  ])('is not %s', (path) => {
    expect(frameFile(path, '/root')).toBeNull();
  });
});
