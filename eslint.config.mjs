import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Which rooms a room may import. A room not named here is refused, and so is every package not named.
 * ARCHITECTURE.md shows the same table; `scripts/import-table.test.mjs` proves that a wrong import fails.
 */
const ROOMS = ['core', 'shared', 'documents', 'main', 'preload', 'renderer', 'cli'];
const TABLE = {
  core: { rooms: [], packages: ['zod'] },
  shared: { rooms: ['core'], packages: ['zod'], coreFolders: ['resume', 'revision'] },
  documents: {
    rooms: ['core'],
    packages: ['zod', 'pdfjs-dist', 'mammoth', 'docx', 'fflate', 'saxes', 'node:'],
    coreFolders: ['resume'],
  },
  main: { rooms: ['core', 'documents', 'shared'], packages: ['zod', 'electron', 'node:'] },
  preload: { rooms: ['shared'], packages: ['electron'] },
  renderer: {
    rooms: ['core', 'shared'],
    packages: [
      'zod',
      'react',
      'react-dom',
      'zustand',
      'lucide-react',
      '@base-ui/react',
      'docx-preview',
      'pdfjs-dist',
      'harper.js',
      '@fontsource-variable/',
    ],
  },
  cli: { rooms: ['core', 'documents'], packages: ['zod', 'node:'] },
};

function importRules(room) {
  const { rooms, packages, coreFolders } = TABLE[room];
  const refused = ROOMS.filter((other) => other !== room && !rooms.includes(other));
  const escaped = packages.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const allowed = escaped.map((name) => (name.endsWith(':') ? name : `${name}(/|$)`)).join('|');
  const patterns = [
    {
      regex: `^(\\.\\./)+(${refused.join('|')})/`,
      message: `${room} may import only: ${[room, ...rooms].join(', ')}. See the import table in ARCHITECTURE.md.`,
    },
    {
      regex: `^(?!\\.|${allowed.replaceAll('\\/(/|$)', '\\/')})`,
      message: `${room} may use only these packages: ${packages.join(', ')}.`,
    },
  ];
  if (coreFolders) {
    patterns.push({
      regex: `^(\\.\\./)+core/(?!(${coreFolders.join('|')})/)`,
      message: `${room} may use only core/${coreFolders.join(', core/')}.`,
    });
  }
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ['out/', '.cache/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...Object.keys(TABLE).map(importRules),
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
);
