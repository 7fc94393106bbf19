import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

/** What the import rules say of one import statement in a file of a room. */
async function complaints(filePath, statement) {
  const lint = new ESLint({
    overrideConfig: [
      {
        files: ['**/*.ts', '**/*.tsx'],
        languageOptions: { parserOptions: { projectService: false, project: null } },
      },
    ],
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
  });
  const [result] = await lint.lintText(`${statement}\n`, { filePath });
  return result.messages.map(({ message }) => message);
}

describe('the import table', () => {
  it.each([
    ['src/core/bullets/x.ts', "import 'node:fs';"],
    ['src/core/bullets/x.ts', "import 'electron';"],
    ['src/core/bullets/x.ts', "import '../../documents/read/x';"],
    ['src/shared/x.ts', "import '../core/bullets/bullet-review';"],
    ['src/documents/read/x.ts', "import 'electron';"],
    ['src/documents/read/x.ts', "import '../../core/bullets/judge-bullet';"],
    ['src/documents/read/x.ts', "import '../../main/window';"],
    ['src/renderer/shell/x.tsx', "import 'node:fs';"],
    ['src/renderer/shell/x.tsx', "import '../../documents/write/clean';"],
    ['src/renderer/shell/x.tsx', "import 'electron';"],
    ['src/preload/x.ts', "import '../core/resume/document';"],
    ['src/cli/x.ts', "import '../shared/ipc';"],
    ['src/main/x.ts', "import '../renderer/main';"],
  ])('refuses in %s: %s', async (file, statement) => {
    expect(await complaints(file, statement)).toHaveLength(1);
  });

  it.each([
    ['src/core/bullets/x.ts', "import 'zod';"],
    ['src/core/bullets/x.ts', "import '../resume/document';"],
    ['src/shared/x.ts', "import '../core/resume/document';"],
    ['src/shared/x.ts', "import '../core/revision/work';"],
    ['src/documents/read/x.ts', "import 'pdfjs-dist/legacy/build/pdf.mjs';"],
    ['src/documents/read/x.ts', "import 'node:zlib';"],
    ['src/documents/structure/x.ts', "import '../../../keywords/reading/headings.json';"],
    ['src/renderer/shell/x.tsx', "import 'react-dom/client';"],
    ['src/renderer/shell/x.tsx', "import '@fontsource-variable/inter';"],
    ['src/renderer/shell/x.tsx', "import '../../core/review/review';"],
    ['src/cli/x.ts', "import '../documents/write/clean';"],
    ['src/main/x.ts', "import 'electron';"],
  ])('allows in %s: %s', async (file, statement) => {
    expect(await complaints(file, statement)).toEqual([]);
  });
});
