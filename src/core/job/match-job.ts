import { statesResult } from '../bullets/what-it-states';
import { CARRIES } from '../review/bullet-worth';
import type { ReviewedBullet, JobMatch } from '../review/review';
import type { TermsOfResume } from '../review/used-terms';
import type { ShownTerm } from '../rules/postings-file';
import type { RuleSet } from '../rules/rules';
import type { TermPlaces } from '../revision/work';
import { readPosting, weightOf, type WantedTerm } from './read-posting';

/** A term that is only listed counts half of one that a bullet shows. */
const LISTED_SHARE = 0.5;

/**
 * Compares a resume with a posting, term by term. `where` of a matched term is the bullet that shows it best, or the
 * place where it is only listed (`skills`, `summary`, …). A missing term is asked about, never put in. `matchRate` is
 * the weight matched over the weight wanted, 0 to 1, null where the posting names no term of the field. `places`: where
 * the person put terms that the posting's own words put elsewhere, and those left out of the count.
 */
export function matchJob(
  text: string,
  bullets: readonly ReviewedBullet[],
  used: TermsOfResume,
  rules: RuleSet,
  places: TermPlaces = {},
): JobMatch {
  const { title, level, terms, questions } = readPosting(text, rules);
  const matched: JobMatch['matched'] = [];
  const missing: JobMatch['missing'] = [];
  let reached = 0;
  let wanted = 0;
  for (const asked of placed(terms, places)) {
    const { id, term, must, wished, said } = asked;
    const weight = weightOf(asked);
    wanted += weight;
    const found = findTerm(id, bullets, used, rules);
    const decoded = decode(id, rules);
    const entry = {
      ...{ term, must, said },
      ...(wished && { wished }),
      ...(decoded && { decoded }),
    };
    if (found === null) {
      missing.push({ ...entry, asks: askFor(term, decoded) });
      continue;
    }
    reached += found.how === 'listed' ? weight * LISTED_SHARE : weight;
    matched.push({ ...entry, ...found });
  }
  const matchRate = wanted === 0 ? null : reached / wanted;
  return { title, level, matchRate, matched, missing, questions: [...questions] };
}

function placed(terms: readonly WantedTerm[], places: TermPlaces): WantedTerm[] {
  return terms.flatMap((term) => {
    const place = places[term.term];
    if (place === undefined) return [term];
    if (place === 'out') return [];
    return [{ ...term, must: place === 'must', wished: place === 'wished' }];
  });
}

type Found = Pick<JobMatch['matched'][number], 'where' | 'how'>;

/** Where the resume shows the term: the best bullet that holds it, else one that shows it in other words, else a list. */
function findTerm(
  id: string,
  bullets: readonly ReviewedBullet[],
  used: TermsOfResume,
  { postings }: RuleSet,
): Found | null {
  const shown = postings.shownBy.find(({ term }) => term === id);
  const kinds = [id, ...(shown?.terms ?? [])];
  const use = kinds.flatMap((kind) => used.byId.get(kind) ?? [])[0];
  const holding = best(bullets.filter((bullet) => use?.bulletIds.includes(bullet.id)));
  if (holding) return { where: holding.id, how: statesResult(holding) ? 'result' : 'bullet' };
  const showing = best(bullets.filter((bullet) => shown && showsInOtherWords(shown, bullet)));
  if (showing) return { where: showing.id, how: 'other-words' };
  return use ? { where: use.elsewhere[0] ?? 'other', how: 'listed' } : null;
}

function best(bullets: readonly ReviewedBullet[]): ReviewedBullet | undefined {
  return bullets.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))[0];
}

/** "Grew the bank from $410K to $695K" is an expansion without the word; a line that says little is not. */
function showsInOtherWords({ categories, metrics }: ShownTerm, bullet: ReviewedBullet): boolean {
  if ((bullet.score ?? 0) < CARRIES) return false;
  return (
    bullet.categories.some((category) => categories.includes(category)) ||
    bullet.evidence.metrics.some(({ name }) => metrics.includes(name))
  );
}

type Decoded = JobMatch['missing'][number]['decoded'];

function decode(id: string, { postings }: RuleSet): Decoded {
  const entry = postings.decoder.find(({ terms }) => terms.includes(id));
  return entry && { means: entry.means, show: entry.show };
}

function askFor(term: string, decoded: Decoded): string {
  if (!decoded)
    return `Have you done this? If so, say in a bullet where “${term}” was used and what came of it.`;
  return `Have you done this? ${decoded.means} Show: ${decoded.show}`;
}
