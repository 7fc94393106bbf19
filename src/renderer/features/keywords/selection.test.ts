import { expect, it } from 'vitest';
import { cellChosen, supportingShown, useKeywords } from './selection';

const isFolded = () => !useKeywords.getState().supporting;

it('a category beside the core comes on show when it is chosen, wherever that is', () => {
  cellChosen('renewal');
  expect(isFolded()).toBe(true);
  cellChosen('forecast');
  expect(isFolded()).toBe(false);
  cellChosen('renewal', 'skills');
  expect(isFolded()).toBe(false);
  supportingShown(false);
  expect(isFolded()).toBe(true);
});
