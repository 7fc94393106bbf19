/**
 * Counts what the layout checks say of resumes whose layout is known: `node scripts/calibrate-checks.mjs FOLDER MANIFEST`.
 *
 * MANIFEST is a table with tabs between its cells and a heading row that names at least the columns `file` (a path below
 * FOLDER) and `layout` (in words, for example "two column, sidebar"). Lines without a layout are left out. The answer is
 * a table: for each kind of layout, how many of its files each check warns of or fails, and the names of the files that
 * are flagged though single-column, or not flagged though they should be. Nothing is written but `.cache/calibrate`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './build-app.mjs';

const CHECKS = [
  'single-column-layout',
  'no-layout-tables',
  'no-text-boxes',
  'body-not-header-footer',
  'parse-back-round-trip',
];

/** A kind of layout: the words that name it, the formats in which a file can show it, and the check that has to see it. */
const KINDS = [
  { name: 'two columns', words: /two[- ]columns?|section columns|sidebar/, check: CHECKS[0] },
  { name: 'table', words: /table/, formats: /\.docx$/, check: CHECKS[1] },
  { name: 'text box', words: /text box/, formats: /\.docx$/, check: CHECKS[2] },
  { name: 'contact in header', words: /contact only in/, check: CHECKS[3] },
  { name: 'single column', words: /single column/, check: null },
];

async function loadProgram() {
  const work = join(root, '.cache/calibrate');
  const input = {
    'read-document': 'src/documents/read/read-document.ts',
    structure: 'src/documents/structure/structure.ts',
    'review-resume': 'src/core/review/review-resume.ts',
    'bundled-rules': 'src/cli/bundled-rules.ts',
  };
  const names = { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' };
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    build: {
      ssr: true,
      outDir: work,
      emptyOutDir: true,
      rolldownOptions: { input, output: names },
    },
  });
  const load = (name) => import(pathToFileURL(join(work, `${name}.mjs`)).href);
  const [reading, structuring, reviewing, rules] = await Promise.all(Object.keys(input).map(load));
  return { ...reading, ...structuring, ...reviewing, rules: rules.bundledRules() };
}

function rowsOf(manifest) {
  const [head = '', ...lines] = readFileSync(manifest, 'utf8').split(/\r?\n/);
  const columns = head.split('\t');
  const file = columns.indexOf('file');
  const layout = columns.indexOf('layout');
  if (file < 0 || layout < 0) throw new Error(`${manifest} has no columns "file" and "layout".`);
  return lines
    .map((line) => line.split('\t'))
    .filter((cells) => cells[file] && !['', '-', undefined].includes(cells[layout]))
    .map((cells) => ({ file: cells[file], layout: cells[layout].toLowerCase() }));
}

/** The verdict of each layout check on a file; null where the file cannot be read. */
async function judge(path, program) {
  const bytes = new Uint8Array(readFileSync(path));
  const name = basename(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name, bytes: bytes.length, sha256 };
  const read = await program.readDocument({ name, bytes });
  if (!read.ok) return null;
  const document = program.structure(read.value, file);
  if (!document.layout.hasTextLayer) return null;
  const { checks } = program.reviewResume(document, { level: 'mid', rules: program.rules });
  return new Map(checks.map(({ id, verdict }) => [id, verdict]));
}

const isFlagged = (verdict) => verdict === 'warn' || verdict === 'fail';

function kindTable({ name, check }, files) {
  const cells = CHECKS.map((id) => {
    const count = (verdict) => files.filter(({ verdicts }) => verdicts.get(id) === verdict).length;
    return `${count('warn') + count('fail')} (${count('fail')} failed)`;
  });
  const surprising = files.flatMap(({ file, verdicts }) => {
    const flagging = CHECKS.filter((id) => isFlagged(verdicts.get(id)));
    if (check === null) return flagging.map((id) => `  flagged: ${file} by ${id}`);
    return isFlagged(verdicts.get(check)) ? [] : [`  not flagged: ${file} by ${check}`];
  });
  return [`| ${name} | ${files.length} | ${cells.join(' | ')} |`, surprising];
}

async function main([folder, manifest]) {
  if (!folder || !manifest) throw new Error('Usage: calibrate-checks.mjs FOLDER MANIFEST');
  const program = await loadProgram();
  const judged = [];
  const unread = [];
  for (const { file, layout } of rowsOf(manifest)) {
    const verdicts = await judge(join(folder, file), program);
    if (verdicts) judged.push({ file, layout, verdicts });
    else unread.push(file);
  }
  console.log(`| layout | files | ${CHECKS.join(' | ')} |`);
  console.log(`| --- | --- | ${CHECKS.map(() => '---').join(' | ')} |`);
  const remarks = [];
  for (const kind of KINDS) {
    const { words, formats = /./ } = kind;
    const files = judged.filter(({ file, layout }) => words.test(layout) && formats.test(file));
    const [row, surprising] = kindTable(kind, files);
    console.log(row);
    remarks.push(`${kind.name}:`, ...surprising);
  }
  console.log(`\n${remarks.join('\n')}\nnot read, or without text: ${unread.join(', ') || 'none'}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
