import { type Typeface, describeFont } from './fonts';
import type { Glyph, TextStyle } from './text-operators';

/** Positioned characters for the tests beside it: every character is half as wide as it is high. */
export interface Sample {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  /** Extra room after each character, points. */
  readonly spacing?: number;
  readonly style?: Partial<TextStyle>;
}

const faces = new Map<string, Typeface>();
let order = 0;

/** The same font is the same face, as on a page. */
function faceOf(name: string): Typeface {
  const face = faces.get(name) ?? describeFont(name);
  faces.set(name, face);
  return face;
}

export const ADVANCE = 0.5;

export function glyphsOf(...samples: readonly Sample[]): Glyph[] {
  return samples.flatMap(
    ({ text, x, y, size = 10, font = 'Helvetica', color = '#000000', spacing = 0, style }) => {
      order += 1;
      const shown: TextStyle = {
        face: faceOf(font),
        size,
        color,
        angle: 0,
        invisible: false,
        outlined: false,
        mark: null,
        artifact: false,
        clip: { x0: -1e6, y0: -1e6, x1: 1e6, y1: 1e6 },
        ...style,
      };
      return Array.from(text, (character, index): Glyph => {
        const x0 = x + index * (size * ADVANCE + spacing);
        const place = { x0, x1: x0 + size * ADVANCE, y };
        return { text: character, ...place, style: shown, order, unmapped: null };
      });
    },
  );
}
