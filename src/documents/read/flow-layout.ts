import type { Layout } from '../../core/resume/document';
import type { SourceLine } from './source-text';

/** Facts of a text that has no pages and no drawings; `known` adds what a format can tell. */
export function flowLayout(lines: readonly SourceLine[], known: Partial<Layout> = {}): Layout {
  const fonts = new Map<string, number>();
  const sizes = new Map<number, number>();
  let characters = 0;
  for (const run of lines.flatMap((line) => line.segments).flatMap((segment) => segment.runs)) {
    const count = run.text.replaceAll(' ', '').length;
    characters += count;
    if (count === 0) continue;
    if (run.font !== null) fonts.set(run.font, (fonts.get(run.font) ?? 0) + count);
    if (run.size !== null) sizes.set(run.size, (sizes.get(run.size) ?? 0) + count);
  }
  return {
    columns: 1,
    tables: 0,
    textBoxes: 0,
    images: 0,
    headerText: null,
    footerText: null,
    fonts: mostFirst(fonts),
    minFontSize: sizes.size > 0 ? Math.min(...sizes.keys()) : null,
    bodyFontSize: mostFirst(sizes)[0] ?? null,
    hasTextLayer: characters > 0,
    trackedChanges: null,
    comments: null,
    hiddenText: null,
    pageSize: null,
    charactersPerPage: [characters],
    imageCoverage: [],
    ...known,
  };
}

function mostFirst<T>(counts: ReadonlyMap<T, number>): T[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
