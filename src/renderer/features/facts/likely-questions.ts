import { isMoney, type Fact } from './fact-list';
import { strings } from './strings';

/** What a reader of the resume may ask about a figure, the likeliest first. */
export function likelyQuestions({ unit, period, exact, conflicts }: LikelyAsked): string[] {
  const { asked } = strings.sheet;
  return [
    ...(conflicts.length > 0 ? [asked.conflict] : []),
    unit === '%' ? asked.share : unit !== null && isMoney(unit) ? asked.money : asked.count,
    ...(period === null ? [asked.period] : []),
    ...(exact === false ? [asked.estimate] : []),
  ];
}

type LikelyAsked = Pick<Fact, 'unit' | 'period' | 'exact' | 'conflicts'>;
