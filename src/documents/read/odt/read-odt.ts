import type { ReadError } from '../../../core/resume/errors';
import { refuse, succeed, type Result } from '../../../core/resume/result';
import { flowLayout } from '../flow-layout';
import { numberLines } from '../flow-lines';
import { openPackage } from '../package';
import { NOT_READ } from '../refusal';
import type { SourceLine, SourceText } from '../source-text';
import { readXml, XmlProblem } from '../xml';
import { addOdtStory, type OdtRoots } from './odt-story';
import { createOdtSink, type OdtSink } from './odt-paragraph';
import { readOdtStyles, type OdtStyles } from './odt-styles';

/**
 * Reads an OpenDocument text (.odt): page headers, the text, page footers. Tracked deletions are left out.
 * Errors: `encrypted`, `corrupt`, `too-large`.
 */
export function readOdt(bytes: Uint8Array): Result<SourceText, ReadError> {
  const opened = openPackage(bytes, (name) =>
    /^(?:content|styles|meta)\.xml$|^META-INF\/manifest\.xml$/.test(name),
  );
  if (!opened.ok) return opened;
  const { parts } = opened.value;
  const content = parts.get('content.xml');
  if (!content) return refuse(NOT_READ['broken-package']);
  try {
    if (isEncrypted(parts.get('META-INF/manifest.xml')))
      return refuse(NOT_READ['encrypted-office']);
    return succeed(readParts(content, parts.get('styles.xml'), parts.get('meta.xml')));
  } catch (problem) {
    if (problem instanceof XmlProblem) return refuse(NOT_READ['broken-package']);
    throw problem;
  }
}

const HEADERS: OdtRoots = new Map([
  ['style:header', 'header'],
  ['style:header-first', 'header'],
  ['style:header-left', 'header'],
]);
const FOOTERS: OdtRoots = new Map([
  ['style:footer', 'footer'],
  ['style:footer-first', 'footer'],
  ['style:footer-left', 'footer'],
]);

function readParts(
  content: Uint8Array,
  stylesPart: Uint8Array | undefined,
  meta: Uint8Array | undefined,
): SourceText {
  const styles = readOdtStyles([stylesPart, content]);
  const sink = createOdtSink();
  const header = stylesPart ? addMargin(sink, stylesPart, styles, HEADERS) : null;
  addOdtStory(sink, content, styles, new Map([['office:text', 'body']]));
  for (const note of sink.notes) sink.lines.push(note);
  const footer = stylesPart ? addMargin(sink, stylesPart, styles, FOOTERS) : null;
  const { lines, warnings } = numberLines(sink.lines);
  return {
    format: 'odt',
    pages: null,
    lines,
    decoration: sink.pageNumbers.map((text) => ({ text, page: null })),
    layout: flowLayout(lines, {
      columns: sink.columns,
      tables: sink.tables,
      textBoxes: countRegions(lines, 'text-box'),
      images: sink.images,
      headerText: header,
      footerText: footer,
      trackedChanges: sink.trackedChanges,
      comments: sink.comments,
      hiddenText: sink.hidden.length > 0 ? sink.hidden.join('\n') : null,
      pageSize: styles.pageSize,
    }),
    properties: { ...readMeta(meta), language: styles.language },
    warnings,
  };
}

/** Adds headers or footers, each text once, and gives that text; null where there is none. */
function addMargin(
  sink: OdtSink,
  part: Uint8Array,
  styles: OdtStyles,
  roots: OdtRoots,
): string | null {
  const start = sink.lines.length;
  addOdtStory(sink, part, styles, roots);
  const seen = new Set<string>();
  for (const line of sink.lines.splice(start)) {
    if (!seen.has(line.text)) sink.lines.push(line);
    seen.add(line.text);
  }
  return seen.size > 0 ? [...seen].join('\n') : null;
}

/** Text boxes that hold text: each is a region. */
function countRegions(lines: readonly SourceLine[], place: SourceLine['place']): number {
  return new Set(lines.flatMap((line) => (line.place === place ? [line.region] : []))).size;
}

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  let found = false;
  if (!manifest) return found;
  readXml(manifest, {
    open: (name) => (found ||= name.endsWith(':encryption-data')),
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

function readMeta(meta: Uint8Array | undefined): { title: string | null; author: string | null } {
  const found = new Map<string, string>();
  if (!meta) return { title: null, author: null };
  let name = '';
  readXml(meta, {
    open: (opened) => (name = opened),
    close: () => (name = ''),
    text: (text) => found.set(name, (found.get(name) ?? '') + text.trim()),
  });
  const value = (key: string) => (found.get(key) === '' ? null : (found.get(key) ?? null));
  return { title: value('dc:title'), author: value('dc:creator') ?? value('meta:initial-creator') };
}
