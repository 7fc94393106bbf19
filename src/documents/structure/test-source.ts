import type { Marker, SourceLine, SourceText } from '../read/source-text';

/** Builds small sources for tests: one string a line, `¦` between segments, a leading `• ` or `- ` as a marker. */

export interface LineSpec {
  readonly text: string;
  readonly strong?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly gap?: number;
  readonly x?: number;
  readonly page?: number;
  readonly region?: number;
  readonly heading?: SourceLine['heading'];
  readonly place?: SourceLine['place'];
  readonly rule?: boolean;
  readonly link?: string;
}

const WIDTH = 5;
const COLUMN_RIGHT = 560;

function markerOf(text: string): Marker | null {
  const sign = /^([•–-]) /.exec(text)?.[1];
  if (!sign) return null;
  return { kind: sign === '•' ? 'bullet' : 'dash', text: sign, level: 0, real: false };
}

function makeLine(spec: LineSpec | string, at: number): SourceLine {
  const given: LineSpec = typeof spec === 'string' ? { text: spec } : spec;
  const marker = markerOf(given.text);
  const bare = marker ? given.text.slice(2) : given.text;
  const x = given.x ?? (marker ? 70 : 56);
  const size = given.size ?? 10;
  const parts = bare.split(' ¦ ');
  const segments = parts.map((text, part) => {
    const x0 = part === 0 ? x : COLUMN_RIGHT - text.length * WIDTH;
    const run = {
      text,
      font: null,
      size,
      bold: given.strong ?? false,
      italic: given.italic ?? false,
    };
    return { text, runs: [{ ...run, link: given.link ?? null }], x0, x1: x0 + text.length * WIDTH };
  });
  return {
    id: `l${at}`,
    text: parts.join(' '),
    segments,
    marker,
    page: given.page ?? 1,
    y: 40 + at * 14,
    x,
    right: segments.at(-1)?.x1 ?? x,
    size,
    bold: given.strong ?? false,
    italic: given.italic ?? false,
    gapAbove: given.gap ?? 0.3,
    columnRight: COLUMN_RIGHT,
    region: given.region ?? 0,
    heading: given.heading ?? null,
    place: given.place ?? 'body',
    cell: null,
    paragraph: null,
    ruleBelow: given.rule ?? false,
  };
}

/** A section heading in bold capitals. */
export function heading(text: string): LineSpec {
  return { text, strong: true, size: 12, gap: 1.4 };
}

export function sourceOf(specs: readonly (LineSpec | string)[]): SourceText {
  return {
    format: 'pdf',
    pages: 1,
    lines: specs.map(makeLine),
    decoration: [],
    layout: {
      columns: 1,
      tables: 0,
      textBoxes: 0,
      images: 0,
      headerText: null,
      footerText: null,
      fonts: [],
      minFontSize: 10,
      bodyFontSize: 10,
      hasTextLayer: true,
      trackedChanges: null,
      comments: null,
      hiddenText: null,
      pageSize: null,
      charactersPerPage: [],
      imageCoverage: [],
    },
    properties: { title: null, author: null, language: null },
    warnings: [],
  };
}

export const FILE = { name: 'resume.pdf', bytes: 1, sha256: '0'.repeat(64) };
