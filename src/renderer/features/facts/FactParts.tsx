import { CircleCheck, CircleHelp, EqualApproximately, TriangleAlert } from 'lucide-react';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import { Status, type StatusLook } from '../../ui/Status';
import { kindOf, type Fact, type FactKind } from './fact-list';
import { strings } from './strings';

export const KIND_LOOKS: Readonly<Record<FactKind, StatusLook>> = {
  conflict: { icon: TriangleAlert, tone: 'warn' },
  exact: { icon: CircleCheck, tone: 'good' },
  estimate: { icon: EqualApproximately, tone: 'quiet' },
  open: { icon: CircleHelp, tone: 'quiet' },
};

/** Exact, an estimate, contradicted, or not said yet. */
export function KindMark({ fact }: { readonly fact: Fact }) {
  const kind = kindOf(fact);
  return <Status {...KIND_LOOKS[kind]}>{strings.kinds[kind]}</Status>;
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
