import { joinZones, linePlaces, type Box } from './line-places';
import type { FrameBlock } from './messages';

/** The numbered outlines of the reading order over the drawn page, and the lines that are chosen in it. */
export interface Zones {
  readonly number: (blocks: readonly FrameBlock[]) => void;
  readonly select: (lines: readonly string[]) => void;
  /** After the page was drawn or has another size. */
  readonly place: () => void;
  /** The line under a point of the window, null where there is none. */
  readonly lineAt: (x: number, y: number) => string | null;
}

/** Pixels around the letters. */
const AIR = 3;
/** Pixels of a number, as the style has it. */
const NUMBER_SIZE = 18;

function frameOf({ left, top, right, bottom }: Box, name: string): HTMLElement {
  const box = document.createElement('div');
  box.className = name;
  Object.assign(box.style, {
    left: `${left - AIR}px`,
    top: `${top - AIR}px`,
    width: `${right - left + 2 * AIR}px`,
    height: `${bottom - top + 2 * AIR}px`,
  });
  return box;
}

export function createZones(root: HTMLElement, sheets: () => readonly HTMLElement[]): Zones {
  const layer = document.createElement('div');
  layer.className = 'zones';
  layer.setAttribute('aria-hidden', 'true');
  let blocks: readonly FrameBlock[] = [];
  let chosen: readonly string[] = [];
  let places = new Map<string, Box[]>();

  let numbers: Pick<Box, 'left' | 'top'>[] = [];

  /** The block's number beside its first zone, below one that stands there already. */
  const numberOf = (block: FrameBlock, { left, top }: Box): HTMLElement => {
    const number = document.createElement('b');
    number.textContent = String(block.number);
    let own = top;
    for (const other of numbers) {
      const covers =
        Math.abs(other.left - left) < NUMBER_SIZE && Math.abs(other.top - own) < NUMBER_SIZE;
      if (covers) own = other.top + NUMBER_SIZE;
    }
    number.style.top = `${own - top}px`;
    numbers.push({ left, top: own });
    return number;
  };

  const outline = (block: FrameBlock): HTMLElement[] => {
    const zones = joinZones(block.lines.flatMap(({ id }) => places.get(id) ?? []));
    const selected = block.lines.some(({ id }) => chosen.includes(id));
    return zones.map((zone, index) => {
      const frame = frameOf(zone, 'zone');
      frame.toggleAttribute('data-doubtful', block.doubtful);
      frame.toggleAttribute('data-chosen', selected);
      if (index === 0) frame.append(numberOf(block, zone));
      return frame;
    });
  };

  const paint = (): void => {
    numbers = [];
    const marks = chosen.flatMap((id) => places.get(id) ?? []);
    layer.replaceChildren(
      ...marks.map((box) => frameOf(box, 'chosen')),
      ...blocks.flatMap(outline),
    );
    if (layer.parentElement !== root) root.append(layer);
  };

  const place = (): void => {
    places = blocks.length === 0 ? new Map<string, Box[]>() : linePlaces(root, sheets(), blocks);
    paint();
  };

  return {
    place,
    number(next) {
      blocks = next;
      place();
    },
    select(lines) {
      chosen = lines;
      paint();
      layer.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
    },
    lineAt(x, y) {
      const edge = root.getBoundingClientRect();
      const [left, top] = [x - edge.left + root.scrollLeft, y - edge.top + root.scrollTop];
      for (const [id, boxes] of places) {
        const inside = boxes.some(
          (box) =>
            left >= box.left - AIR &&
            left <= box.right + AIR &&
            top >= box.top - 1 &&
            top <= box.bottom + 1,
        );
        if (inside) return id;
      }
      return null;
    },
  };
}
