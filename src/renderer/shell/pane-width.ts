export type Pane = 'sidebar' | 'inspector';

/** CSS pixels. `grows` is 1 where dragging to the right widens the pane, -1 where it narrows it. */
export const PANE_LIMITS: Readonly<
  Record<Pane, { readonly min: number; readonly max: number; readonly grows: 1 | -1 }>
> = {
  sidebar: { min: 200, max: 400, grows: 1 },
  inspector: { min: 320, max: 560, grows: -1 },
};

export function clampPane(pane: Pane, width: number): number {
  const { min, max } = PANE_LIMITS[pane];
  return Math.min(max, Math.max(min, Math.round(width)));
}
