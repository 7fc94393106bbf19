import { createHash } from 'node:crypto';
import type { ResumeDocument } from '../../../core/resume/document';
import type { ReadError } from '../../../core/resume/errors';
import type { HiddenFact, Leak, LeakAnswer } from '../../../core/resume/leak';
import { succeed, type Result } from '../../../core/resume/result';
import type { FileText, FileTexts, FileTrace } from './file-text';
import { foldText } from './fold-text';
import { finderFor, type HiddenFinder } from './hidden-facts';
import { readPdfTexts } from './pdf-texts';
import { placeholdersIn } from './placeholders';
import { readWordTexts } from './word-texts';

export interface LeakQuestion {
  readonly hidden: readonly HiddenFact[];
  readonly fileName: string;
  /** Names that may stand in the properties: the resume's own person. */
  readonly own: readonly string[];
  /** Who signs the tracked changes and comments of a review copy, which are meant to be there; null in any other file. */
  readonly reviewer: string | null;
  /** The file as it was read, for a PDF: its pages are read in a process of their own. */
  readonly read: ResumeDocument | null;
}

/**
 * Searches a Word file, a PDF or a plain text for what it should not tell: hidden names and amounts in any form and place, names and
 * changes and comments that someone left, hidden text, folders of a computer, unfilled gaps (docs/writing.md). In order of
 * place; the same words in the same place count once. Error: the file is damaged.
 */
export function findLeaks(
  bytes: Uint8Array,
  question: LeakQuestion,
): Result<LeakAnswer, ReadError> {
  const texts = textsOf(bytes, question);
  if (!texts.ok) return texts;
  const { fileName, hidden } = question;
  const name = { place: 'file-name', where: 'file name', text: fileName, original: null } as const;
  const finders = hidden.map(finderFor);
  const leaks = [
    ...[...texts.value.texts, name].flatMap((one) => [
      ...hiddenIn(one, finders, question),
      ...gapsIn(one),
    ]),
    ...acrossParagraphs(texts.value.texts, finders),
    ...texts.value.traces.flatMap((trace) => traceLeak(trace, question)),
  ];
  const once = new Map(leaks.map((leak) => [leak.id, leak]));
  return succeed({ leaks: [...once.values()], notChecked: texts.value.notChecked });
}

function textsOf(
  bytes: Uint8Array,
  { fileName, read }: LeakQuestion,
): Result<FileTexts, ReadError> {
  const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
  const isText = /\.(?:txt|json|html)$/i.test(fileName);
  if (!isPdf && !isText) return readWordTexts(bytes);
  if (isText) return succeed({ texts: plainLines(bytes), traces: [], notChecked: [] });
  const { texts, traces, notChecked } = readPdfTexts(bytes);
  if (read === null) return succeed({ texts, traces, notChecked: [...notChecked, PAGES] });
  const { hiddenText, headerText, footerText } = read.layout;
  const lines = read.text.split('\n').filter((line) => line.trim() !== '');
  const plain = (place: FileText['place'], where: string, text: string | null): FileText[] =>
    text === null ? [] : [{ place, where, text, original: null }];
  return succeed({
    texts: [
      ...lines.map((text, at) => ({
        place: 'body' as const,
        where: `text, line ${at + 1}`,
        text,
        original: null,
      })),
      ...plain('header', 'header', headerText),
      ...plain('footer', 'footer', footerText),
      ...read.contact.links.flatMap((link) => plain('link', 'where a link leads', link)),
      ...texts,
    ],
    traces: [
      ...(hiddenText === null
        ? []
        : [
            {
              kind: 'hidden-text',
              place: 'body',
              where: 'text',
              who: '',
              text: hiddenText,
            } as const,
          ]),
      ...traces,
    ],
    notChecked,
  });
}

function plainLines(bytes: Uint8Array): FileText[] {
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .map((text, at) => ({ place: 'body', where: `line ${at + 1}`, text, original: null }));
}

const PAGES = 'The pages of the PDF, which were not read.';

function hiddenIn(
  source: FileText,
  finders: readonly HiddenFinder[],
  { reviewer }: LeakQuestion,
): Leak[] {
  const shown = foldText(source.text);
  const before = source.original === null ? null : foldText(source.original);
  return finders.flatMap((find) => {
    const seen = find(source.text, shown).map(({ fact, start, end }) =>
      makeLeak(`hidden-${fact.kind}`, source, source.text, start, end, mendHidden(fact, source)),
    );
    if (seen.length > 0 || source.original === null || before === null) return seen;
    const struck = {
      ...source,
      place: 'deleted-text' as const,
      where: `${source.where}, struck out`,
    };
    return find(source.original, before).map(({ fact, start, end }) =>
      makeLeak(
        `hidden-${fact.kind}`,
        struck,
        source.original ?? '',
        start,
        end,
        reviewer === null ? ACCEPT_CHANGES : OFFER_KEEP,
      ),
    );
  });
}

/** A name that begins in one paragraph and ends in the next. */
function acrossParagraphs(texts: readonly FileText[], finders: readonly HiddenFinder[]): Leak[] {
  return texts.flatMap((source, at) => {
    const next = texts[at + 1];
    if (next?.place !== source.place) return [];
    if (source.place === 'markup' || source.place === 'properties') return [];
    const joined = `${source.text.slice(-120)}\n${next.text.slice(0, 120)}`;
    const seam = Math.min(120, source.text.length);
    const folded = foldText(joined);
    return finders.flatMap((find) =>
      find(joined, folded)
        .filter(({ start, end }) => start < seam && end > seam + 1)
        .map(({ fact, start, end }) =>
          makeLeak(`hidden-${fact.kind}`, source, joined, start, end, mendHidden(fact, source)),
        ),
    );
  });
}

const ACCEPT_CHANGES = 'Accept the tracked change in Word, then export again.';
const OFFER_KEEP =
  'Rejecting this change would bring it back. Export with your formatting kept (keep) instead of a review copy.';

function mendHidden(fact: HiddenFact, { place }: FileText): string {
  const instead = fact.shown === '' ? 'take it out' : `write “${fact.shown}”`;
  switch (place) {
    case 'file-name':
      return `Choose a file name without it.`;
    case 'properties':
      return 'Change it in Word under File, Info, Properties, or make a plain copy, which has its own.';
    case 'comment':
      return 'Reword or delete the comment.';
    case 'link':
      return 'Remove the link or let it lead elsewhere.';
    case 'header':
    case 'footer':
    case 'footnote':
    case 'body':
    case 'deleted-text':
      return `Reword it: ${instead}.`;
    case 'alt-text':
      return 'Change the description of the picture or shape in Word (Edit Alt Text).';
    case 'custom-data':
    case 'field-code':
    case 'markup':
      return 'Remove it in Word (File, Info, Inspect Document), or make a plain copy.';
  }
}

const FILL_IN = 'Fill it in, or take it out.';

function gapsIn(source: FileText): Leak[] {
  if (/^(?:markup|custom-data|properties|link|alt-text|field-code)$/.test(source.place)) return [];
  return placeholdersIn(source.text).map(({ start, end }) =>
    makeLeak('placeholder', source, source.text, start, end, FILL_IN),
  );
}

/** Names that programs put in by themselves; they tell nothing about anyone. */
const NOBODY =
  /^(?:python-docx|docx|un-named|unnamed|unknown|author|user|owner|admin|administrator|windows user|microsoft office user|microsoft|apache poi|libreoffice|openoffice(?:\.org)?|google docs|aspose.*|uplift)$/i;

function isOwn(who: string, own: readonly string[]): boolean {
  const words = foldText(who).text.match(/\p{L}+/gu) ?? [];
  return own.some((name) => {
    const known = new Set(foldText(name).text.match(/\p{L}+/gu) ?? []);
    return words.length > 0 && words.every((word) => known.has(word));
  });
}

function traceLeak(trace: FileTrace, { own, reviewer }: LeakQuestion): Leak[] {
  const who = trace.who === '' ? 'someone' : trace.who;
  const make = (mend: string, where = trace.where): Leak =>
    makeLeak(trace.kind, { ...trace, where }, trace.text, 0, trace.text.length, mend);
  switch (trace.kind) {
    case 'author':
      return NOBODY.test(who) || isOwn(who, own) ? [] : [make(REMOVE_PROPERTY)];
    case 'tracked-change':
      if (reviewer === trace.who) return [];
      return [
        make('Accept or reject it in Word first.', `${trace.where}, a tracked change by ${who}`),
      ];
    case 'comment':
      if (reviewer === trace.who) return [];
      return [make('Delete the comment in Word first.', `a comment by ${who}`)];
    case 'placeholder':
      return [make(FILL_IN)];
    case 'hidden-text':
      return [make('Show it in Word (Font, Hidden) and take it out.')];
    case 'local-path':
      return [make('Take the link or template away in Word, or make a plain copy.')];
  }
}

const REMOVE_PROPERTY =
  'Change it in Word under File, Info, Properties, or make a plain copy, which names you alone.';

/** Characters of the quote on each side. */
const AROUND = 40;

function makeLeak(
  kind: Leak['kind'],
  { place, where }: Pick<FileText, 'place' | 'where'>,
  text: string,
  start: number,
  end: number,
  mend: string,
): Leak {
  const oneLine = (part: string): string => part.replace(/\s+/g, ' ');
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, Math.min(end, start + 200) + AROUND);
  const quote = oneLine(
    `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
  ).trim();
  const match = oneLine(text.slice(start, Math.min(end, start + 200)));
  const id = createHash('sha256')
    .update([kind, place, quote].join('\n'))
    .digest('hex')
    .slice(0, 12);
  return { id, kind, place, where, quote, match, mend };
}
