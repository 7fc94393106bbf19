import {
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CircleSlash,
  TriangleAlert,
} from 'lucide-react';
import type { Verdict } from '../../../core/resume/vocabulary';
import { Status, type StatusLook } from '../../ui/Status';
import { strings } from './strings';

const LOOKS: Readonly<Record<Verdict, StatusLook>> = {
  pass: { icon: CircleCheck, tone: 'good' },
  warn: { icon: CircleAlert, tone: 'warn' },
  fail: { icon: TriangleAlert, tone: 'warn' },
  unknown: { icon: CircleDashed, tone: 'quiet' },
  'not-applicable': { icon: CircleMinus, tone: 'quiet' },
};

export function VerdictMark({
  verdict,
  muted,
}: {
  readonly verdict: Verdict;
  readonly muted?: boolean;
}) {
  return (
    <Status {...LOOKS[verdict]} muted={muted}>
      {strings.verdicts[verdict]}
    </Status>
  );
}

/** In place of the verdict, where the person set the check aside. */
export function AsideMark() {
  return (
    <Status icon={CircleSlash} tone="quiet">
      {strings.aside}
    </Status>
  );
}
