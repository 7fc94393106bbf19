import { LEVELS } from '../../core/resume/vocabulary';
import { levelChosen, useSession } from '../state/session';
import { Select } from '../ui/Select';
import { LEVEL_WORDS } from '../words';

const OPTIONS = LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] }));

/** The yardstick that every score is measured with. */
export function AimSelect() {
  const level = useSession((session) => session.level);
  return <Select label="Aiming for" options={OPTIONS} value={level} onChoose={levelChosen} />;
}
