import { CircleCheck, CircleHelp, Equal, TriangleAlert } from 'lucide-react';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import { Status } from '../../ui/Status';
import type { Fact } from './fact-list';
import { strings } from './strings';

/** Exact, an estimate, contradicted, or not said yet. */
export function KindMark({ fact }: { readonly fact: Fact }) {
  const { kinds } = strings;
  if (fact.conflicts.length > 0) {
    return (
      <Status icon={TriangleAlert} tone="warn">
        {kinds.conflict}
      </Status>
    );
  }
  if (fact.exact === null) {
    return (
      <Status icon={CircleHelp} tone="quiet">
        {kinds.open}
      </Status>
    );
  }
  return (
    <Status icon={fact.exact ? CircleCheck : Equal} tone={fact.exact ? 'good' : 'quiet'}>
      {fact.exact ? kinds.exact : kinds.estimate}
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
