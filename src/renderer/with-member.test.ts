import { expect, it } from 'vitest';
import { withMember } from './with-member';

it('puts a member in or takes it out, and leaves the set as it was', () => {
  const set = new Set(['a', 'b']);
  expect([...withMember(set, 'c', true)]).toEqual(['a', 'b', 'c']);
  expect([...withMember(set, 'a', false)]).toEqual(['b']);
  expect([...withMember(set, 'b', true)]).toEqual(['a', 'b']);
  expect([...set]).toEqual(['a', 'b']);
});
