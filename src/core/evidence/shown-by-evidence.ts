import type { Evidence } from '../bullets/bullet-review';
import type { CategoryId } from '../resume/vocabulary';
import type { EvidenceData } from '../rules/evidence-file';
import { metricsByName } from './lexicon';

/** Whether the contract value of an account rose, in money: a percentage alone may be the rise of anything. */
function grew({ acvFrom, acvTo, deltaAbs }: Evidence): boolean {
  if (acvFrom !== null && acvTo !== null) return acvTo > acvFrom;
  return (deltaAbs ?? 0) > 0;
}

/** The category of a figure that shows one only where nothing else does, such as a survey score. */
export function categoryShownAlone(evidence: Evidence, data: EvidenceData): CategoryId | undefined {
  const byName = metricsByName(data);
  return evidence.metrics.map(({ name }) => byName.get(name)?.showsAlone).find(Boolean);
}

/** The categories that the figures of a bullet show: `shows` in `keywords/evidence/metrics.json`, and growth. */
export function categoriesShownBy(evidence: Evidence, data: EvidenceData): CategoryId[] {
  const byName = metricsByName(data);
  const shown = new Set<CategoryId>(grew(evidence) ? ['expansion'] : []);
  for (const { name, from, to } of evidence.metrics) {
    const entry = byName.get(name);
    if (entry?.shows) shown.add(entry.shows);
    if (entry?.risingShows && (to ?? 0) > (from ?? Infinity)) shown.add(entry.risingShows);
  }
  return [...shown];
}

/**
 * Whether the evidence alone places a bullet in the field: a figure or a colleague that no other work has, or an account
 * with growth, a figure of the field, or somebody of the customer's.
 */
export function evidenceShowsField(evidence: Evidence, data: EvidenceData): boolean {
  if (evidence.metrics.some(({ name }) => data.metrics.fieldMetrics.includes(name))) return true;
  if (evidence.partners.some((role) => data.partners.fieldRoles.includes(role))) return true;
  if (evidence.account.kind === 'none') return false;
  return (
    evidence.decision !== null ||
    evidence.metrics.some(({ name }) => name === 'acv') ||
    categoriesShownBy(evidence, data).length > 0 ||
    evidence.partners.some((role) => role.startsWith('customer:'))
  );
}
