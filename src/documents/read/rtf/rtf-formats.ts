import { characterSetOf, codePageOf } from './rtf-characters';
import { PLAIN, PLAIN_PARAGRAPH, type RtfState } from './rtf-state';

/** What words that set formats change beyond the state. */
export interface RtfFormatContext {
  /** Encodings by font number. */
  readonly encodings: Map<number, string>;
  encoding: string;
  defaultFont: number;
  readonly facts: { trackedChanges: number };
}

type Setter = (state: RtfState, value: number | null, context: RtfFormatContext) => void;

const isOn = (value: number | null): boolean => value !== 0;

const FORMATS: ReadonlyMap<string, Setter> = new Map(
  Object.entries<Setter>({
    plain: (state) => Object.assign(state, PLAIN),
    pard: (state) => Object.assign(state, PLAIN_PARAGRAPH),
    b: (state, value) => (state.bold = isOn(value)),
    i: (state, value) => (state.italic = isOn(value)),
    v: (state, value) => (state.hidden = isOn(value)),
    fs: (state, value) => (state.size = value ?? 24),
    f: (state, value) => (state.font = value ?? 0),
    uc: (state, value) => (state.fallback = Math.max(0, Math.min(value ?? 1, 10))),
    s: (state, value) => (state.style = value ?? 0),
    outlinelevel: (state, value) => (state.outline = value !== null && value < 9 ? value : null),
    li: (state, value) => (state.left = value ?? 0),
    fi: (state, value) => (state.first = value ?? 0),
    sb: (state, value) => (state.before = value ?? 0),
    sa: (state, value) => (state.after = value ?? 0),
    qc: (state) => (state.centred = true),
    qr: (state) => (state.centred = true),
    ql: (state) => (state.centred = false),
    qj: (state) => (state.centred = false),
    intbl: (state) => (state.inTable = true),
    ilvl: (state, value) => (state.listLevel = Math.max(0, Math.min(value ?? 0, 8))),
    brdrb: (state) => (state.ruleBelow = true),
    revised: (_state, _value, context) => (context.facts.trackedChanges += 1),
    deleted: (state, value, context) => {
      if (isOn(value)) context.facts.trackedChanges += 1;
      state.deleted = isOn(value);
    },
    deff: (_state, value, context) => (context.defaultFont = value ?? 0),
    ansicpg: (_state, value, context) => (context.encoding = codePageOf(value ?? 1252)),
    mac: (_state, _value, context) => (context.encoding = 'macintosh'),
    fcharset: (state, value, context) => {
      const encoding = characterSetOf(value ?? 1);
      if (encoding !== null) context.encodings.set(state.font ?? 0, encoding);
    },
  }),
);

/** Applies a word that sets a format; others are left alone. */
export function takeFormatWord(
  state: RtfState,
  word: string,
  value: number | null,
  context: RtfFormatContext,
): void {
  FORMATS.get(word)?.(state, value, context);
}
