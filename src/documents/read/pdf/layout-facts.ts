import type { Layout } from '../../../core/resume/document';
import type { SourceLine } from '../source-text';
import { type Box, round } from './geometry';
import type { PdfPage } from './page';

/** Pictures below this area, square points, are icons and lines. */
const MIN_PICTURE = 400;
const GRID = 48;

/** Share of the page's area that pictures cover, 0 to 1, measured on a coarse grid. */
export function pictureCoverage({ width, height, paints }: PdfPage): number {
  const covered = new Uint8Array(GRID * GRID);
  for (const { kind, box } of paints) if (kind === 'image') cover(covered, box, width, height);
  return round(covered.reduce((sum, cell) => sum + cell, 0) / covered.length);
}

function cover(covered: Uint8Array, box: Box, width: number, height: number): void {
  const clamp = (value: number) => Math.max(0, Math.min(GRID, Math.round(value * GRID)));
  for (let row = clamp(box.y0 / height); row < clamp(box.y1 / height); row++) {
    covered.fill(1, row * GRID + clamp(box.x0 / width), row * GRID + clamp(box.x1 / width));
  }
}

export function countPictures(pages: readonly PdfPage[]): number {
  const seen = pages.flatMap(({ paints }) =>
    paints.filter(({ kind, box }) => {
      return kind === 'image' && (box.x1 - box.x0) * (box.y1 - box.y0) >= MIN_PICTURE;
    }),
  );
  return seen.length;
}

/** Families by share of characters, and the smallest and most used sizes of body text, points. */
export function typeFacts(
  lines: readonly SourceLine[],
): Pick<Layout, 'fonts' | 'minFontSize' | 'bodyFontSize'> {
  const families = new Map<string, number>();
  const sizes = new Map<number, number>();
  for (const run of lines.flatMap(({ segments }) => segments.flatMap(({ runs }) => runs))) {
    const letters = run.text.replace(/\s/gu, '').length;
    if (run.font !== null) families.set(run.font, (families.get(run.font) ?? 0) + letters);
    if (run.size === null) continue;
    const size = Math.round(run.size * 10) / 10;
    sizes.set(size, (sizes.get(size) ?? 0) + letters);
  }
  const total = [...sizes.values()].reduce((sum, count) => sum + count, 0);
  const bySize = [...sizes].sort(([a], [b]) => a - b);
  // A superscript or a stray mark is not the smallest text.
  const smallest = bySize.find(([, count]) => count > Math.max(5, total * 0.005)) ?? bySize[0];
  const body = [...sizes].sort(([, a], [, b]) => b - a)[0];
  return {
    fonts: [...families].sort(([, a], [, b]) => b - a).map(([family]) => family),
    minFontSize: smallest?.[0] ?? null,
    bodyFontSize: body?.[0] ?? null,
  };
}

/** Share of the lines that must begin at a place for it to be the margin: what hangs out on one side is an ornament. */
const AT_MARGIN = 0.05;

/** Points from the page's left edge to where lines begin, the leftmost such place; null where there are too few lines. */
export function sideMargin(lines: readonly Pick<SourceLine, 'x'>[]): number | null {
  const starts = new Map<number, number>();
  for (const { x } of lines) {
    if (x !== null && x > 0) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  }
  const enough = Math.max(2, lines.length * AT_MARGIN);
  const places = [...starts].filter(([, count]) => count >= enough).map(([x]) => x);
  return places.length === 0 ? null : Math.min(...places);
}
