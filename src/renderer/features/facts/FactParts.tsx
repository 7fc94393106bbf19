import {
  CircleCheck,
  CircleHelp,
  EqualApproximately,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import { Status } from '../../ui/Status';
import { kindOf, type Fact, type FactKind } from './fact-list';
import { strings } from './strings';

export const KIND_LOOKS: Readonly<
  Record<FactKind, readonly [LucideIcon, 'good' | 'warn' | 'quiet']>
> = {
  conflict: [TriangleAlert, 'warn'],
  exact: [CircleCheck, 'good'],
  estimate: [EqualApproximately, 'quiet'],
  open: [CircleHelp, 'quiet'],
};

/** Exact, an estimate, contradicted, or not said yet. */
export function KindMark({ fact }: { readonly fact: Fact }) {
  const kind = kindOf(fact);
  const [icon, tone] = KIND_LOOKS[kind];
  return (
    <Status icon={icon} tone={tone}>
      {strings.kinds[kind]}
    </Status>
  );
}

/** The way to the text that says it. */
export function WhereLink({ fact: { bullet } }: { readonly fact: Fact }) {
  if (!bullet) return strings.summary;
  return (
    <Button
      look="link"
      small
      aria-label={strings.goTo(bullet.number)}
      onClick={() => bulletVisited(bullet.id)}
    >
      {strings.bullet(bullet.number)}
    </Button>
  );
}
