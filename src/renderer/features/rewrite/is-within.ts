import type { SyntheticEvent } from 'react';

/** Whether an event happened inside its element on the page, not in a dialog that was opened from it. */
export const isWithin = ({ target, currentTarget }: SyntheticEvent): boolean =>
  target instanceof Node && currentTarget instanceof Node && currentTarget.contains(target);
