import { BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import { fontKind } from '../core/resume/font-kind';
import { fitLook, sizeOf, SPACE_AROUND } from '../documents/write/fit-pages';
import { lookOf, type PlainLook } from '../documents/write/plain-look';
import {
  AS_MEANT,
  hasCapitalHeadings,
  planPlainCopy,
  type PlainParagraph,
} from '../documents/write/plain-plan';
import type { PlainExport } from '../shared/ipc';
import { servePrint } from './app-protocol';
import { PRINT_ORIGIN } from './origins';

/** The plain one-column copy as a PDF, printed by Chromium in a window that nobody sees. */
export function printPdf(copy: PlainCopy): Promise<Uint8Array> {
  return printPage(pageOf(copy));
}

/** What a plain copy was asked to be. */
export type PlainCopy = Pick<PlainExport, 'document' | 'pageSize' | 'look' | 'pages'>;

/** Any page of our own as a tagged PDF; scripts and addresses in it do nothing. */
export async function printPage(html: string): Promise<Uint8Array> {
  const path = `/${randomUUID()}.html`;
  const stopServing = servePrint(path, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, javascript: false, spellcheck: false },
  });
  try {
    await window.loadURL(`${PRINT_ORIGIN}${path}`);
    return new Uint8Array(
      await window.webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true }),
    );
  } finally {
    stopServing();
    window.destroy();
  }
}

const TAGS: Readonly<Record<PlainParagraph['style'], string>> = {
  name: 'h1',
  headline: 'p',
  contact: 'p',
  heading: 'h2',
  entry: 'h3',
  detail: 'p',
  intro: 'p',
  bullet: 'li',
  text: 'p',
};

export function pageOf({ document, pageSize, look, pages }: PlainCopy): string {
  const paragraphs = planPlainCopy(document, AS_MEANT);
  const language = escape(document.language ?? 'en');
  const title = escape(document.contact.name ?? document.source.name);
  const asked = lookOf(document.layout, document.language, pageSize, { name: look });
  const fitted = fitLook(asked, paragraphs, pages ?? undefined).look;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>`,
    `<style>${styleOf(fitted)}${hasCapitalHeadings(paragraphs) ? 'h2{text-transform:uppercase}' : ''}</style></head><body>`,
    bodyOf(paragraphs),
    '</body></html>',
  ].join('');
}

/** Bullets that follow each other make one list. */
function bodyOf(paragraphs: readonly PlainParagraph[]): string {
  return paragraphs
    .map((paragraph, index) => {
      const tag = TAGS[paragraph.style];
      const item = `<${tag} class="${paragraph.style}">${contentOf(paragraph)}</${tag}>`;
      if (paragraph.style !== 'bullet') return item;
      const opens = paragraphs[index - 1]?.style !== 'bullet';
      const closes = paragraphs[index + 1]?.style !== 'bullet';
      return `${opens ? '<ul>' : ''}${item}${closes ? '</ul>' : ''}`;
    })
    .join('');
}

function contentOf({ text, right, link }: PlainParagraph): string {
  const words =
    link !== null && /^(?:https?:\/\/|mailto:)/i.test(link)
      ? `<a href="${escape(link)}">${escape(text)}</a>`
      : escape(text);
  return right === null ? words : `<span>${words}</span> <span>${escape(right)}</span>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function styleOf(look: PlainLook): string {
  const { font, bodySize, page, margin, lineHeight, spacing, isRuled, isCentred } = look;
  const inch = (twentieths: number): string => `${twentieths / 1440}in`;
  const points = (twentieths: number): string => `${(twentieths * spacing) / 20}pt`;
  const around = Object.entries(SPACE_AROUND).map(
    ([style, { before, after }]) => `.${style}{margin:${points(before)} 0 ${points(after)}}`,
  );
  return [
    `@page{size:${inch(page.width)} ${inch(page.height)};margin:${inch(margin)}}`,
    `body{margin:0;font:${bodySize}pt/${(lineHeight / 240) * 1.2} "${font}",${fontKind(font)};color:#1f2937}`,
    'ul{margin:0;padding-left:14pt}a{color:inherit;text-decoration:none}',
    ...around,
    `h1{font-size:${sizeOf('name', look)}pt}.headline{font-size:${sizeOf('headline', look)}pt}`,
    isCentred ? 'h1,.headline,.contact{text-align:center}' : '',
    `h2{font-size:${sizeOf('heading', look)}pt;break-after:avoid}`,
    isRuled ? 'h2{border-bottom:.75pt solid #9ca3af;padding-bottom:2pt}' : '',
    `h3{font-size:${sizeOf('entry', look)}pt;break-after:avoid}.intro{font-style:italic}`,
    '.entry,.detail{display:flex;justify-content:space-between;gap:12pt;break-after:avoid}',
    '.entry span+span{font-weight:400}li{break-inside:avoid}',
  ].join('');
}
