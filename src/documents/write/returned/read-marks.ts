import type { ReadError } from '../../../core/resume/errors';
import { refuse, succeed, type Result } from '../../../core/resume/result';
import { openPackage, type Package } from '../../read/package';
import { mainPart, partNamed, relationshipsOf } from '../../read/docx/relationships';
import { NOT_READ } from '../../read/refusal';
import { readXml, XmlProblem, type XmlAttributes } from '../../read/xml';

/** One line of a Word file with its open tracked changes. */
export interface MarkedLine {
  /** With every open change accepted, and with every one rejected. */
  readonly accepted: string;
  readonly rejected: string;
  /** Who made the open changes in it, each once. */
  readonly authors: readonly string[];
  /** Ids of the comments on it. */
  readonly comments: readonly string[];
}

export interface MarkedComment {
  readonly id: string;
  readonly author: string;
  /** As the file says it; null where it does not. */
  readonly date: string | null;
  readonly text: string;
  /** Id of the comment that it answers; null where it stands for itself. */
  readonly replyTo: string | null;
  readonly resolved: boolean;
}

export interface MarkedFile {
  readonly lines: readonly MarkedLine[];
  readonly comments: readonly MarkedComment[];
}

/** The lines of a Word file's text and its comments, with the tracked changes that are still open. Error: damaged. */
export function readMarks(bytes: Uint8Array): Result<MarkedFile, ReadError> {
  const opened = openPackage(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if (!opened.ok) return opened;
  try {
    const main = mainPart(opened.value);
    const body = main === null ? undefined : partNamed(opened.value, main);
    if (main === null || body === undefined) return refuse(NOT_READ['broken-package']);
    return succeed({ lines: readLines(body), comments: readComments(opened.value, main) });
  } catch (problem) {
    if (problem instanceof XmlProblem) return refuse(NOT_READ['broken-package']);
    throw problem;
  }
}

interface OpenLine {
  accepted: string;
  rejected: string;
  readonly authors: Set<string>;
  readonly comments: Set<string>;
}

const INSERTIONS = new Set(['w:ins', 'w:moveTo']);
const DELETIONS = new Set(['w:del', 'w:moveFrom']);
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:noBreakHyphen': '-' };

function readLines(body: Uint8Array): MarkedLine[] {
  const lines: MarkedLine[] = [];
  const paragraphs: OpenLine[] = [];
  const changes: { readonly isNew: boolean; readonly author: string }[] = [];
  const open: string[] = [];
  const ranges = new Set<string>();
  let skipped = 0;
  const start = (): void => {
    paragraphs.push({ accepted: '', rejected: '', authors: new Set(), comments: new Set(ranges) });
  };
  const finish = (): void => {
    const line = paragraphs.pop();
    if (!line) return;
    const [accepted, rejected] = [tidy(line.accepted), tidy(line.rejected)];
    if (accepted === '' && rejected === '') return;
    lines.push({ accepted, rejected, authors: [...line.authors], comments: [...line.comments] });
  };
  const put = (text: string): void => {
    const line = paragraphs.at(-1);
    if (!line) return;
    if (changes.every(({ isNew }) => isNew)) line.accepted += text;
    if (changes.every(({ isNew }) => !isNew)) line.rejected += text;
    for (const { author } of changes) line.authors.add(author);
  };
  readXml(body, {
    open(name, attributes) {
      open.push(name);
      if (name === 'mc:Fallback') skipped += 1;
      if (skipped > 0) return;
      const parent = open.at(-2);
      if (name === 'w:p') start();
      else if (parent !== 'w:rPr' && INSERTIONS.has(name)) changes.push(changeBy(attributes, true));
      else if (parent !== 'w:rPr' && DELETIONS.has(name)) changes.push(changeBy(attributes, false));
      else if (name === 'w:br' || name === 'w:cr') {
        finish();
        start();
      } else if (parent === 'w:r' && SIGNS[name] !== undefined) put(SIGNS[name]);
      else noteComment(name, attributes['w:id'] ?? '', ranges, paragraphs.at(-1));
    },
    close(name) {
      const parent = open.at(-2);
      open.pop();
      if (name === 'mc:Fallback') skipped -= 1;
      if (skipped > 0) return;
      if (name === 'w:p') finish();
      else if (parent !== 'w:rPr' && (INSERTIONS.has(name) || DELETIONS.has(name))) changes.pop();
    },
    text(text) {
      const inside = open.at(-1);
      if (skipped === 0 && (inside === 'w:t' || inside === 'w:delText')) put(text);
    },
  });
  return lines;
}

function changeBy(attributes: XmlAttributes, isNew: boolean): { isNew: boolean; author: string } {
  return { isNew, author: attributes['w:author'] ?? '' };
}

function noteComment(
  name: string,
  id: string,
  ranges: Set<string>,
  line: OpenLine | undefined,
): void {
  if (name === 'w:commentRangeStart') {
    ranges.add(id);
    line?.comments.add(id);
  } else if (name === 'w:commentRangeEnd') ranges.delete(id);
  else if (name === 'w:commentReference') line?.comments.add(id);
}

/** A typed list sign at the start says nothing of the words. */
const SIGN = /^(?:[•◦▪▫●○■□–—*·‣⁃➢➤✓-]|\uf0b7)\s+/u;

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
    .replace(SIGN, '');
}

interface RawComment {
  readonly id: string;
  readonly author: string;
  readonly date: string | null;
  text: string;
  /** Of its last paragraph: what replies refer to. */
  paragraph: string;
}

function readComments(pack: Package, main: string): MarkedComment[] {
  const comments: RawComment[] = [];
  const replies = new Map<string, { parent: string | null; resolved: boolean }>();
  for (const { type, target, external } of relationshipsOf(pack, main)) {
    const part = external ? undefined : partNamed(pack, target);
    if (!part) continue;
    if (type === 'comments') comments.push(...readCommentPart(part));
    if (type === 'commentsExtended') readReplies(part, replies);
  }
  return comments.map(({ paragraph, ...comment }) => {
    const reply = replies.get(paragraph);
    const parent = comments.find((one) => one.paragraph !== '' && one.paragraph === reply?.parent);
    return { ...comment, replyTo: parent?.id ?? null, resolved: reply?.resolved ?? false };
  });
}

function readCommentPart(part: Uint8Array): RawComment[] {
  const comments: RawComment[] = [];
  const open: string[] = [];
  readXml(part, {
    open(name, attributes) {
      open.push(name);
      const last = comments.at(-1);
      if (name === 'w:comment') {
        comments.push({
          id: attributes['w:id'] ?? '',
          author: attributes['w:author'] ?? '',
          date: attributes['w:date'] ?? null,
          text: '',
          paragraph: '',
        });
      } else if (name === 'w:p' && last) {
        last.paragraph = attributes['w14:paraId'] ?? '';
        if (last.text !== '') last.text += '\n';
      }
    },
    close: () => void open.pop(),
    text(text) {
      const last = comments.at(-1);
      if (last && open.at(-1) === 'w:t') last.text += text;
    },
  });
  return comments;
}

function readReplies(
  part: Uint8Array,
  replies: Map<string, { parent: string | null; resolved: boolean }>,
): void {
  readXml(part, {
    open(name, attributes) {
      if (!name.endsWith(':commentEx')) return;
      const of = (key: string): string | undefined => attributes[`w15:${key}`];
      replies.set(of('paraId') ?? '', {
        parent: of('paraIdParent') ?? null,
        resolved: of('done') === '1',
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
}
