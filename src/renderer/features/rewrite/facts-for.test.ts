import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../core/revision/work';
import { askedSlots, factsFor, ownPartOf } from './facts-for';

const answer = (
  slot: string,
  value: string | null,
  state: Answer['state'] = 'answered',
): Answer => ({
  id: slot,
  target: 'b0',
  slot,
  state,
  value,
  note: null,
  exact: null,
  at: '2026-11-22T10:00:00.000Z',
});

describe('the facts that the phrasing is given', () => {
  it('are the answers kept, with what is typed now in their place', () => {
    const kept = [answer('acv_from', '$340K'), answer('acv_to', '$500K')];
    expect(factsFor(kept, { acv_to: '$520K' })).toEqual({
      acv_from: '$340K',
      acv_to: '$520K',
    });
  });

  it('hold nothing that is empty, left out, or to be looked up', () => {
    const kept = [answer('account', null, 'left-out'), answer('partner', null, 'look-up')];
    expect(factsFor(kept, { mechanism: '  ' })).toEqual({});
  });

  it('tell the own part in the words of the phrasing', () => {
    const kept = [answer('part-taken', 'took-part')];
    expect(ownPartOf(kept)).toBe('took-part');
    expect(factsFor(kept, {})).toEqual({ own_part: 'contributed' });
  });
});

describe('the questions on show', () => {
  it('stay where they were asked first when one is answered and another opens', () => {
    expect(askedSlots(['acv_to', 'acv_from'], ['acv_from', 'mechanism'], ['acv_to'], [])).toEqual([
      'acv_to',
      'acv_from',
      'mechanism',
    ]);
  });

  it('stay where another answer made them less needed', () => {
    expect(askedSlots(['renewed', 'nrr'], ['partner'], ['renewed'], ['nrr', 'renewed'])).toEqual([
      'renewed',
      'nrr',
      'partner',
    ]);
  });

  it('go when the bullet itself says it', () => {
    expect(askedSlots(['acv_to', 'partner'], ['partner'], [], ['partner'])).toEqual(['partner']);
  });
});
