import type { Rubric } from '../../../core/review/review';
import { counted } from '../../words';

type Verdict = Rubric['failureModes'][number]['verdict'];
type DimensionVerdict = Rubric['dimensions'][number]['verdict'];

/** The words of the level view. Never "you are not": always what this text shows. */
export const strings = {
  title: (level: string, dimensions: Rubric['dimensions']): string => {
    const count = (verdict: DimensionVerdict) =>
      dimensions.filter((dimension) => dimension.verdict === verdict).length;
    const others = (['partly', 'not-shown', 'unknown'] as const).filter(
      (verdict) => count(verdict) > 0,
    );
    return [
      `${level}: ${strings.shownOf(dimensions)} shown`,
      ...others.map((verdict) => `${count(verdict)} ${strings.verdicts[verdict].toLowerCase()}`),
    ].join(', ');
  },
  caveat: 'A reading of this text, not of the person. A dimension counts once a bullet shows it.',
  verdicts: {
    shown: 'Shown',
    partly: 'Partly',
    'not-shown': 'Not shown',
    unknown: 'Could not tell',
  } satisfies Record<DimensionVerdict, string>,
  modeVerdicts: {
    clear: 'Clear',
    watch: 'Watch',
    flagged: 'Open',
    unknown: 'Could not tell',
  } satisfies Record<Verdict, string>,
  levels: 'Level on show',
  preview: (aim: string) =>
    `Nothing changes: you still aim for ${aim}. Other things count at another level.`,
  aimFor: (level: string) => `Aim for ${level}`,
  backTo: (level: string) => `Back to ${level}`,
  besideName: 'The two levels side by side',
  aimedFor: (level: string) => `${level}, your aim`,
  rows: {
    dimensions: 'Dimensions shown',
    open: 'Partly or not shown',
    middle: 'Middle bullet score',
    strong: 'Solid or strong bullets',
    watch: 'Points to watch',
  },
  shownOf: (dimensions: Rubric['dimensions']): string =>
    `${dimensions.filter(({ verdict }) => verdict === 'shown').length} of ${dimensions.length}`,
  openDimensions: (dimensions: Rubric['dimensions']) =>
    dimensions.length === 0 ? 'None' : dimensions.map(({ title }) => title).join('; '),
  counting: 'Where a bullet’s 100 points lie, as far as it differs',
  countingSame: 'A bullet’s 100 points lie the same at both levels.',
  dimensionsOf: (level: string) => `${level} dimensions`,
  bullets: 'Bullets',
  bulletsOf: (count: number) => counted(count, 'bullet'),
  notShownHere: 'Not shown here',
  modesTitle: 'What this resume does not show yet',
  modesState: (front: number, others: readonly { readonly verdict: Verdict }[]) => {
    const clear = others.filter(({ verdict }) => verdict === 'clear').length;
    return `${front} to watch, ${clear} clear`;
  },
  sureness: (confidence: number) =>
    confidence >= 0.6
      ? 'Fairly sure: the cues agree.'
      : 'A hint: other levels fit some of the cues.',
  goTo: (number: number) => `Go to bullet ${number}`,
  readsLike: 'Reads like',
  readsLikeCaveat: 'Advice only. Titles and years are not used.',
  notFound: 'Not found in this resume.',
  noneJudged: 'No bullet could be judged, so it cannot be told.',
  counts: 'What counts',
  weak: 'What does not yet count',
  reference: (level: string) => `${level}, for reference`,
  neverScored: 'Never scored',
  referenceNote: '“Inferred” is our own reading: no source states it.',
  retention: {
    open: 'Work out net and gross retention',
    title: 'Net and gross revenue retention',
    lede: 'Recurring revenue of the customers you had at the start of the period, in one currency. New customers stay out of it.',
    fields: {
      start: 'At the start',
      expansion: 'Added by these customers',
      contraction: 'Lost with customers that stayed',
      churn: 'Lost with customers that left',
    },
    nrr: 'Net (NRR): start, plus added, less both losses, over start',
    grr: 'Gross (GRR): start, less both losses, over start; never above 100%',
    none: 'Needs an amount at the start, and losses that are not larger.',
    use: (name: string, rate: number) => `Use ${name} ${rate}%`,
    close: 'Close',
  },
};
