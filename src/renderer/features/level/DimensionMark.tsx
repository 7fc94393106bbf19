import { CircleCheck, CircleDashed, CircleDotDashed, CircleHelp } from 'lucide-react';
import type { Rubric } from '../../../core/review/review';
import { Status, type StatusLook } from '../../ui/Status';
import { strings } from './strings';

const LOOKS: Readonly<Record<Rubric['dimensions'][number]['verdict'], StatusLook>> = {
  shown: { icon: CircleCheck, tone: 'good' },
  partly: { icon: CircleDotDashed, tone: 'quiet' },
  'not-shown': { icon: CircleDashed, tone: 'warn' },
  unknown: { icon: CircleHelp, tone: 'quiet' },
};

/** How far a dimension is shown. `brief` leaves the word to those who hear it. */
export function DimensionMark({
  verdict,
  brief = false,
}: Pick<Rubric['dimensions'][number], 'verdict'> & { readonly brief?: boolean }) {
  return (
    <Status {...LOOKS[verdict]}>
      <span className={brief ? 'visually-hidden' : undefined}>{strings.verdicts[verdict]}</span>
    </Status>
  );
}
