import type { Rubric } from '../../../core/review/review';

type Verdict = Rubric['failureModes'][number]['verdict'];

/** The words of the level view. Never "you are not": always what this text shows. */
export const strings = {
  title: (level: string, counts: { shown: number; partly: number; not: number; unknown: number }) =>
    [
      `${level}: ${counts.shown} shown`,
      `${counts.partly} partly`,
      `${counts.not} not shown`,
      ...(counts.unknown > 0 ? [`${counts.unknown} could not be told`] : []),
    ].join(', '),
  caveat: 'A reading of this text, not of the person. A dimension counts once a bullet shows it.',
  verdicts: {
    shown: 'Shown',
    partly: 'Partly',
    'not-shown': 'Not shown',
    unknown: 'Could not tell',
  } satisfies Record<Rubric['dimensions'][number]['verdict'], string>,
  modeVerdicts: {
    clear: 'Clear',
    watch: 'Watch',
    flagged: 'Open',
    unknown: 'Could not tell',
  } satisfies Record<Verdict, string>,
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
  counts: 'What counts',
  weak: 'What does not yet count',
  reference: (level: string) => `${level}, for reference`,
  referenceNote: 'For context, never scored. “Inferred” is our own reading: no source states it.',
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
