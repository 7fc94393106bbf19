import { LEVELS, type Level } from '../../../core/resume/vocabulary';
import { Segments } from '../../ui/Segments';
import { LEVEL_WORDS } from '../../words';
import { levelPreviewed, useShownLevel } from './preview';
import { strings } from './strings';

const OPTIONS = LEVELS.map((value) => ({ value, label: LEVEL_WORDS[value] }));

/** The six levels: each can be looked at without aiming for it. */
export function LevelBar({ aim }: { readonly aim: Level }) {
  return (
    <Segments
      label={strings.levels}
      options={OPTIONS}
      value={useShownLevel(aim)}
      onChoose={levelPreviewed}
    />
  );
}
