import { describe, expect, it } from 'vitest';
import { displayKey, NO_PLACES, placeFor } from './window-place';

const display = (x: number, width: number, height: number) => ({
  bounds: { x, y: 0, width, height },
  workArea: { x, y: 30, width, height: height - 30 },
});
const laptop = display(0, 1440, 900);
const desk = display(1440, 2560, 1440);
const onDesk = { x: 1600, y: 100, width: 1800, height: 1200 };
const onLaptop = { x: 10, y: 40, width: 1200, height: 800 };
const kept = {
  last: displayKey(desk),
  places: {
    [displayKey(laptop)]: { bounds: onLaptop, maximised: false },
    [displayKey(desk)]: { bounds: onDesk, maximised: true },
  },
};

describe('placeFor', () => {
  it('is the usual size where nothing is known, and fits the display', () => {
    expect(placeFor(NO_PLACES, [desk])).toEqual({
      bounds: { width: 1440, height: 900 },
      maximised: false,
    });
    expect(placeFor(NO_PLACES, [display(0, 1280, 800)]).bounds).toEqual({
      width: 1280,
      height: 770,
    });
  });

  it('is where it stood on the display of the last sitting', () => {
    expect(placeFor(kept, [laptop, desk])).toEqual({ bounds: onDesk, maximised: true });
  });

  it('is where it stood on the laptop once the other display is gone', () => {
    expect(placeFor(kept, [laptop])).toEqual({ bounds: onLaptop, maximised: false });
  });

  it('comes back on a display when its place lies off all of them', () => {
    const lost = { bounds: { ...onLaptop, x: -5000 }, maximised: false };
    const places = { last: displayKey(laptop), places: { [displayKey(laptop)]: lost } };
    expect(placeFor(places, [laptop]).bounds).toEqual({ width: 1200, height: 800 });
  });
});
