import type { PdfJs } from './pdfjs';
import type { PlacedFont } from './fonts';
import { type Box, IDENTITY, type Matrix, asMatrix, multiply, transformBox } from './geometry';
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

/** What the operators of a page change as they are run, in the order of painting. */
export interface Machine {
  ctm: Matrix;
  text: TextState;
  fill: string | null;
  fillAlpha: number;
  readonly stack: { ctm: Matrix; text: TextState; fill: string | null; fillAlpha: number }[];
  readonly marked: { tag: string; id: number | null; visible: boolean }[];
  readonly glyphs: Glyph[];
  readonly paints: Paint[];
  readonly initial: Matrix;
  readonly font: (name: string) => PlacedFont;
  readonly layerVisible: (layer: unknown) => boolean;
  order: number;
}

type Handler = (machine: Machine, args: readonly unknown[]) => void;

const MAX_GLYPHS = 200_000;
const MAX_PAINTS = 20_000;
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
      stack: [],
      marked: [],
      glyphs: [],
      paints: [],
      order: 0,
    };
    for (let index = 0; index < list.fnArray.length; index++) {
      machine.order = index;
      handlers.get(list.fnArray[index] ?? -1)?.(machine, list.argsArray[index] ?? []);
      if (machine.glyphs.length > MAX_GLYPHS || machine.paints.length > MAX_PAINTS) break;
    }
    return machine;
  };
}

function handlersFor(OPS: PdfJs['OPS']): ReadonlyMap<number, Handler> {
  return new Map([...stateHandlers(OPS), ...textHandlers(OPS), ...paintHandlers(OPS)]);
}

function save(machine: Machine): void {
  if (machine.stack.length >= MAX_STACK) return;
  const { ctm, text, fill, fillAlpha } = machine;
  machine.stack.push({ ctm, text: { ...text }, fill, fillAlpha });
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
      (machine, [matrix]) => {
        save(machine);
        concatenate(machine, matrix);
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

function paintHandlers(OPS: PdfJs['OPS']): [number, Handler][] {
  const fills = new Set<unknown>([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  const strokes = new Set<unknown>([OPS.stroke, OPS.closeStroke]);
  const image: Handler = (machine) => addImage(machine, machine.ctm);
  return [
    [
      OPS.constructPath,
      (machine, [operation, data]) => {
        const kind = fills.has(operation) ? 'fill' : strokes.has(operation) ? 'stroke' : null;
        if (kind && machine.fillAlpha > 0.05) addPath(machine, kind, data);
      },
    ],
    [OPS.paintImageXObject, image],
    [OPS.paintInlineImageXObject, image],
    [OPS.paintImageMaskXObject, image],
    [OPS.paintSolidColorImageMask, (machine) => addUnitFill(machine)],
    [OPS.paintImageXObjectRepeat, (machine, [, a, d, at]) => addImages(machine, [a, 0, 0, d], at)],
    [
      OPS.paintImageMaskXObjectRepeat,
      (machine, [, a, b, c, d, at]) => addImages(machine, [a, b, c, d], at),
    ],
    [OPS.paintInlineImageXObjectGroup, (machine, [, map]) => addImageGroup(machine, map)],
    [OPS.paintImageMaskXObjectGroup, (machine, [images]) => addImageGroup(machine, images)],
    [OPS.shadingFill, addShading],
  ];
}

const UNIT: Box = { x0: 0, y0: 0, x1: 1, y1: 1 };

function addImage(machine: Machine, matrix: Matrix): void {
  const box = transformBox(matrix, UNIT);
  machine.paints.push({ kind: 'image', box, color: null, order: machine.order });
}

/** A shading fills whatever the clip leaves open, which may be the whole page. */
function addShading({ paints, order }: Machine): void {
  const box = { x0: -1e6, y0: -1e6, x1: 1e6, y1: 1e6 };
  paints.push({ kind: 'fill', box, color: null, order });
}

function addUnitFill(machine: Machine): void {
  const box = transformBox(machine.ctm, UNIT);
  machine.paints.push({ kind: 'fill', box, color: machine.fill, order: machine.order });
}

function addImages(machine: Machine, scale: readonly unknown[], positions: unknown): void {
  const at = Array.from((positions ?? []) as ArrayLike<number>);
  for (let index = 0; index + 1 < at.length; index += 2) {
    const matrix = asMatrix([...scale, at[index], at[index + 1]]);
    if (matrix) addImage(machine, multiply(machine.ctm, matrix));
  }
}

function addImageGroup(machine: Machine, images: unknown): void {
  if (!Array.isArray(images)) return;
  for (const { transform } of images as { transform?: unknown }[]) {
    const matrix = asMatrix(transform);
    if (matrix) addImage(machine, multiply(machine.ctm, matrix));
  }
}

/** Numbers that follow each drawing operator of pdf.js's path data: move, line, curve, quadratic curve, close. */
const PATH_ARGUMENTS = [2, 2, 6, 4, 0];
const MAX_PATH_NUMBERS = 50_000;

/** Every sub-path is a shape of its own: one path may draw all the rules of a page. */
function addPath(machine: Machine, kind: 'fill' | 'stroke', data: unknown): void {
  const numbers = (data as [ArrayLike<number> | null] | undefined)?.[0];
  if (!numbers) return;
  let box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  const finish = () => {
    if (box.x1 >= box.x0 && machine.paints.length < MAX_PAINTS) {
      const color = kind === 'fill' ? machine.fill : null;
      const seen = transformBox(machine.ctm, box);
      machine.paints.push({ kind, box: seen, color, order: machine.order });
    }
    box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  };
  const end = Math.min(numbers.length, MAX_PATH_NUMBERS);
  for (let index = 0; index < end;) {
    const operator = numbers[index++] ?? 4;
    if (operator === 0) finish();
    const count = PATH_ARGUMENTS[operator] ?? 0;
    for (let point = index; point + 1 < index + count; point += 2) {
      const x = numbers[point] ?? 0;
      const y = numbers[point + 1] ?? 0;
      box.x0 = Math.min(box.x0, x);
      box.x1 = Math.max(box.x1, x);
      box.y0 = Math.min(box.y0, y);
      box.y1 = Math.max(box.y1, y);
    }
    index += count;
  }
  finish();
}
