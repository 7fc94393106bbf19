import { hasFigure } from '../../checks/figures';
import {
  backfires,
  hasInternalPartner,
  hasOutcome,
  quoteBullets,
  recentOf,
  say,
  type FailureMode,
  type ModeBullet,
} from './failure-mode';

const FEW = 0.2;
const MANY = 0.4;
const PARTNER_BULLETS = 2;
/** Words. A line this short without a fact says nothing of its own. */
const SHORT_LINE = 10;
/** Findings of `keywords/backfire/generic-claim.json` and `duty-phrasing.json` that tell of a generic line. */
const GENERIC_FINDINGS = [
  'align-stakeholders-drive-outcomes',
  'drove-adoption-no-number',
  'results-driven',
  'soft-skill-cliches',
  'management-speak',
  'passion-claims',
  'inflated-self-titles',
  'jack-of-all-trades',
  'vague-quantity',
  'significantly-improved',
  'responsible-for',
  'weak-helper-verbs',
  'supported-expansion',
  'run-my-book',
  'managed-relationships',
  'ensured-satisfaction',
  'check-ins-only',
  'ebr-as-status',
];

/** Lines that could stand on anybody's resume, and partnership that names no partner. */
export const genericUnanchoredLanguage: FailureMode = {
  id: 'generic-unanchored-language',
  levels: ['associate', 'mid', 'senior', 'strategic-account', 'principal', 'leadership'],
  run(input) {
    const recent = recentOf(input);
    const generic = recent.filter(isGeneric);
    const partnered = recent.filter((entry) => hasInternalPartner(entry) && hasOutcome(entry));
    const share = recent.length === 0 ? 0 : generic.length / recent.length;
    const evidence = [
      say(
        `${generic.length} of ${recent.length} recent bullets hold no number, and next to nothing on customer, partner, time or way.`,
      ),
      ...quoteBullets(generic),
    ];
    const isHollowSummary =
      input.summaryBackfire.includes('align-stakeholders-drive-outcomes') && partnered.length === 0;
    if (share > MANY || isHollowSummary) return { verdict: 'flagged', evidence };
    if (share >= FEW) return { verdict: 'watch', evidence };
    if (input.level !== 'associate' && partnered.length < PARTNER_BULLETS) {
      const lacking = say(
        `Recent bullets that name a colleague of another team by role, together with a result: ${partnered.length}, where ${PARTNER_BULLETS} are looked for.`,
      );
      return { verdict: 'watch', evidence: [lacking, ...quoteBullets(partnered)] };
    }
    return { verdict: 'clear', evidence: quoteBullets(partnered) };
  },
  fix: () =>
    'Put who, what and result in place of the abstract noun: “Took [N] requests from [segment] to the [product area] PM; [feature] shipped in [quarter] and unblocked [N] renewals ([$ ACV]).” Roles are enough; colleagues need no names.',
};

/** With a figure a line is somebody's own. Without any other anchor it is generic where it is short, or a stock phrase. */
function isGeneric(entry: ModeBullet): boolean {
  const { text, evidence } = entry.bullet;
  if (hasFigure(text)) return false;
  const isStock = backfires(entry, ...GENERIC_FINDINGS);
  const anchors = [
    evidence.account.kind !== 'none',
    evidence.partners.length > 0,
    evidence.timeframeMonths !== null,
    evidence.mechanism !== null,
    evidence.decision !== null,
  ].filter(Boolean).length;
  if (anchors === 0) return isStock || text.split(/\s+/).length < SHORT_LINE;
  return anchors === 1 && isStock;
}
