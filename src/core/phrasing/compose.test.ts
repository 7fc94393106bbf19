import { expect, it } from 'vitest';
import { sentence } from './compose';

it('begins a new sentence with a part that has a capital, be it one letter long', () => {
  expect(sentence(['Replaced the deck; 11 came', 'A roadmap was agreed', 'NRR 112%'])).toBe(
    'Replaced the deck; 11 came. A roadmap was agreed; NRR 112%.',
  );
});
