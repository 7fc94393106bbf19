import { BrowserWindow } from 'electron';
import { randomUUID } from 'node:crypto';
import type { ResumeDocument } from '../core/resume/document';
import { lookOf, type PageSize, type PlainLook } from '../documents/write/plain-look';
import { planPlainCopy, type PlainParagraph } from '../documents/write/plain-plan';
import { servePrint } from './app-protocol';
import { PRINT_ORIGIN } from './origins';

/** The plain one-column copy as a PDF, printed by Chromium in a window that nobody sees. */
export function printPdf(document: ResumeDocument, pageSize: PageSize): Promise<Uint8Array> {
  return printPage(pageOf(document, pageSize));
}

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

export function pageOf(document: ResumeDocument, pageSize: PageSize): string {
  const paragraphs = planPlainCopy(document, {
    headings: 'own',
    unplaced: 'in-place',
    loose: 'text',
    asPrinted: new Set(),
  });
  const language = escape(document.language ?? 'en');
  const title = escape(document.contact.name ?? document.source.name);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>`,
    `<style>${styleOf(lookOf(document.layout, document.language, pageSize))}</style></head><body>`,
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

function styleOf({ font, bodySize, page, margin }: PlainLook): string {
  const inch = (twentieths: number): string => `${twentieths / 1440}in`;
  return [
    `@page{size:${inch(page.width)} ${inch(page.height)};margin:${inch(margin)}}`,
    `body{margin:0;font:${bodySize}pt/1.25 "${font}",sans-serif;color:#1f2937}`,
    'h1,h2,h3,p,ul{margin:0 0 3pt}a{color:inherit;text-decoration:none}',
    `h1{font-size:${bodySize + 9}pt;margin-bottom:1pt}`,
    `h2{font-size:${bodySize + 1}pt;border-bottom:.75pt solid;margin-top:9pt;break-after:avoid}`,
    `h3{font-size:${bodySize}pt;margin-top:5pt;break-after:avoid}`,
    '.entry,.detail{display:flex;justify-content:space-between;gap:12pt;break-after:avoid}',
    'ul{padding-left:14pt}li{margin-bottom:2pt;break-inside:avoid}',
  ].join('');
}
