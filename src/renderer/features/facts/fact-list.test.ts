import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../core/revision/work';
import { listFacts, listLookUps, printFigure } from './fact-list';

const claim = (
  bulletId: string,
  value: number,
  conflictsWith: string[] = [],
  why: string[] = [],
) => ({
  value,
  unit: '%',
  text: `Kept ${value}%.`,
  bulletId,
  conflictsWith,
  name: 'net revenue retention',
  jobIndex: 0,
  period: null,
  why,
});
const answer = (change: Partial<Answer>): Answer => ({
  id: 'a',
  target: 'b1',
  slot: 'nrr',
  state: 'look-up',
  value: null,
  note: null,
  exact: null,
  at: '2026-03-02T09:00:00.000Z',
  ...change,
});

describe('printFigure', () => {
  it('prints money, shares and counts as a resume does', () => {
    expect(printFigure(14_200_000, 'USD')).toBe('$14.2M');
    expect(printFigure(340_000, 'money')).toBe('340K');
    expect(printFigure(118, '%')).toBe('118%');
    expect(printFigure(-38, '%')).toBe('−38%');
    expect(printFigure(9_600_000, 'USD')).toBe('$9.6M');
    expect(printFigure(22, 'accounts')).toBe('22 accounts');
    expect(printFigure(11, 'count')).toBe('11');
  });
});

describe('listFacts', () => {
  it('counts a figure once in a text and keeps its note', () => {
    const noted = answer({
      slot: 'claim 118 %',
      state: 'answered',
      note: 'Board deck',
      exact: true,
    });
    const facts = listFacts(
      {
        claims: [claim('b1', 118, ['summary'], ['Two values.']), claim('b1', 118), claim('b2', 94)],
      },
      [],
      [noted],
    );
    expect(facts.map(({ value, note, exact }) => [value, note, exact])).toEqual([
      ['118%', 'Board deck', true],
      ['94%', null, null],
    ]);
    expect(facts[0]).toMatchObject({
      name: 'net revenue retention',
      conflicts: ['summary'],
      why: ['Two values.'],
    });
  });
});

describe('listLookUps', () => {
  it('puts what is still open before what was found, and leaves out what was left out', () => {
    const answers = [
      answer({ id: 'found', state: 'answered', value: '118%' }),
      answer({ id: 'open', slot: 'acv_to' }),
      answer({ id: 'out', slot: 'grr', state: 'left-out' }),
      answer({ id: 'claim', slot: 'claim 118 %', state: 'answered' }),
    ];
    const questionOf = (slot: string) => (slot.startsWith('claim') ? null : `What was ${slot}?`);
    expect(listLookUps(answers, [], questionOf).map((entry) => entry.answer.id)).toEqual([
      'open',
      'found',
    ]);
  });
});
