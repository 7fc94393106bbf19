import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { cp } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** pdf.js reads Chinese, Japanese and Korean text only with its character maps beside the reader. */
function copyCharacterMaps(): Plugin {
  return {
    name: 'copy-character-maps',
    apply: 'build',
    async closeBundle() {
      await cp('node_modules/pdfjs-dist/cmaps', 'out/reader/cmaps', { recursive: true });
    },
  };
}

export default defineConfig({
  main: {
    plugins: [copyCharacterMaps()],
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
