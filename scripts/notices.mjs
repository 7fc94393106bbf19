/**
 * Writes THIRD-PARTY-NOTICES.md: every package whose code or fonts stand in the built program, with its licence text.
 * `node scripts/notices.mjs` writes it; with `--check` it fails where the file is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build-app.mjs';

const BUNDLED = [
  '@base-ui/react',
  '@fontsource-variable/inter',
  '@fontsource-variable/jetbrains-mono',
  '@fontsource-variable/source-serif-4',
  'docx',
  'docx-preview',
  'fflate',
  'harper.js',
  'lucide-react',
  'pdfjs-dist',
  'react',
  'react-dom',
  'saxes',
  'zod',
  'zustand',
];
const ALLOWED =
  /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|OFL-1\.1|BlueOak-1\.0\.0|0BSD|\(MIT AND Zlib\))$|MIT OR|OR MIT/;

const folderOf = (name) => join(root, 'node_modules', name);
const about = (name) => JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8'));

/** The bundled packages and what they depend on; types carry no code. */
function allPackages() {
  const found = new Set();
  const visit = (name) => {
    if (found.has(name) || name.startsWith('@types/') || !existsSync(folderOf(name))) return;
    found.add(name);
    Object.keys(about(name).dependencies ?? {}).forEach(visit);
  };
  BUNDLED.forEach(visit);
  return [...found].sort((a, b) => a.localeCompare(b, 'en'));
}

function licenceText(name) {
  const file = readdirSync(folderOf(name)).find((entry) => /^licen[cs]e/i.test(entry));
  return file
    ? readFileSync(join(folderOf(name), file), 'utf8')
        .replaceAll('\r', '')
        .trim()
    : null;
}

function notices() {
  const parts = allPackages().map((name) => {
    const { version, license } = about(name);
    if (!ALLOWED.test(license ?? '')) throw new Error(`${name} has the licence ${license}.`);
    const text = licenceText(name);
    return `## ${name} ${version}\n\n${license}\n${text ? `\n\`\`\`text\n${text}\n\`\`\`\n` : ''}`;
  });
  return `# Third-party notices\n\nThe built program contains code and fonts of these packages. Electron itself ships its own notices beside the program.\n\n${parts.join('\n')}`;
}

const file = join(root, 'THIRD-PARTY-NOTICES.md');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== notices()) {
    console.error('THIRD-PARTY-NOTICES.md is out of date: run `node scripts/notices.mjs`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, notices());
}
