import type { ReactNode } from 'react';
import { classNames } from '../../ui/class-names';
import { useTop, type TopBlock } from './top-block';
import styles from './Top.module.css';

/** A part of the page that has a card: the card is shown when the focus is in it. */
export function TopPart({
  block,
  className,
  children,
}: {
  readonly block: TopBlock;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const chosen = useTop((top) => top.block === block);
  return (
    <div className={classNames(className, chosen && styles.chosen)} data-top={block}>
      {children}
    </div>
  );
}
