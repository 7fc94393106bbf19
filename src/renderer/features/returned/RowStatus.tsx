import {
  Check,
  CircleDashed,
  CircleHelp,
  CircleSlash2,
  Contrast,
  PenLine,
  Reply,
  Trash2,
  X,
  type LucideIcon,
} from 'lucide-react';
import type { Verdict } from '../../../core/resume/returned';
import { Status } from '../../ui/Status';
import type { Row } from './rows';
import { strings } from './strings';

const VERDICTS: Readonly<Record<Verdict, readonly [LucideIcon, 'good' | 'warn' | 'quiet']>> = {
  accepted: [Check, 'good'],
  partly: [Contrast, 'warn'],
  reworded: [PenLine, 'warn'],
  removed: [Trash2, 'warn'],
  rejected: [X, 'quiet'],
  'as-it-was': [CircleHelp, 'quiet'],
  untouched: [CircleDashed, 'quiet'],
};

/** What became of a row, as an icon and its word. */
export function RowStatus({ row }: { readonly row: Row }) {
  switch (row.is) {
    case 'suggestion': {
      const [icon, tone] = VERDICTS[row.suggestion.verdict];
      return (
        <Status icon={icon} tone={tone}>
          {strings.verdicts[row.suggestion.verdict]}
        </Status>
      );
    }
    case 'change': {
      const { was, now } = row.change;
      const words = was === null ? strings.added : now === null ? strings.gone : strings.changed;
      return (
        <Status icon={now === null ? CircleSlash2 : PenLine} tone="warn">
          {words}
        </Status>
      );
    }
    case 'reply':
      return (
        <Status icon={row.comment.resolved ? Check : Reply} tone="quiet">
          {row.comment.resolved
            ? strings.resolved
            : row.comment.replyTo === null
              ? strings.commented
              : strings.replied}
        </Status>
      );
  }
}
