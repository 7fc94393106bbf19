import type { Warning } from '../../core/resume/document';
import { MAX_CHARACTERS, MAX_LINES } from './limits';
import { normalText } from './normal-text';
import type { Marker, Run, Segment, SourceLine } from './source-text';
import { typedMarker } from './typed-marker';

/** Lines of formats whose text flows (all but PDF): no page, no baseline, no right edge. */

/** A part of a line before normalisation: its runs, and where it begins or ends if a tab stop says so (points). */
export interface RawSegment {
  readonly runs: readonly Run[];
  readonly x0?: number | null;
  readonly x1?: number | null;
}

/** What a reader knows of a line; the rest is unknown or the plain case. */
export interface FlowLine {
  readonly segments: readonly RawSegment[];
  readonly marker?: Marker | null;
  readonly x?: number | null;
  /** Where the text begins behind a marker that was typed; like `x` where not given. */
  readonly xBehindMarker?: number | null;
  readonly gapAbove?: number | null;
  readonly region?: number;
  readonly heading?: SourceLine['heading'];
  readonly place?: SourceLine['place'];
  readonly cell?: SourceLine['cell'];
  readonly paragraph?: string | null;
  readonly ruleBelow?: boolean;
}

/**
 * Makes a line of it, or null where no visible character is left. A marker typed before the text is taken off, unless
 * the line has one of the format's own.
 */
export function flowLine(raw: FlowLine): Omit<SourceLine, 'id'> | null {
  let segments = raw.segments;
  let marker = raw.marker ?? null;
  let x = raw.x ?? null;
  if (marker === null && (raw.heading ?? null) === null) {
    const typed = takeTypedMarker(segments);
    if (typed) {
      ({ segments, marker } = typed);
      x = raw.xBehindMarker ?? x;
    }
  }
  const shown = segments.map(normalSegment).filter((segment) => segment.text !== '');
  if (shown.length === 0) return null;
  const runs = shown.flatMap((segment) => segment.runs);
  return {
    text: shown.map((segment) => segment.text).join(' '),
    segments: shown,
    marker,
    page: null,
    y: null,
    x,
    right: null,
    size: commonest(runs, (run) => run.size),
    bold: commonest(runs, (run) => run.bold) ?? false,
    italic: commonest(runs, (run) => run.italic) ?? false,
    gapAbove: raw.gapAbove ?? null,
    columnRight: null,
    region: raw.region ?? 0,
    heading: raw.heading ?? null,
    place: raw.place ?? 'body',
    cell: raw.cell ?? null,
    paragraph: raw.paragraph ?? null,
    ruleBelow: raw.ruleBelow ?? false,
  };
}

/** Dashes, underscores or the like and nothing else: a rule that was typed. */
export function isTypedRule(text: string): boolean {
  return /^\s*(?:[-=_*~#+.·•─━═–—]\s?){3,}$/u.test(text);
}

/** A run without style, for formats that have none. */
export function plainRun(text: string): Run {
  return { text, font: null, size: null, bold: false, italic: false, link: null };
}

function takeTypedMarker(
  segments: readonly RawSegment[],
): { segments: readonly RawSegment[]; marker: Marker } | null {
  const start = segments.findIndex(({ runs }) => runs.some((run) => run.text.trim() !== ''));
  const first = segments[start];
  if (!first) return null;
  const others = segments.slice(start + 1);
  const text = first.runs.map((run) => run.text).join('');
  const typed = typedMarker(text, others.length > 0);
  if (!typed) return null;
  const runs: Run[] = [];
  let toDrop = typed.length;
  for (const run of first.runs) {
    const kept = run.text.slice(toDrop);
    toDrop = Math.max(0, toDrop - run.text.length);
    if (kept !== '') runs.push({ ...run, text: kept });
  }
  return { segments: [{ ...first, runs }, ...others], marker: typed.marker };
}

/** Runs in normal text, without doubled spaces where two meet, trimmed at both ends. */
function normalSegment(raw: RawSegment): Segment {
  const runs: Run[] = [];
  let spaced = true;
  for (const run of raw.runs) {
    let text = normalText(run.text);
    if (spaced) text = text.replace(/^ /, '');
    if (text === '') continue;
    spaced = text.endsWith(' ');
    runs.push({ ...run, text });
  }
  while (runs.at(-1)?.text.endsWith(' ')) {
    const last = runs.pop();
    const text = last?.text.trimEnd() ?? '';
    if (last && text !== '') runs.push({ ...last, text });
  }
  return {
    text: runs.map((run) => run.text).join(''),
    runs,
    x0: raw.x0 ?? null,
    x1: raw.x1 ?? null,
  };
}

function commonest<T>(runs: readonly Run[], of: (run: Run) => T | null): T | null {
  const counts = new Map<T, number>();
  for (const run of runs) {
    const value = of(run);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + run.text.length);
  }
  let best: T | null = null;
  for (const [value, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

/** Numbers the lines, and stops at what is read of any file; the warning says so. */
export function numberLines(lines: readonly Omit<SourceLine, 'id'>[]): {
  lines: SourceLine[];
  warnings: Warning[];
} {
  const kept: SourceLine[] = [];
  let characters = 0;
  for (const line of lines) {
    characters += line.text.length;
    if (characters > MAX_CHARACTERS || kept.length === MAX_LINES) {
      return { lines: kept, warnings: [CUT_OFF] };
    }
    kept.push({ id: `l${kept.length}`, ...line });
  }
  return { lines: kept, warnings: [] };
}

const CUT_OFF: Warning = {
  code: 'cut-off',
  message: 'The text is longer than forty pages; the rest was not read.',
};
