import { Check, CircleCheck, CircleDashed, CircleDotDashed, List } from 'lucide-react';
import type { ReactNode } from 'react';
import { Status, type StatusLook } from '../../ui/Status';
import type { Standing } from './job-rows';

const LOOKS: Readonly<Record<Standing, StatusLook>> = {
  result: { icon: CircleCheck, tone: 'good' },
  bullet: { icon: Check, tone: 'quiet' },
  'other-words': { icon: CircleDotDashed, tone: 'quiet' },
  listed: { icon: List, tone: 'quiet' },
  'not-found': { icon: CircleDashed, tone: 'warn' },
};

/** How a term stands in the resume, as an icon and its words. */
export function StandingMark({
  standing,
  children,
}: {
  readonly standing: Standing;
  readonly children: ReactNode;
}) {
  return <Status {...LOOKS[standing]}>{children}</Status>;
}
