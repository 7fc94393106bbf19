import type { Evidence } from '../bullets/bullet-review';
import { judgeBullet } from '../bullets/judge-bullet';
import { scoreOf } from '../bullets/score-bullet';
import { countStuffed } from '../bullets/stuffing';
import { extractEvidence } from '../evidence/extract-evidence';
import { matchTerms } from '../keywords/match-terms';
import type { Level } from '../resume/vocabulary';
import type { RuleSet } from '../rules/rules';
import type { Facts } from './answer';
import { factsOf, readAnswers } from './answers';

/**
 * What a bullet's evidence earns together with the answers about an account, with the part the person had as the bullet
 * tells it: the score that a good wording must come near. Null where the bullet is not judged.
 */
export function earnedWith(
  text: string,
  typed: Readonly<Record<string, string>>,
  level: Level,
  rules: RuleSet,
): number | null {
  const { score, categories, backfire } = judgeBullet(text, level, rules);
  if (score === null) return null;
  const { evidence, proofs, cadenceMonths } = extractEvidence(text, rules);
  const input = {
    evidence: withAnswers(evidence, factsOf(readAnswers(typed, text, rules)), rules),
    categories,
    backfire: backfire.map(({ id }) => id),
    stuffed: countStuffed(
      text,
      matchTerms(text, rules),
      proofs,
      rules.scoring.deductions.stuffingFree,
    ),
    cadenceMonths,
  };
  return scoreOf(input, level, rules);
}

function withAnswers(evidence: Evidence, facts: Facts, rules: RuleSet): Evidence {
  const value = (slot: string): number | null => facts.get(slot)?.value ?? null;
  const account = facts.get('account')?.text;
  const partner = facts.get('partner');
  const roles = partner
    ? extractEvidence(`Renewed the account with ${partner.text}.`, rules).evidence.partners
    : [];
  return {
    ...evidence,
    account:
      account === undefined || evidence.account.kind !== 'none'
        ? evidence.account
        : { text: account, kind: 'named' },
    acvFrom: evidence.acvFrom ?? value('acv_from'),
    acvTo: evidence.acvTo ?? value('acv_to'),
    timeframeMonths: evidence.timeframeMonths ?? value('timeframe'),
    mechanism: evidence.mechanism ?? facts.get('mechanism')?.text ?? null,
    partners: [...new Set([...evidence.partners, ...roles])],
  };
}
