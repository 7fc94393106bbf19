/** A font as its PostScript name describes it; pdf.js has no dependable flags for embedded fonts. */
export interface Typeface {
  /** Readable family, such as `Source Sans Pro`. */
  readonly family: string;
  /** 100 to 900, as in CSS. */
  readonly weight: number;
  /** Heavier than the text around it; see {@link markBold}. */
  bold: boolean;
  readonly italic: boolean;
  /**
   * `icons`: its characters are pictures, whatever letters they are said to be. `symbols`: bullets, arrows, ticks and
   * mathematical signs.
   */
  readonly kind: 'text' | 'symbols' | 'icons';
}

/** What is needed to place the characters of a font. */
export interface PlacedFont {
  readonly face: Typeface;
  /** Glyph units to text space along the line; 0.001 for all but Type 3 fonts. */
  readonly unit: number;
  readonly vertical: boolean;
  /** Height of the glyph box in text space for Type 3 fonts drawn at size 1; null for all others. */
  readonly boxHeight: number | null;
}

/** Heavier words first: "ExtraBold" is not "Bold", nor "SemiLight" "Light". */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/thin|hairline/i, 100],
  [/(?:extra|ultra)-?light/i, 200],
  [/light/i, 300],
  [/black|heavy|(?:extra|ultra)-?bold/i, 800],
  [/(?:semi|demi)-?bold|semi(?!serif|cond)|demi|-medi(?:ital)?$/i, 600],
  [/bold|cmbx|^sfb[xi]\d|pt[mh]b8|[-,]bd|[-_]b$/i, 700],
  [/medium/i, 500],
];
const REGULAR = 400;
const BOLD = 600;
const ITALIC = /ital|obli|slant|cmti|cmsl|^sf(?:ti|sl|bi)\d|[-,]it\b|,i$/i;
const ICONS =
  /awesome|icon|glyphs|phosphor|material ?(?:symbols|design)|fontello|icomoon|feather|lucide|entypo|typicons|octicon|marvosym/i;
const SYMBOLS =
  /wingding|webding|dingbat|opensymbol|symbolmt|^symbol|cmsy|msam|msbm|lmmathsymbols/i;
const STYLE_WORDS =
  /(?:[-_, ]|(?<=[a-z]))(?:regular|roman|book|normal|medium|(?:semi|demi|extra|ultra)?(?:bold|light)|bold|black|heavy|thin|hairline|semi|medi|regu|italic|ital|oblique|it|obl|bd|mt|ps|lf|tt|vf|variable)+$/i;

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  [/^arial(?:mt)?\b/i, 'Arial'],
  [/^timesnewroman/i, 'Times New Roman'],
  [/^couriernew/i, 'Courier New'],
  [/^(?:new)?cm(?:r|b|bx|ti|sl|csc|dunh|sy|mi)?\d/i, 'Computer Modern'],
  [/^sf[a-z]{2}\d{4}/i, 'Computer Modern'],
  [/^lmroman/i, 'Latin Modern Roman'],
  [/^lmsans/i, 'Latin Modern Sans'],
  [/^helveticaneue/i, 'Helvetica Neue'],
  [/^\.?sf(?:ns|ui|pro)/i, 'San Francisco'],
  [/^nimbusrom/i, 'Nimbus Roman'],
  [/^nimbussan/i, 'Nimbus Sans'],
];

/** `ABCDEF+SourceSansPro-SemiBold` is Source Sans Pro in bold. */
export function describeFont(postScriptName: string): Typeface {
  const name = postScriptName.replace(/^[A-Z]{6}\+/, '');
  return {
    family: familyOf(name),
    weight: WEIGHTS.find(([pattern]) => pattern.test(name))?.[1] ?? REGULAR,
    bold: false,
    italic: ITALIC.test(name),
    kind: ICONS.test(name) ? 'icons' : SYMBOLS.test(name) ? 'symbols' : 'text',
  };
}

/**
 * Sets which faces count as bold beside the weight that most of the text has: a medium weight does in a text set in
 * light, and in a text that is bold throughout nothing does. `letters` holds how many characters each face has.
 */
export function markBold(letters: ReadonlyMap<Typeface, number>): void {
  const weights = new Map<number, number>();
  for (const [{ weight }, count] of letters)
    weights.set(weight, (weights.get(weight) ?? 0) + count);
  const [body = REGULAR] = [...weights].sort(([, a], [, b]) => b - a)[0] ?? [];
  for (const face of letters.keys()) {
    const heavier = face.weight - body;
    face.bold = face.weight >= BOLD ? heavier > 0 : heavier >= 200;
  }
}

function familyOf(name: string): string {
  const known = FAMILIES.find(([pattern]) => pattern.test(name.replace(/[ _-]/g, '')));
  if (known) return known[1];
  let family = name;
  for (let last = ''; last !== family;) {
    last = family;
    family = family.replace(STYLE_WORDS, '');
  }
  return (family || name)
    .replace(/[-_,]+/g, ' ')
    .replace(/([a-z])([A-Z\d])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
    .trim();
}
