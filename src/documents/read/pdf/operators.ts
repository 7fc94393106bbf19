import type { PdfJs } from './pdfjs';
import type { PlacedFont } from './fonts';
import { type Box, IDENTITY, type Matrix, asMatrix, multiply } from './geometry';
import { EVERYWHERE, asBox, clipTo, paintHandlers } from './paint-operators';
import { type Glyph, type TextState, initialTextState, showText } from './text-operators';

/** Something painted that is not text: a filled shape, a stroked line, a picture or a shading. */
export interface Paint {
  readonly kind: 'fill' | 'stroke' | 'image';
  readonly box: Box;
  /** `#rrggbb`; null for pictures, patterns and shadings. */
  readonly color: string | null;
  /** Position in the order of painting, shared with {@link Glyph.order}. */
  readonly order: number;
}

export interface PageContent {
  readonly glyphs: readonly Glyph[];
  readonly paints: readonly Paint[];
}

export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** What `q` saves and `Q` brings back. */
interface GraphicsState {
  ctm: Matrix;
  text: TextState;
  /** `#rrggbb`; null for patterns. */
  fill: string | null;
  fillAlpha: number;
  /** The upright box around the clip; null where nothing can be seen. */
  clip: Box | null;
}

/** What the operators of a page change as they are run, in the order of painting. */
export interface Machine extends GraphicsState {
  readonly stack: GraphicsState[];
  clipNext: boolean;
  readonly marked: { tag: string; id: number | null; visible: boolean }[];
  readonly glyphs: Glyph[];
  readonly paints: Paint[];
  readonly initial: Matrix;
  readonly font: (name: string) => PlacedFont;
  readonly layerVisible: (layer: unknown) => boolean;
  order: number;
}

export type Handler = (machine: Machine, args: readonly unknown[]) => void;

const MAX_GLYPHS = 200_000;
const MAX_STACK = 1_000;

/** Builds, once, the function that runs a page's operators and says where every character and shape is. */
export function createOperatorReader(pdfjs: PdfJs) {
  const handlers = handlersFor(pdfjs.OPS);
  return (
    list: OperatorList,
    page: Pick<Machine, 'initial' | 'font' | 'layerVisible'>,
  ): PageContent => {
    const machine: Machine = {
      ...page,
      ctm: page.initial,
      text: initialTextState(page.font('')),
      fill: '#000000',
      fillAlpha: 1,
      clip: EVERYWHERE,
      clipNext: false,
      stack: [],
      marked: [],
      glyphs: [],
      paints: [],
      order: 0,
    };
    for (let index = 0; index < list.fnArray.length; index++) {
      machine.order = index;
      handlers.get(list.fnArray[index] ?? -1)?.(machine, list.argsArray[index] ?? []);
      if (machine.glyphs.length > MAX_GLYPHS) break;
    }
    return machine;
  };
}

function handlersFor(OPS: PdfJs['OPS']): ReadonlyMap<number, Handler> {
  return new Map([...stateHandlers(OPS), ...textHandlers(OPS), ...paintHandlers(OPS)]);
}

function save(machine: Machine): void {
  if (machine.stack.length >= MAX_STACK) return;
  const { ctm, text, fill, fillAlpha, clip } = machine;
  machine.stack.push({ ctm, text: { ...text }, fill, fillAlpha, clip });
}

function restore(machine: Machine): void {
  const saved = machine.stack.pop();
  if (saved) Object.assign(machine, saved);
}

function concatenate(machine: Machine, value: unknown): void {
  const matrix = asMatrix(value);
  if (matrix) machine.ctm = multiply(machine.ctm, matrix);
}

function stateHandlers(OPS: PdfJs['OPS']): [number, Handler][] {
  return [
    [OPS.save, save],
    [OPS.restore, restore],
    [OPS.transform, (machine, args) => concatenate(machine, args)],
    [
      OPS.paintFormXObjectBegin,
      (machine, [matrix, box]) => {
        save(machine);
        concatenate(machine, matrix);
        clipTo(machine, asBox(box));
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [OPS.beginGroup, save],
    [OPS.endGroup, restore],
    [
      OPS.beginAnnotation,
      (machine, [, , transform, matrix]) => {
        save(machine);
        machine.ctm = machine.initial;
        concatenate(machine, transform);
        concatenate(machine, matrix);
      },
    ],
    [OPS.endAnnotation, restore],
    [OPS.setGState, (machine, [states]) => applyGraphicsState(machine, states)],
    [OPS.setFillRGBColor, (machine, [color]) => (machine.fill = colorOf(color))],
    [OPS.setFillColorN, (machine) => (machine.fill = null)],
    [OPS.setFillTransparent, (machine) => (machine.fill = null)],
    [
      OPS.beginMarkedContent,
      (machine, [tag]) => machine.marked.push({ tag: nameOf(tag), id: null, visible: true }),
    ],
    [OPS.beginMarkedContentProps, beginMarked],
    [OPS.endMarkedContent, (machine) => machine.marked.pop()],
  ];
}

function beginMarked(machine: Machine, [tag, properties]: readonly unknown[]): void {
  machine.marked.push({
    tag: nameOf(tag),
    id: typeof properties === 'number' ? properties : null,
    visible: tag !== 'OC' || machine.layerVisible(properties),
  });
}

function nameOf(tag: unknown): string {
  if (typeof tag === 'string') return tag;
  const name = (tag as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
}

function colorOf(color: unknown): string | null {
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color.toLowerCase() : null;
}

function applyGraphicsState(machine: Machine, states: unknown): void {
  if (!Array.isArray(states)) return;
  for (const [key, value] of states as [string, unknown][]) {
    if (key === 'ca' && typeof value === 'number') machine.fillAlpha = value;
    if (key === 'Font' && Array.isArray(value)) setFont(machine, value);
  }
}

function setFont(machine: Machine, [name, size]: readonly unknown[]): void {
  machine.text.font = machine.font(String(name));
  machine.text.size = Number(size) || 0;
}

function textHandlers(OPS: PdfJs['OPS']): [number, Handler][] {
  const set =
    (key: 'charSpacing' | 'wordSpacing' | 'rise' | 'mode'): Handler =>
    ({ text }, [value]) =>
      (text[key] = Number(value) || 0);
  const move: Handler = ({ text }, [x, y]) => {
    text.x = text.lineX += Number(x) || 0;
    text.y = text.lineY += Number(y) || 0;
  };
  const setMatrix = ({ text }: Machine, value: unknown) => {
    text.matrix = asMatrix(value) ?? IDENTITY;
    text.x = text.lineX = text.y = text.lineY = 0;
  };
  return [
    [OPS.beginText, (machine) => setMatrix(machine, IDENTITY)],
    [OPS.setCharSpacing, set('charSpacing')],
    [OPS.setWordSpacing, set('wordSpacing')],
    [OPS.setTextRise, set('rise')],
    [OPS.setTextRenderingMode, set('mode')],
    [OPS.setHScale, ({ text }, [percent]) => (text.stretch = (Number(percent) || 100) / 100)],
    [OPS.setLeading, ({ text }, [leading]) => (text.leading = -(Number(leading) || 0))],
    [OPS.setFont, setFont],
    [OPS.setTextMatrix, (machine, [matrix]) => setMatrix(machine, matrix)],
    [OPS.moveText, move],
    [
      OPS.setLeadingMoveText,
      (machine, args) => {
        machine.text.leading = Number(args[1]) || 0;
        move(machine, args);
      },
    ],
    [OPS.nextLine, (machine) => move(machine, [0, machine.text.leading])],
    [OPS.showText, (machine, [glyphs]) => showText(machine, glyphs)],
  ];
}
