import type { ReviewedBullet, JobMatch } from '../review/review';
import type { TermsOfResume, UsedTerm } from '../review/used-terms';
import type { RuleSet } from '../rules/rules';
import { DECODER } from './phrase-decoder';
import { readPosting } from './read-posting';

/** A term that is only listed counts half of one that a bullet shows. */
const LISTED_SHARE = 0.5;

/**
 * Compares a resume with a posting, term by term. `where` of a matched term is the bullet that shows it best, or the
 * place where it is only listed (`skills`, `summary`, …). A missing term is asked about, never put in. `matchRate` is
 * the weight matched over the weight wanted, 0 to 1, null where the posting names no term of the field.
 */
export function matchJob(
  text: string,
  bullets: readonly ReviewedBullet[],
  used: TermsOfResume,
  rules: RuleSet,
): JobMatch {
  const { title, level, terms } = readPosting(text, rules);
  const matched: JobMatch['matched'] = [];
  const missing: JobMatch['missing'] = [];
  let reached = 0;
  let wanted = 0;
  for (const { id, term, weight, must } of terms) {
    const use = used.byId.get(id);
    wanted += weight;
    if (use) {
      reached += use.bulletIds.length > 0 ? weight : weight * LISTED_SHARE;
      matched.push({ term, where: bestPlace(use, bullets) });
    } else {
      missing.push({ term, must, asks: askFor(id, term) });
    }
  }
  return { title, level, matchRate: wanted === 0 ? null : reached / wanted, matched, missing };
}

function bestPlace({ bulletIds, elsewhere }: UsedTerm, bullets: readonly ReviewedBullet[]): string {
  const own = bullets
    .filter(({ id }) => bulletIds.includes(id))
    .sort((a, b) => (b.score ?? -1) - (a.score ?? -1));
  return own[0]?.id ?? bulletIds[0] ?? elsewhere[0] ?? 'other';
}

function askFor(id: string, term: string): string {
  const decoded = DECODER.find(({ terms }) => terms.includes(id));
  if (!decoded)
    return `Have you done this? If so, say in a bullet where “${term}” was used and what came of it.`;
  return `Have you done this? ${decoded.means} Show: ${decoded.show}`;
}
