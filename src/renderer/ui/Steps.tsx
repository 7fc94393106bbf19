import { ChevronDown, ChevronUp } from 'lucide-react';
import { Button } from './Button';
import styles from './Steps.module.css';

interface Props<Item> {
  readonly items: readonly Item[];
  /** The index of the present one; -1 before the first. */
  readonly at: number;
  readonly previous: string;
  readonly next: string;
  readonly onGo: (item: Item) => void;
}

/** The way from one of a row to the one before it and the one after it. */
export function Steps<Item>({ items, at, previous, next, onGo }: Props<Item>) {
  return (
    <>
      <Step label={previous} icon={ChevronUp} to={items[at - 1]} onGo={onGo} />
      <Step label={next} icon={ChevronDown} to={items[at + 1]} onGo={onGo} />
    </>
  );
}

/** The same at the right of a bar, with the words for where one is; without items the place stays free. */
export function BarSteps<Item>({ place, ...way }: Props<Item> & { readonly place: string }) {
  return (
    <span className={styles.walk}>
      {way.at >= 0 && place}
      {way.items.length > 0 && <Steps {...way} />}
    </span>
  );
}

function Step<Item>({
  label,
  icon: Icon,
  to,
  onGo,
}: {
  readonly label: string;
  readonly icon: typeof ChevronUp;
  readonly to: Item | undefined;
  readonly onGo: (item: Item) => void;
}) {
  return (
    <Button
      look="quiet"
      small
      icon
      aria-label={label}
      disabled={to === undefined}
      onClick={() => to !== undefined && onGo(to)}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
    </Button>
  );
}
