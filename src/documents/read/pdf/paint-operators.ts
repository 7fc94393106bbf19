import { type Box, type Matrix, asMatrix, intersection, multiply, transformBox } from './geometry';
import type { Handler, Machine, Paint } from './operators';
import type { PdfJs } from './pdfjs';

const MAX_PAINTS = 20_000;
const UNIT: Box = { x0: 0, y0: 0, x1: 1, y1: 1 };
export const EVERYWHERE: Box = { x0: -1e6, y0: -1e6, x1: 1e6, y1: 1e6 };

export function asBox(value: unknown): Box | null {
  const [x0, y0, x1, y1] = Array.from((value ?? []) as ArrayLike<number>);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null;
  return { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
}

export function clipTo(machine: Machine, box: Box | null): void {
  if (box && machine.clip) {
    machine.clip = intersection(machine.clip, transformBox(machine.ctm, box));
  }
}

export function paintHandlers(OPS: PdfJs['OPS']): [number, Handler][] {
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
    [OPS.clip, (machine) => (machine.clipNext = true)],
    [OPS.eoClip, (machine) => (machine.clipNext = true)],
    [
      OPS.constructPath,
      (machine, [operation, data, bounds]) => {
        const kind = fills.has(operation) ? 'fill' : strokes.has(operation) ? 'stroke' : null;
        if (kind && machine.fillAlpha > 0.05) addPath(machine, kind, data);
        if (machine.clipNext) clipTo(machine, asBox(bounds));
        machine.clipNext = false;
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

function paint(machine: Machine, kind: Paint['kind'], shape: Box, color: string | null): void {
  const box = machine.clip && intersection(machine.clip, shape);
  if (box && machine.paints.length < MAX_PAINTS) {
    machine.paints.push({ kind, box, color, order: machine.order });
  }
}

/** A translucent colour as it looks on white paper. */
function onPaper(color: string | null, alpha: number): string | null {
  if (color === null || alpha > 0.99) return color;
  const mixed = [1, 3, 5].map((at) => {
    const value = 255 - (255 - parseInt(color.slice(at, at + 2), 16)) * alpha;
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

function addImage(machine: Machine, matrix: Matrix): void {
  paint(machine, 'image', transformBox(matrix, UNIT), null);
}

/** A shading fills whatever the clip leaves open, which may be the whole page. */
function addShading(machine: Machine): void {
  paint(machine, 'fill', EVERYWHERE, null);
}

function addUnitFill(machine: Machine): void {
  paint(machine, 'fill', transformBox(machine.ctm, UNIT), onPaper(machine.fill, machine.fillAlpha));
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
    const color = kind === 'fill' ? onPaper(machine.fill, machine.fillAlpha) : null;
    if (box.x1 >= box.x0) paint(machine, kind, transformBox(machine.ctm, box), color);
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
