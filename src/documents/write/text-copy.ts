import type { ResumeDocument } from '../../core/resume/document';
import { AS_MEANT, planPlainCopy, type PlainParagraph } from './plain-plan';

/** Blank lines before it. */
const OPENS_BLOCK = new Set<PlainParagraph['style']>(['heading', 'entry']);

/** The plain copy as text, for forms that take no file: one line per paragraph, `- ` before bullets, UTF-8, line feeds. */
export function writeTextCopy(document: ResumeDocument): string {
  const lines: string[] = [];
  let before: PlainParagraph['style'] | null = null;
  for (const { style, text, right } of planPlainCopy(document, AS_MEANT)) {
    const follows = before === 'heading' && style === 'entry';
    if (before !== null && OPENS_BLOCK.has(style) && !follows) lines.push('');
    const shown = style === 'heading' ? text.toLocaleUpperCase(document.language ?? 'en') : text;
    const line = style === 'bullet' ? `- ${shown}` : shown;
    lines.push(right === null ? line : `${line}    ${right}`);
    before = style;
  }
  return `${lines.join('\n')}\n`;
}
