import type { Evidence } from '../bullets/bullet-review';
import type { Job } from '../resume/document';

/** What a reader looks for before the bullets: the size and kind of the work, and when it was. docs/resume-score.md. */
export type ResumeFact =
  | 'accounts'
  | 'scale'
  | 'net-retention'
  | 'gross-retention'
  | 'forecast'
  | 'platform'
  | 'segment'
  | 'dates';

const BY_METRIC: Readonly<Record<string, ResumeFact>> = {
  accounts: 'accounts',
  acv: 'scale',
  arr: 'scale',
  book_arr: 'scale',
  NRR: 'net-retention',
  GRR: 'gross-retention',
  logo_retention: 'gross-retention',
  forecast_error: 'forecast',
  forecast_accuracy: 'forecast',
};

/** Platforms made for customer success, by their ids in `keywords/terms/tools.json`. */
const PLATFORMS = [
  'gainsight',
  'churnzero',
  'totango',
  'catalyst',
  'catalyst-in-use',
  'vitally',
  'planhat',
  'clientsuccess',
  'custify',
  'velaris',
  'other-cs-platforms',
];
const SEGMENT = 'segment-named';

/** The facts that stand anywhere in a resume: in a bullet, the summary or a list. */
export function findFacts(
  evidence: readonly Evidence[],
  termIds: ReadonlySet<string>,
  experience: readonly Job[],
): Set<ResumeFact> {
  const facts = new Set<ResumeFact>();
  for (const { metrics, acvFrom, acvTo } of evidence) {
    if (acvFrom !== null || acvTo !== null) facts.add('scale');
    for (const { name } of metrics) {
      const fact = BY_METRIC[name];
      if (fact) facts.add(fact);
    }
  }
  if (PLATFORMS.some((id) => termIds.has(id))) facts.add('platform');
  if (termIds.has(SEGMENT)) facts.add('segment');
  if (experience.length > 0 && experience.every(({ start }) => start !== null)) facts.add('dates');
  return facts;
}
