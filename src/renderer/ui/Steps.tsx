import { ChevronDown, ChevronUp } from 'lucide-react';
import { Button } from './Button';

/** The way from one of a row to the one before it and the one after it. */
export function Steps<Item>({
  items,
  at,
  previous,
  next,
  onGo,
}: {
  readonly items: readonly Item[];
  /** The index of the present one. */
  readonly at: number;
  readonly previous: string;
  readonly next: string;
  readonly onGo: (item: Item) => void;
}) {
  return (
    <>
      <Step label={previous} icon={ChevronUp} to={items[at - 1]} onGo={onGo} />
      <Step label={next} icon={ChevronDown} to={items[at + 1]} onGo={onGo} />
    </>
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
