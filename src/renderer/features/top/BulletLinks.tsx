import type { ResumeDocument } from '../../../core/resume/document';
import { bulletVisited } from '../../state/session';
import { Button } from '../../ui/Button';
import { strings } from './strings';

/** The ways to the bullets that prove something. */
export function BulletLinks({
  document,
  ids,
}: {
  readonly document: ResumeDocument;
  readonly ids: readonly string[];
}) {
  const all = document.experience.flatMap(({ bullets }) => bullets.map(({ id }) => id));
  return (
    <span>
      {ids.map((id) => (
        <Button key={id} look="link" small onClick={() => bulletVisited(id)}>
          {strings.bullet(all.indexOf(id) + 1)}
        </Button>
      ))}
    </span>
  );
}
