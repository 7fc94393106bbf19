import { strFromU8, unzipSync } from 'fflate';
import type { Bullet, ResumeDocument } from '../../../core/resume/document';
import type { WriteError } from '../../../core/resume/errors';
import type { Result } from '../../../core/resume/result';
import {
  IN_LIST,
  cell,
  numbering,
  paragraph,
  row,
  run,
  table,
  textBox,
  tinyDocx,
} from '../../read/docx/tiny-docx';
import { readDocx } from '../../read/docx/read-docx';
import { structure } from '../../structure/structure';
import { writeKeptCopy } from './kept-copy';
import { textsAfter } from './paragraphs-for-tests';
import type { RevisionStep, WordEdit } from './revision-step';
import { strictnessFaults } from './strictness-for-tests';

/** One random Word file with random edits: what is wrong with what was written, or why nothing was. */
export type FuzzOutcome =
  | { readonly is: 'fine'; readonly edits: number }
  | { readonly is: 'refused'; readonly code: string }
  | { readonly is: 'unread' }
  | {
      readonly is: 'wrong';
      readonly fault: string;
      readonly source: Uint8Array;
      readonly edits: readonly WordEdit[];
    };

const WRITER = { author: 'A. Coach', date: '2026-03-01T09:30:00Z' };
const WORDS =
  'renewed 42 accounts worth $3.2M with the account executives 😀 naïve C++ on-call team’s 118% by setting up quarterly reviews R&amp;D cut — onboarding from 60 to 34 days'.split(
    ' ',
  );

/** Applies edits to a document: the core's way, handed in. */
export type Apply = (
  document: ResumeDocument,
  list: { readonly edits: WordEdit[] },
) => Result<ResumeDocument, WriteError>;

type Random = () => number;

/** Mulberry32: the same seed gives the same numbers. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const below = (random: Random, end: number): number => Math.floor(random() * end);

function sentence(random: Random, least: number): string {
  const length = least + below(random, 9);
  const words = Array.from({ length }, () => WORDS[below(random, WORDS.length)] ?? 'led');
  return `Led ${words.join(' ')}.`;
}

/** The words of a bullet as Word leaves them: cut into runs, in links, changes, bookmarks, fields and controls. */
function pieces(random: Random, text: string, next: () => number): string {
  const words = text.split(/(?<= )/);
  let made = '';
  for (let at = 0; at < words.length;) {
    const end = at + 1 + below(random, 4);
    made += piece(random, words.slice(at, end).join(''), next);
    at = end;
  }
  return made;
}

function piece(random: Random, text: string, next: () => number): string {
  const made = run(text, random() < 0.3 ? '<w:b/><w:color w:val="1F2937"/>' : '');
  const theirs = `w:id="${next()}" w:author="Boss" w:date="2025-01-01T00:00:00Z"`;
  switch (below(random, 16)) {
    case 0:
      return `<w:hyperlink r:id="l1">${made}</w:hyperlink>`;
    case 1:
      return `<w:ins ${theirs}>${made}</w:ins>`;
    case 2:
      return `${made}<w:del ${theirs}><w:r><w:delText xml:space="preserve">struck </w:delText></w:r></w:del>`;
    case 3: {
      const id = next();
      return `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>${made}<w:bookmarkEnd w:id="${id}"/>`;
    }
    case 4:
      return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${made}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    case 5:
      return `<w:smartTag w:element="x">${made}</w:smartTag><w:proofErr w:type="spellEnd"/>`;
    case 6:
      return `<w:sdt><w:sdtPr/><w:sdtContent>${made}</w:sdtContent></w:sdt>`;
    default:
      return made;
  }
}

function randomDocx(random: Random): Uint8Array {
  let id = 100;
  const next = (): number => (id += 1);
  const bullet = (): string => {
    const extra = random() < 0.3 ? '<w:spacing w:after="40"/><w:jc w:val="left"/>' : '';
    return paragraph(pieces(random, sentence(random, 5), next), IN_LIST + extra);
  };
  const bullets = (count: number): string => Array.from({ length: count }, bullet).join('');
  const job = (title: string, company: string, years: string): string =>
    paragraph(run(`${title}, ${company}, ${years}`, '<w:b/>')) +
    group(random, bullets(2 + below(random, 4)));
  return tinyDocx({
    body: [
      paragraph(run('Noor Haddad', '<w:b/><w:sz w:val="36"/>')),
      paragraph('Leeds, UK | 0113 496 0000 | noor@example.com'),
      paragraph(run('Experience', '<w:b/><w:sz w:val="28"/>')),
      job('Senior Customer Success Manager', 'Brightloop Ltd', 'Mar 2021 – Present'),
      job('Customer Success Manager', 'Fernway Inc', 'Jan 2018 – Feb 2021'),
      paragraph(run('Education', '<w:b/><w:sz w:val="28"/>')),
      paragraph('BA History, University of Leeds, 2014'),
    ].join(''),
    numbering: numbering('bullet', '•'),
    links: { l1: 'https://example.com/work' },
    entries: { 'word/media/image1.png': new Uint8Array([1, 2, 3]) },
  });
}

/** Bullets in the text, in a table's cell, in a text box, or in a content control. */
function group(random: Random, bullets: string): string {
  switch (below(random, 8)) {
    case 0:
      return table(row(cell(bullets)));
    case 1:
      return paragraph(textBox(bullets));
    case 2:
      return `<w:sdt><w:sdtPr/><w:sdtContent>${bullets}</w:sdtContent></w:sdt>`;
    default:
      return bullets;
  }
}

function read(bytes: Uint8Array): ResumeDocument | null {
  const source = readDocx(bytes);
  if (!source.ok) return null;
  return structure(source.value, { name: 'a.docx', bytes: bytes.length, sha256: 'a'.repeat(64) });
}

const bulletsOf = ({ experience }: ResumeDocument): Bullet[] =>
  experience.flatMap(({ bullets }) => bullets);

function randomEdit(random: Random, document: ResumeDocument): WordEdit | null {
  const bullets = bulletsOf(document);
  const bullet = bullets[below(random, bullets.length)];
  if (!bullet) return null;
  const { id: target, text: was } = bullet;
  const plain = (text: string): string => text.replaceAll('&amp;', '&');
  const other = bullets[below(random, bullets.length)];
  switch (below(random, 8)) {
    case 0:
      return { op: 'insertAfter', target, text: plain(sentence(random, 4)), comment: 'New.' };
    case 1:
      return { op: 'remove', target, was };
    case 2:
      return other && other.id !== target ? { op: 'moveAfter', target, after: other.id } : null;
    case 3:
      return { op: 'comment', target, text: 'Which account & <ACV>?' };
    case 4:
      return { op: 'replace', target, was, text: plain(sentence(random, 4)) };
    default: {
      const words = was.split(' ');
      words.splice(below(random, words.length), below(random, 3), plain(sentence(random, 0)));
      return { op: 'replace', target, was, text: words.join(' ') || 'Led.' };
    }
  }
}

function randomSteps(random: Random, document: ResumeDocument, apply: Apply): RevisionStep[] {
  const steps: RevisionStep[] = [];
  let before = document;
  for (let count = 1 + below(random, 4); count > 0; count -= 1) {
    const edit = randomEdit(random, before);
    const applied = edit && apply(before, { edits: [edit] });
    if (!edit || !applied?.ok) continue;
    steps.push({ edit, before, after: applied.value });
    before = applied.value;
  }
  return steps;
}

/** Writes a random file with random edits both ways and compares: the same seed gives the same case. */
export function fuzzEdits(seed: number, apply: Apply): FuzzOutcome {
  const random = randomFrom(seed);
  const source = randomDocx(random);
  const document = read(source);
  if (document === null || bulletsOf(document).length < 3) return { is: 'unread' };
  const steps = randomSteps(random, document, apply);
  const kept = writeKeptCopy(source, steps, null);
  const review = writeKeptCopy(source, steps, WRITER);
  if (!kept.ok || !review.ok) {
    const code = kept.ok ? (review.ok ? '' : review.error.code) : kept.error.code;
    return kept.ok === review.ok
      ? { is: 'refused', code }
      : wrong(`only one way was refused: ${kept.ok ? 'review' : kept.error.message} ${code}`);
  }
  const fault =
    saysOtherwise(kept.value.bytes, steps.at(-1)?.after ?? document) ??
    differs(source, kept.value.bytes, review.value.bytes) ??
    touched(source, kept.value.bytes, review.value.bytes) ??
    [...strictnessFaults(kept.value.bytes), ...strictnessFaults(review.value.bytes)][0] ??
    null;
  return fault === null ? { is: 'fine', edits: steps.length } : wrong(fault);

  function wrong(reason: string): FuzzOutcome {
    return { is: 'wrong', fault: reason, source, edits: steps.map(({ edit }) => edit) };
  }
}

const xmlOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

function saysOtherwise(bytes: Uint8Array, meant: ResumeDocument): string | null {
  const back = read(bytes);
  if (back === null) return 'the kept copy cannot be read';
  const fold = (document: ResumeDocument): string =>
    bulletsOf(document)
      .map(({ text }) => text.replace(/\s+/g, ''))
      .join('\n');
  return fold(back) === fold(meant)
    ? null
    : `the kept copy says\n${fold(back)}\nfor\n${fold(meant)}`;
}

/** Accept all = keep, reject all = the original. Paragraphs without text say nothing. */
function differs(source: Uint8Array, kept: Uint8Array, review: Uint8Array): string | null {
  const texts = (bytes: Uint8Array, answer: 'accept' | 'reject'): string =>
    textsAfter(xmlOf(bytes), answer)
      .filter((text) => text.trim() !== '')
      .join('\n');
  if (texts(review, 'accept') !== texts(kept, 'accept'))
    return 'accepting all is not the kept copy';
  const isPlain = xmlOf(source).includes('<w:sdt><w:sdtPr/><w:sdtContent><w:p>');
  if (isPlain) return null;
  return texts(review, 'reject') === texts(source, 'reject')
    ? null
    : 'rejecting all is not the original';
}

const MAY_CHANGE = new Set([
  'word/document.xml',
  '[Content_Types].xml',
  'word/_rels/document.xml.rels',
  'word/comments.xml',
]);

function touched(source: Uint8Array, kept: Uint8Array, review: Uint8Array): string | null {
  const before = unzipSync(source);
  const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
    a !== undefined && b !== undefined && Buffer.from(a).equals(b);
  const [plain, marked] = [unzipSync(kept), unzipSync(review)];
  for (const name of Object.keys(before)) {
    if (name !== 'word/document.xml' && !same(before[name], plain[name])) return `${name} changed`;
    if (!MAY_CHANGE.has(name) && !same(before[name], marked[name])) return `${name} changed`;
  }
  return Object.keys(plain).length === Object.keys(before).length ? null : 'a part was added';
}
