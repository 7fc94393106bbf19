import type {
  Bullet,
  Education,
  Job,
  Layout,
  Project,
  Reading,
  ResumeDocument,
} from '../../core/resume/document';
import { count, wrap, type Paint } from './text-layout';

/** A resume as a parser reads it, for people. */
export function printResume(document: ResumeDocument, paint: Paint): string {
  const { source } = document;
  const pages = source.pages === null ? '' : `, ${count(source.pages, 'page')}`;
  const blocks = [
    paint('dim', `${source.name} (${source.format}${pages}): what a parser reads`),
    contactBlock(document, paint),
    document.summary === null
      ? null
      : `${paint('bold', 'Summary')}\n${wrap(document.summary, '  ')}`,
    list('Experience', document.experience.map(jobLines), paint),
    list('Education', document.education.map(degreeLines), paint),
    list('Projects', document.projects.map(projectLines), paint),
    items('Skills', document.skills, ', ', paint),
    items('Certifications', document.certifications, '; ', paint),
    ...document.other.map(({ heading, lines }) =>
      list(
        heading ?? 'Without a heading',
        [lines.map((line) => wrap(line, '  ')).join('\n')],
        paint,
      ),
    ),
    list(
      'Not placed (a parser may lose these lines)',
      document.unplaced.map((line) => wrap(line, '  ')),
      paint,
      '\n',
    ),
    `${paint('bold', 'Page')}\n${wrap(layoutWords(document.layout), '  ')}`,
    list('Other readers', document.readings.map(readingWords), paint, '\n'),
    list(
      'Warnings',
      document.warnings.map(({ message }) => wrap(message, '    ', '  ! ')),
      paint,
      '\n',
    ),
  ];
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`;
}

function contactBlock({ contact }: ResumeDocument, paint: Paint): string {
  const missing = paint('yellow', 'not found');
  const rows: readonly (readonly [string, string | null])[] = [
    ['Name', contact.name],
    ['Headline', contact.headline],
    ['Email', contact.email],
    ['Phone', contact.phone],
    ['Location', contact.location],
    ['Links', contact.links.length === 0 ? null : contact.links.join(', ')],
  ];
  return rows.map(([label, value]) => `${label.padEnd(10)}${value ?? missing}`).join('\n');
}

function list(
  title: string,
  entries: readonly string[],
  paint: Paint,
  between = '\n\n',
): string | null {
  const filled = entries.filter((entry) => entry.trim() !== '');
  return filled.length === 0 ? null : `${paint('bold', title)}\n${filled.join(between)}`;
}

function items(
  title: string,
  texts: readonly string[],
  between: string,
  paint: Paint,
): string | null {
  return texts.length === 0 ? null : `${paint('bold', title)}\n${wrap(texts.join(between), '  ')}`;
}

function head(parts: readonly (string | null)[], start: string | null, end: string | null): string {
  const period = [start, end].filter((date) => date !== null).join(' to ');
  const known = [...parts, period].filter((part) => part !== null && part !== '');
  return wrap(known.length === 0 ? '(nothing read)' : known.join(' · '), '  ');
}

function bulletLines(bullets: readonly Bullet[]): string[] {
  return bullets.map(({ text }) => wrap(text, '    ', '  • '));
}

function jobLines(job: Job): string {
  return [
    head([job.title, job.company, job.location], job.start, job.end),
    ...job.intro.map((line) => wrap(line, '    ')),
    ...bulletLines(job.bullets),
  ].join('\n');
}

function degreeLines(entry: Education): string {
  return [
    head([entry.degree, entry.institution, entry.location], entry.start, entry.end),
    ...entry.details.map((line) => wrap(line, '    ')),
  ].join('\n');
}

function projectLines(project: Project): string {
  return [head([project.name], project.start, project.end), ...bulletLines(project.bullets)].join(
    '\n',
  );
}

function layoutWords(layout: Layout): string {
  const counted = (number: number | null, one: string): string | null =>
    number === null || number === 0 ? null : count(number, one);
  const facts = [
    layout.columns === null ? null : count(layout.columns, 'column'),
    counted(layout.tables, 'table'),
    layout.textBoxes ? count(layout.textBoxes, 'text box', 'text boxes') : null,
    counted(layout.images, 'picture'),
    layout.headerText === null ? null : 'text in the page header',
    layout.footerText === null ? null : 'text in the page footer',
    counted(layout.trackedChanges, 'tracked change'),
    counted(layout.comments, 'comment'),
    layout.hiddenText === null ? null : 'hidden text',
    layout.hasTextLayer ? null : 'no text layer',
    layout.fonts.length === 0 ? null : layout.fonts.slice(0, 3).join(', '),
    layout.minFontSize === null ? null : `smallest type ${layout.minFontSize} pt`,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}

function readingWords({ id, agreement }: Reading): string {
  if (agreement === null) return '';
  const differs = `${Math.round((1 - agreement) * 100)}%`;
  switch (id) {
    case 'top-down':
      return `  Read top-down by a simple reader: ${differs} of the text in another order`;
    case 'body-only':
      return `  Read without headers, footers, tables and text boxes: ${differs} of the text lost`;
  }
}
