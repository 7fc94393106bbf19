import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type INumberingOptions,
  type IParagraphOptions,
  type IRunOptions,
  type IStylesOptions,
} from 'docx';
import type { ResumeDocument } from '../../core/resume/document';
import { BULLET_INDENT, fitLook, sizeOf, SPACE_AROUND } from './fit-pages';
import { lookOf, PAGES, type LookChoices, type PageSize, type PlainLook } from './plain-look';
import {
  hasCapitalHeadings,
  planPlainCopy,
  type PlainChoices,
  type PlainParagraph,
} from './plain-plan';
import { oneLine } from './plain-text';

export interface CleanOptions extends PlainChoices {
  /** The source's paper where absent. */
  readonly page?: PageSize | undefined;
  readonly look?: LookChoices | undefined;
  /** Pages that it should fit, by less white space alone; as it comes where absent. */
  readonly pages?: number | undefined;
}

const BULLETS = 'resume-bullets';
const INK = '1F2937';
const LINK_TARGET = /^(?:https?:\/\/|mailto:)/i;

type Style = PlainParagraph['style'];

const SHAPE: Record<Style, IParagraphOptions> = {
  name: { heading: HeadingLevel.TITLE },
  headline: { style: 'Headline' },
  contact: { style: 'Contact' },
  heading: { heading: HeadingLevel.HEADING_1 },
  entry: { heading: HeadingLevel.HEADING_2 },
  detail: { heading: HeadingLevel.HEADING_3 },
  intro: { style: 'EntryIntro' },
  bullet: { style: 'ListParagraph', numbering: { reference: BULLETS, level: 0 } },
  text: {},
};

function styles(
  look: PlainLook,
  { allCaps, language }: { readonly allCaps: boolean; readonly language: string | null },
): IStylesOptions {
  const halfPoints = (size: number): number => Math.round(size * 2);
  const size = (style: Style): number => halfPoints(sizeOf(style, look));
  const run = { font: look.font, color: INK };
  const spacing = (style: Style): { before: number; after: number } => spaceAround(style, look);
  const alignment = look.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT;
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 2, color: '9CA3AF' };
  const together = { keepNext: true, keepLines: true };
  return {
    default: {
      document: {
        run: {
          ...run,
          size: size('text'),
          ...(language === null ? {} : { language: { value: language } }),
        },
        // Without the rule LibreOffice takes the height for points.
        paragraph: {
          spacing: {
            ...spacing('text'),
            line: look.lineHeight,
            lineRule: LineRuleType.AUTO,
          },
        },
      },
      title: {
        run: { ...run, size: size('name'), bold: true },
        paragraph: { spacing: spacing('name'), keepNext: true, alignment },
      },
      heading1: {
        run: {
          ...run,
          size: halfPoints(sizeOf('heading', look) - (allCaps ? 1 : 0)),
          bold: true,
          allCaps,
        },
        paragraph: {
          spacing: spacing('heading'),
          ...together,
          outlineLevel: 0,
          ...(look.isRuled ? { border: { bottom: rule } } : {}),
        },
      },
      heading2: {
        run: { ...run, size: size('entry'), bold: true },
        paragraph: { spacing: spacing('entry'), ...together, outlineLevel: 1 },
      },
      heading3: {
        run: { ...run, size: size('detail'), bold: false },
        paragraph: { spacing: spacing('detail'), ...together, outlineLevel: 2 },
      },
      listParagraph: { run, paragraph: { spacing: spacing('bullet') } },
    },
    paragraphStyles: [
      paragraphStyle('Headline', look, {
        run: { size: size('headline') },
        keepNext: true,
      }),
      paragraphStyle('Contact', look, { run: {}, keepNext: false }),
      paragraphStyle(
        'EntryIntro',
        { ...look, isCentred: false },
        { run: { italics: true }, keepNext: true },
      ),
    ],
  };
}

/** The language that Word checks the spelling in; English as written where the paper is at home. null: not known. */
function proofLanguage(language: string | null, { page }: PlainLook): string | null {
  if (language !== 'en') return language;
  return page.width === PAGES.letter.width ? 'en-US' : 'en-GB';
}

/** Twentieths of a point. */
function spaceAround(style: Style, { spacing }: PlainLook): { before: number; after: number } {
  const { before, after } = SPACE_AROUND[style];
  return { before: Math.round(before * spacing), after: Math.round(after * spacing) };
}

function paragraphStyle(
  id: string,
  look: PlainLook,
  own: { run: { size?: number; italics?: boolean }; keepNext: boolean },
): NonNullable<IStylesOptions['paragraphStyles']>[number] {
  return {
    id,
    name: id.replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: own.run,
    paragraph: {
      spacing: spaceAround('contact', look),
      keepNext: own.keepNext,
      alignment: look.isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    },
  };
}

const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: BULLET_INDENT, hanging: 227 } } },
        },
      ],
    },
  ],
};

function content(planned: PlainParagraph): NonNullable<IParagraphOptions['children']> {
  const main = new TextRun(planned.text);
  if (planned.link !== null && LINK_TARGET.test(planned.link)) {
    return [
      new ExternalHyperlink({ children: [main], link: encodeURI(decodeSafely(planned.link)) }),
    ];
  }
  if (planned.right === null) return [main];
  const side: IRunOptions = { children: [new Tab(), planned.right], bold: false };
  return [main, new TextRun(side)];
}

/** Undoes percent signs first, so that encoding does not double them. */
function decodeSafely(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}

function toParagraph(planned: PlainParagraph, look: PlainLook): Paragraph {
  const rightEdge = look.page.width - 2 * look.margin;
  return new Paragraph({
    ...SHAPE[planned.style],
    widowControl: true,
    ...(planned.right === null
      ? {}
      : { tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }] }),
    children: content(planned),
  });
}

/**
 * Writes a fresh single-column Word file that holds everything the document holds: real heading styles, real list
 * bullets, right-tab dates, links; no table, text box or picture. Nothing is embedded beside the visible text.
 */
export async function writeClean(
  document: ResumeDocument,
  options: CleanOptions,
): Promise<Uint8Array> {
  const planned = planPlainCopy(document, options);
  const asked = lookOf(document.layout, document.language, options.page, options.look);
  const look = fitLook(asked, planned, options.pages).look;
  const name = oneLine(document.contact.name ?? '');
  const file = new Document({
    title: name === '' ? 'Resume' : `${name} – Resume`,
    ...(name === '' ? {} : { creator: name, lastModifiedBy: name }),
    styles: styles(look, {
      allCaps: hasCapitalHeadings(planned),
      language: proofLanguage(document.language, look),
    }),
    numbering: NUMBERING,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: look.page,
            margin: {
              top: look.margin,
              bottom: look.margin,
              left: look.margin,
              right: look.margin,
            },
          },
        },
        children: planned.map((one) => toParagraph(one, look)),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
