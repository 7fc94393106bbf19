import { extractEvidence, type ExtractedEvidence } from '../evidence/extract-evidence';
import {
  categoriesShownBy,
  categoryShownAlone,
  evidenceShowsField,
} from '../evidence/shown-by-evidence';
import { weighCategories } from '../keywords/category-words';
import { bulletFeatures } from '../keywords/bullet-features';
import { findBackfire } from '../keywords/find-backfire';
import { findCategories, isElsewhere } from '../keywords/find-categories';
import { whyNotJudged, type FieldEvidence, type NotJudged } from '../keywords/is-customer-success';
import { matchTerms } from '../keywords/match-terms';
import { scanText } from '../keywords/scan-text';
import type { CategoryId, Level } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import { NO_EVIDENCE, type BulletReview, type Evidence } from './bullet-review';
import { findEmptyClaim } from './empty-claim';
import { findFailureModes } from './failure-modes';
import { findMissing } from './missing';
import { scoreBullet, scoreOf, type ScoreInput } from './score-bullet';
import { countStuffed } from './stuffing';

/** Characters. What is longer is no bullet but a page, and the work of judging grows with it. */
const LONGEST = 3000;
const TOO_LONG = 'Too long to judge as one bullet.';

const WHY: Readonly<Record<NotJudged, string>> = {
  'too-short': 'Too short to judge.',
  'not-english': 'Not in English, so it is not judged.',
  'not-customer-success': 'Not customer-success work, so it is not judged and costs nothing.',
};

/**
 * Judges one bullet for a level: evidence with its words, score in rows that add up, open questions by what they would
 * add. `score` and `band` are null, with `why`, for text that is too short or too long, not English or not
 * customer-success work.
 * The same input gives the same answer everywhere. Rules: `docs/scoring.md`, `keywords/scoring.json`.
 */
export function judgeBullet(text: string, level: Level, rules: RuleSet): BulletReview {
  if (text.length > LONGEST) return notJudged(TOO_LONG);
  const { range, deductions } = rules.scoring;
  const extracted = extractEvidence(text, rules, range.confidence);
  const { evidence, sure, spans, proofs, cadenceMonths } = extracted;
  const { shown, features } = weighedOf(text, evidence, rules);
  const reason = whyNotJudged(text, fieldEvidenceOf(extracted, rules), features, rules);
  if (reason) return notJudged(WHY[reason]);
  const categories = weighCategories(shown, features, rules);
  const backfire = findBackfire(text, { level, place: 'bullet' }, rules);
  const ids = backfire.map(({ id }) => id);
  const input: ScoreInput = {
    evidence,
    categories: shown,
    backfire: ids,
    stuffed: countStuffed(text, matchTerms(text, rules), proofs, deductions.stuffingFree),
    cadenceMonths,
  };
  const { score, band, breakdown } = scoreBullet(input, level, rules);
  const low = sure === evidence ? score : scoreOf({ ...input, evidence: sure }, level, rules);
  const lacksFacts = backfire.length === 0 && (band === 'thin' || band === 'weak');
  const claim = { level, evidence, categories, breakdown };
  const empty = lacksFacts ? findEmptyClaim(claim, text, rules) : null;
  const judged = {
    categories,
    evidence,
    spans: [...spans],
    missing: findMissing({ input, score, categories }, level, rules),
    backfire: (empty ? [empty] : backfire).map(({ id, term, why, instead }) => ({
      id,
      term,
      why,
      instead,
    })),
    failureModes: findFailureModes({ evidence, categories, backfire: ids, level }),
    breakdown: [...breakdown],
  };
  return score - low > range.differsBy
    ? { score, band, why: null, range: { low, high: score }, ...judged }
    : { score, band, why: null, ...judged };
}

/** What the evidence of a bullet says of its field. */
export const fieldEvidenceOf = (
  { evidence, accountPlace }: ExtractedEvidence,
  rules: RuleSet,
): FieldEvidence => ({
  shows: evidenceShowsField(evidence, rules.evidence),
  roles: evidence.partners.length,
  account: accountPlace,
});

/** The categories that terms, signs and figures show, and all that is weighed of a bullet. */
export function weighedOf(text: string, evidence: Evidence, rules: RuleSet) {
  const shown = categoriesShown(text, evidence, rules);
  return { shown, features: bulletFeatures(scanText(text, rules).words, shown, evidence) };
}

/** By its words first, then by its figures. */
function categoriesShown(text: string, evidence: Evidence, rules: RuleSet): CategoryId[] {
  const shown = new Set(findCategories(text, rules));
  const { acvFrom, acvTo } = evidence;
  if (acvFrom !== null && acvTo !== null && acvTo < acvFrom) {
    shown.delete('expansion');
    shown.add('churn-prevention');
  }
  if (acvFrom !== null && acvTo !== null && acvTo > acvFrom) shown.add('expansion');
  const figuresAreResults = rules.categories.some(
    (category) => category.figuresAreResults && shown.has(category.id),
  );
  if (figuresAreResults) return [...shown];
  for (const category of categoriesShownBy(evidence, rules.evidence)) shown.add(category);
  const alone = shown.size === 0 ? categoryShownAlone(evidence, rules.evidence) : undefined;
  return alone && !isElsewhere(text, alone, rules) ? [alone] : [...shown];
}

function notJudged(why: string): BulletReview {
  return {
    score: null,
    band: null,
    why,
    categories: [],
    evidence: NO_EVIDENCE,
    spans: [],
    missing: [],
    backfire: [],
    failureModes: [],
    breakdown: [],
  };
}
