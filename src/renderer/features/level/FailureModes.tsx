import { CircleCheck, CircleHelp, TriangleAlert } from 'lucide-react';
import type { Review, Rubric } from '../../../core/review/review';
import { FAILURE_MODE_WORDS } from '../../../core/rubric/failure-mode-words';
import { modesInFront } from '../../../core/rubric/modes-in-front';
import { bundledRules } from '../../bundled-rules';
import { Status, type StatusLook } from '../../ui/Status';
import { NewBulletLink } from '../rewrite/NewBulletLink';
import { EvidenceList } from './EvidenceList';
import styles from './LevelCentre.module.css';
import { strings } from './strings';

type Mode = Rubric['failureModes'][number];

const LOOKS: Readonly<Record<Mode['verdict'], StatusLook>> = {
  clear: { icon: CircleCheck, tone: 'good' },
  watch: { icon: TriangleAlert, tone: 'warn' },
  flagged: { icon: TriangleAlert, tone: 'warn' },
  unknown: { icon: CircleHelp, tone: 'quiet' },
};

/** What this resume does not show yet: at most three with what they rest on, the others by name. */
export function FailureModes({
  review,
  asks,
}: {
  readonly review: Review;
  /** Whether bullets that stand against a mode are asked for. */
  readonly asks: boolean;
}) {
  const kindsAgainst = bundledRules().phrasing.cards.failureModes;
  const { front, others } = modesInFront(review.rubric.failureModes);
  return (
    <section>
      <div className={styles.headingRow}>
        <h3 className={styles.heading}>{strings.modesTitle}</h3>
        <span>{strings.modesState(front.length, others)}</span>
      </div>
      <ul className={styles.modes}>
        {front.map(({ id, verdict, evidence, fix }) => (
          <li key={id}>
            <ModeStatus verdict={verdict} />
            <div>
              <h4>{FAILURE_MODE_WORDS[id].open}</h4>
              {fix !== null && <p>{fix}</p>}
              {asks && kindsAgainst[id] && (
                <NewBulletLink about={FAILURE_MODE_WORDS[id].name} categories={kindsAgainst[id]} />
              )}
              <EvidenceList evidence={evidence} review={review} />
            </div>
          </li>
        ))}
        {others.map(({ id, verdict }) => (
          <li key={id}>
            <ModeStatus verdict={verdict} />
            <p>{FAILURE_MODE_WORDS[id].name}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ModeStatus({ verdict }: Pick<Mode, 'verdict'>) {
  return <Status {...LOOKS[verdict]}>{strings.modeVerdicts[verdict]}</Status>;
}
