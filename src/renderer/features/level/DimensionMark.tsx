import { CircleCheck, CircleDashed, CircleDotDashed, CircleHelp } from 'lucide-react';
import type { Rubric } from '../../../core/review/review';
import { Status } from '../../ui/Status';
import { strings } from './strings';

const LOOKS = {
  shown: { icon: CircleCheck, tone: 'good' },
  partly: { icon: CircleDotDashed, tone: 'quiet' },
  'not-shown': { icon: CircleDashed, tone: 'warn' },
  unknown: { icon: CircleHelp, tone: 'quiet' },
} as const;

/** How far a dimension is shown. `brief` leaves the word to those who hear it. */
export function DimensionMark({
  verdict,
  brief = false,
}: Pick<Rubric['dimensions'][number], 'verdict'> & { readonly brief?: boolean }) {
  const { icon, tone } = LOOKS[verdict];
  return (
    <Status icon={icon} tone={tone}>
      <span className={brief ? 'visually-hidden' : undefined}>{strings.verdicts[verdict]}</span>
    </Status>
  );
}
