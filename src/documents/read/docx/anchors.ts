import type { XmlAttributes } from '../xml';
import type { Anchor, Box } from './boxes';
import type { StoryState } from './story-state';

/** English metric units, in which drawings are measured, in a point. */
const EMU = 12_700;

/** What to do at the elements that say where a shape floats (`wp:anchor` and what is in it). */
export const ANCHOR_OPEN: Readonly<
  Record<string, (state: StoryState, attributes: XmlAttributes) => void>
> = {
  'wp:anchor': (state) => state.anchors.push(newAnchor()),
  'wp:positionH': (state, attributes) => {
    const anchor = state.anchors.at(-1);
    if (!anchor) return;
    anchor.axis = 'x';
    anchor.frameX = attributes['relativeFrom'] ?? '';
  },
  'wp:positionV': (state, attributes) => {
    const anchor = state.anchors.at(-1);
    if (!anchor) return;
    anchor.axis = 'y';
    anchor.frameY = attributes['relativeFrom'] ?? '';
  },
  'wp:posOffset': (state) => (state.reading = 'offset'),
  'wp:extent': (state, attributes) => {
    const anchor = state.anchors.at(-1);
    if (!anchor) return;
    anchor.width = length(attributes['cx']);
    anchor.height = length(attributes['cy']);
  },
  'wps:wsp': (state) => {
    const anchor = state.anchors.at(-1);
    if (anchor) anchor.inGroup = { x: 0, y: 0, width: anchor.width, height: anchor.height };
  },
  'a:off': (state, attributes) => {
    const inGroup = state.anchors.at(-1)?.inGroup;
    if (!inGroup) return;
    inGroup.x = length(attributes['x']);
    inGroup.y = length(attributes['y']);
  },
  'a:ext': (state, attributes) => {
    const inGroup = state.anchors.at(-1)?.inGroup;
    if (!inGroup || attributes['cx'] === undefined) return;
    inGroup.width = length(attributes['cx']);
    inGroup.height = length(attributes['cy']);
  },
};

export const ANCHOR_CLOSE: Readonly<Record<string, (state: StoryState) => void>> = {
  'wp:anchor': (state) => state.anchors.pop(),
  'wp:posOffset': (state) => (state.reading = null),
};

function newAnchor(): Anchor {
  return {
    frameX: '',
    frameY: '',
    x: null,
    y: null,
    width: 0,
    height: 0,
    axis: 'x',
    inGroup: null,
  };
}

export function takeOffset(state: StoryState, text: string): void {
  const anchor = state.anchors.at(-1);
  if (anchor) anchor[anchor.axis] = length(text.trim());
}

function length(value: string | undefined): number {
  const amount = Number(value);
  return Number.isFinite(amount) ? amount / EMU : 0;
}

/** The box of the shape that was met last; null where the file aligns it or sets it in the text. */
export function anchoredBox(anchor: Anchor | undefined): Box | null {
  if (!anchor) return null;
  const { x, y, inGroup, frameX, frameY } = anchor;
  if (x === null || y === null) return null;
  return {
    x: x + (inGroup?.x ?? 0),
    y: y + (inGroup?.y ?? 0),
    width: inGroup?.width ?? anchor.width,
    height: inGroup?.height ?? anchor.height,
    frame: `${frameX} ${frameY}`,
  };
}
