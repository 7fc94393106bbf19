import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const SIGN_FONTS = ['FoxitDingbats.pfb', 'FoxitSymbol.pfb', 'LICENSE_FOXIT'];

/**
 * What pdf.js needs beside it: its character maps (1.7 MB), without which Chinese, Japanese and Korean text is neither read
 * nor drawn, and the two fonts of signs (46 KB) that a PDF may leave out and no system has.
 */
function copyPdfData(): Plugin {
  return {
    name: 'copy-pdf-data',
    apply: 'build',
    async closeBundle() {
      const parts = ['cmaps', ...SIGN_FONTS.map((file) => `standard_fonts/${file}`)];
      for (const part of parts)
        await cp(`node_modules/pdfjs-dist/${part}`, `out/reader/${part}`, { recursive: true });
    },
  };
}

export default defineConfig({
  main: {
    plugins: [copyPdfData()],
    build: {
      target: 'node20.18',
      outDir: 'out',
      emptyOutDir: false,
      externalizeDeps: false,
      minify: true,
      rolldownOptions: {
        input: {
          'main/index': resolve('src/main/index.ts'),
          'reader/index': resolve('src/documents/isolation/reader.ts'),
          'cli/index': resolve('src/cli/index.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'shared/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    server: { fs: { allow: [resolve('.')] } },
    build: {
      target: 'chrome130',
      outDir: 'out/renderer',
      minify: true,
      chunkSizeWarningLimit: 1300,
      rolldownOptions: {
        input: {
          index: resolve('src/renderer/index.html'),
          page: resolve('src/renderer/page.html'),
        },
        output: {
          codeSplitting: { groups: [{ name: 'keywords', test: /[\\/]keywords[\\/].+\.json$/ }] },
        },
      },
    },
  },
});
