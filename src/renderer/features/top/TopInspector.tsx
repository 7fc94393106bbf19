import { useEffect, useMemo, useRef } from 'react';
import { cardsFor } from '../../../core/phrasing/cards';
import { bundledRules } from '../../bundled-rules';
import { reviewFor } from '../../state/derived';
import { useSession, type Workbench } from '../../state/session';
import { Tabs } from '../../ui/Tabs';
import { jobRows } from '../job/job-rows';
import { HeadlineCard } from './HeadlineCard';
import { SkillsCard } from './SkillsCard';
import { strings } from './strings';
import { SummaryCard } from './SummaryCard';
import { TOP_BLOCKS, topChosen, useTop, type TopBlock } from './top-block';
import styles from './Top.module.css';

/** Summary, headline and skills, each built from the bullets. */
export function TopInspector({
  bench,
  block,
}: {
  readonly bench: Workbench;
  readonly block: TopBlock;
}) {
  const level = useSession((session) => session.level);
  const { present } = bench.history;
  const { postings } = bench.marks;
  const cards = useMemo(() => {
    const review = reviewFor(present, level);
    const [job] = jobRows(present, review, postings?.slice(0, 1) ?? []);
    return cardsFor(present, job ? { ...review, job: job.match } : review, bundledRules());
  }, [present, level, postings]);
  const panel = useFocusOnCall(block);
  const panels = {
    summary: <SummaryCard key={bench.id} document={present} sentences={cards.summary} />,
    headline: <HeadlineCard document={present} headline={cards.headline} />,
    skills: <SkillsCard key={bench.id} document={present} level={level} card={cards.skills} />,
  };
  return (
    <div ref={panel} className={styles.inspector}>
      <Tabs
        label={strings.tabs}
        value={block}
        onChoose={topChosen}
        tabs={TOP_BLOCKS.map((value) => ({
          value,
          label: strings.names[value],
          panel: panels[value],
        }))}
        aside={<span className={styles.quiet}>{strings.build}</span>}
      />
    </div>
  );
}

/** The tab takes the focus where the person asked for the card. */
function useFocusOnCall(block: TopBlock) {
  const panel = useRef<HTMLDivElement>(null);
  const wanted = useTop((top) => top.wanted);
  useEffect(() => {
    if (!wanted) return;
    useTop.setState({ wanted: false });
    panel.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  }, [wanted, block]);
  return panel;
}
