import { z } from 'zod';

/** Where the window stood, for each arrangement of a display. Screen pixels. */

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
type Bounds = z.infer<typeof Bounds>;

export const WindowPlaces = z.object({
  /** The display of the last sitting. */
  last: z.string().nullable(),
  places: z.record(z.string(), z.object({ bounds: Bounds, maximised: z.boolean() })),
});
export type WindowPlaces = z.infer<typeof WindowPlaces>;

export const NO_PLACES: WindowPlaces = { last: null, places: {} };

export interface Display {
  readonly bounds: Bounds;
  readonly workArea: Bounds;
}

const USUAL = { width: 1440, height: 900 };
/** So much of the window must be on a display that its bar can be reached. */
const GRIP = 100;

/** A display by its size and its place among the others: its id changes with the cable. */
export function displayKey({ bounds }: Pick<Display, 'bounds'>): string {
  return `${bounds.width}x${bounds.height}@${bounds.x},${bounds.y}`;
}

/**
 * Where to open the window: as it was on the display of the last sitting, or on another one that is still there. Off every
 * display, or never placed before: the usual size in the middle of the main one (`x` and `y` absent).
 */
export function placeFor(
  { last, places }: WindowPlaces,
  displays: readonly Display[],
): { bounds: Partial<Bounds> & Pick<Bounds, 'width' | 'height'>; maximised: boolean } {
  const keys = displays.map(displayKey);
  const key = last !== null && keys.includes(last) ? last : keys.find((one) => places[one]);
  const place = key === undefined ? undefined : places[key];
  if (!place) return { bounds: fitting(USUAL, displays[0]), maximised: false };
  if (displays.some(({ workArea }) => reachable(place.bounds, workArea))) return place;
  return { bounds: fitting(place.bounds, displays[0]), maximised: place.maximised };
}

function fitting(
  { width, height }: Pick<Bounds, 'width' | 'height'>,
  display: Display | undefined,
): Pick<Bounds, 'width' | 'height'> {
  const room = display?.workArea ?? { width, height };
  return { width: Math.min(width, room.width), height: Math.min(height, room.height) };
}

function reachable(bounds: Bounds, area: Bounds): boolean {
  return (
    bounds.x < area.x + area.width - GRIP &&
    bounds.x + bounds.width > area.x + GRIP &&
    bounds.y >= area.y - 10 &&
    bounds.y < area.y + area.height - GRIP
  );
}
