import { describe, expect, it } from 'vitest';
import { findBullets } from './find-bullets';

const bullets = [
  { id: 'b1', text: 'Renewed 20 of 22 contracts.' },
  { id: 'b2', text: 'Ran kickoff and training for eighteen accounts in the Nordics.' },
];

describe('the paragraphs of a bullet', () => {
  it('are those that say it, markers and spaces aside', () => {
    const page = ['Experience', '•  Renewed 20 of\u00a022 contracts.', 'Education'];
    expect([...findBullets(page, bullets)]).toEqual([[1, 'b1']]);
  });

  it('are the one that holds it, or the lines that it is made of', () => {
    const page = [
      'Corvane: Renewed 20 of 22 contracts. Much more.',
      'Ran kickoff and training',
      'for eighteen accounts in the Nordics.',
      'in',
    ];
    expect([...findBullets(page, bullets)]).toEqual([
      [0, 'b1'],
      [1, 'b2'],
      [2, 'b2'],
    ]);
  });

  it('are given to one bullet each where two say the same', () => {
    const twice = [
      { id: 'a', text: 'Led renewals.' },
      { id: 'b', text: 'Led renewals.' },
    ];
    expect([...findBullets(['Led renewals.', 'Led renewals.'], twice)]).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
  });

  it('are none for a text that is nowhere', () => {
    expect(findBullets(['Skills'], bullets).size).toBe(0);
  });
});
