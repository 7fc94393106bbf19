import type { BackfireFinding } from '../bullets/bullet-review';
import type { Level } from '../resume/vocabulary';
import type { BackfireEntry } from '../rules/backfire-file';
import { oncePer } from '../rules/once-per';
import type { RuleSet } from '../rules/rules';
import { isForLevel } from '../rules/term';
import { isKeywordList } from './keyword-list';
import { overlap, scanText, type Scan } from './scan-text';

/** A backfire finding with its words. UTF-16 offsets, `end` exclusive. */
export interface BackfireHit extends BackfireFinding {
  readonly severity: BackfireEntry['severity'];
  readonly start: number;
  readonly end: number;
}

/** The part of a resume that a text stands in. */
export type BackfirePlace = BackfireEntry['where'][number];

function spanOf(entry: BackfireEntry, text: string, scan: Scan) {
  const { found, words } = scan;
  if (entry.shape === 'list') {
    return isKeywordList(text, scan) ? { start: 0, end: text.length } : null;
  }
  const refused = found.backfireNotWhen.filter(({ of }) => of === entry);
  const hits = found.backfire.filter(
    (hit) => hit.of === entry && !refused.some((no) => overlap(no, hit)),
  );
  const [hit] = hits;
  if (!hit || hits.length < entry.times) return null;
  return { start: words[hit.first]?.start ?? 0, end: words[hit.last]?.end ?? 0 };
}

/**
 * Wordings of `keywords/backfire` that work against the person, one finding an entry, in the order of the files.
 * `level` is the level aimed for: an entry is silent at levels that it is not meant for.
 */
export function findBackfire(
  text: string,
  { level, place }: { readonly level: Level; readonly place: BackfirePlace },
  rules: RuleSet,
): BackfireHit[] {
  const scan = scanText(text, rules);
  const hits: BackfireHit[] = [];
  for (const entry of shapedOrNamed(scan.found, rules)) {
    if (!entry.where.includes(place) || !isForLevel(entry.levels, level)) continue;
    if (scan.found.backfireUnless.some(({ of }) => of.includes(entry))) continue;
    const span = spanOf(entry, text, scan);
    if (!span) continue;
    const { id, term, why, instead, severity } = entry;
    hits.push({ id, term, why, instead, severity, ...span });
  }
  return hits;
}

/** Every entry, in the order of the files, and those among them that are told by the shape of the text. */
const entriesOf = oncePer((rules: RuleSet) => {
  const all = rules.backfire.flatMap(({ entries }) => entries);
  return { all, shaped: all.filter(({ shape }) => shape === 'list') };
});

/** The entries that the text may hold: those told by its shape, and those whose words stand in it. */
function shapedOrNamed({ backfire }: Scan['found'], rules: RuleSet): readonly BackfireEntry[] {
  const { all, shaped } = entriesOf(rules);
  if (backfire.length === 0) return shaped;
  const named = new Set(backfire.map(({ of }) => of));
  return all.filter((entry) => entry.shape === 'list' || named.has(entry));
}
