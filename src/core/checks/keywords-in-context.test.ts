import { describe, expect, it } from 'vitest';
import { bulletFor } from '../review/bullet-for-tests';
import type { TermUse } from './facts';
import { factsFor } from './facts-for-tests';
import { keywordsInContext } from './keywords-in-context';

function term(inBullet: boolean, count = 1, weight = 3): TermUse {
  return { id: 't', term: 'Gainsight', weight, count, bulletIds: inBullet ? ['b0'] : [] };
}

function run(
  terms: readonly TermUse[],
  skills: readonly string[] = ['SQL'],
  bullets = [bulletFor({})],
) {
  return keywordsInContext.run(factsFor({ skills }, { terms, bullets }));
}

describe('keywords-in-context', () => {
  it.each<[string, TermUse[]]>([
    ['pass', [term(true), term(true), term(false)]],
    ['warn', [term(true), term(false)]],
    ['fail', [term(true), term(false), term(false)]],
    ['not-applicable', [term(false, 1, 2)]],
    ['warn', [term(true, 7)]],
  ])('says %s of %j', (verdict, terms) => {
    expect(run(terms).verdict).toBe(verdict);
  });

  it('warns of a very long list of skills', () => {
    const skills = Array.from({ length: 41 }, (_, index) => `skill ${index}`);
    expect(run([term(true)], skills).verdict).toBe('warn');
  });

  it('warns of a bullet that is only a list', () => {
    const listed = bulletFor({
      backfire: [{ id: 'keyword-list-bullet', term: 'list', why: '', instead: '' }],
    });
    expect(run([term(true)], [], [listed]).verdict).toBe('warn');
  });
});
