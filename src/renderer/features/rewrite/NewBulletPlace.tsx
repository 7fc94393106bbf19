import { useMemo } from 'react';
import { matchTerms } from '../../../core/keywords/match-terms';
import { applyEdits } from '../../../core/revision/apply-edits';
import type { Rubric } from '../../../core/review/review';
import { bundledRules } from '../../bundled-rules';
import type { NewBulletWish } from '../../state/dialogs';
import { reviewFor } from '../../state/derived';
import { judgeResume } from '../../state/judging';
import { useSession, type Workbench } from '../../state/session';
import { Select } from '../../ui/Select';
import { strings as levelStrings } from '../level/strings';
import { addedLines } from './added-lines';
import styles from './NewBullet.module.css';
import type { Place } from './new-bullet';
import { strings } from './strings';

/** Which job the bullet goes to, what stands around it there, and what it would change. */
export function NewBulletPlace({
  bench,
  wish,
  places,
  place,
  text,
  onChoose,
}: {
  readonly bench: Workbench;
  readonly wish: NewBulletWish;
  readonly places: readonly Place[];
  readonly place: Place;
  /** The finished sentence, null while something is missing. */
  readonly text: string | null;
  readonly onChoose: (anchor: string) => void;
}) {
  const dimension = useDimension(bench, wish.dimension ?? null, place.anchor, text);
  return (
    <div className={styles.place}>
      <Select
        label={strings.where}
        value={place.anchor}
        onChoose={onChoose}
        options={places.map(({ anchor, label }) => ({ value: anchor, label }))}
      />
      <div className={styles.around}>
        <b>{place.job}</b>
        <ul>
          {place.before.slice(-2).map((one) => (
            <li key={one} className="clip">
              {one}
            </li>
          ))}
          <li className={styles.fresh}>{strings.freshBullet}</li>
        </ul>
      </div>
      <p className={styles.quiet}>
        {strings.acts(bench.history.present.source.format === 'docx')}{' '}
        {strings.adds(text === null ? null : addedLines(bench.history.present, text))}
      </p>
      {wish.term !== undefined && (
        <p className={styles.effect}>{strings.names(wish.term, saysTerm(text, wish.term))}</p>
      )}
      {dimension && (
        <p className={styles.effect}>
          <b>{dimension.title}</b>
          {dimension.after === null
            ? levelStrings.verdicts[dimension.now]
            : strings.reads(
                levelStrings.verdicts[dimension.now],
                levelStrings.verdicts[dimension.after],
              )}
        </p>
      )}
    </div>
  );
}

function saysTerm(text: string | null, term: string): boolean {
  if (text === null) return false;
  const [wanted] = matchTerms(term, bundledRules());
  return wanted
    ? matchTerms(text, bundledRules()).some(({ id }) => id === wanted.id)
    : text.toLowerCase().includes(term.toLowerCase());
}

type Verdict = Rubric['dimensions'][number]['verdict'];

/** How a dimension of the level reads now, and how with the new bullet; null where none is meant. */
function useDimension(
  { history: { present } }: Workbench,
  id: string | null,
  anchor: string,
  text: string | null,
): { readonly title: string; readonly now: Verdict; readonly after: Verdict | null } | null {
  const level = useSession((session) => session.level);
  return useMemo(() => {
    const now = reviewFor(present, level).rubric.dimensions.find((one) => one.id === id);
    if (!now) return null;
    const edits = [{ op: 'insertAfter', target: anchor, text: text ?? '' } as const];
    const revised = text === null ? null : applyEdits(present, { edits });
    const after = revised?.ok ? judgeResume(revised.value, level) : null;
    return {
      title: now.title,
      now: now.verdict,
      after: after?.rubric.dimensions.find((one) => one.id === id)?.verdict ?? null,
    };
  }, [present, level, id, anchor, text]);
}
