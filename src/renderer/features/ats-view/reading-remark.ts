import type { Reading } from '../../../core/resume/document';
import { strings } from './strings';

/** One sentence on how a simpler reader's text differs from Uplift's. */
export function readingRemark({ id, agreement }: Reading): string {
  switch (id) {
    case 'top-down':
      return `${strings.topDown} ${rest(agreement, strings.sameOrder, strings.otherOrder)}`;
    case 'body-only':
      return `${strings.bodyOnly} ${rest(agreement, strings.nothingLost, strings.lost)}`;
  }
}

function rest(
  agreement: number | null,
  alike: string,
  different: (percent: string) => string,
): string {
  if (agreement === null) return strings.tooLittle;
  if (agreement === 1) return alike;
  const percent = Math.round((1 - agreement) * 100);
  return different(percent === 0 ? 'less than 1%' : `${percent}%`);
}
