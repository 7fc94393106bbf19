import {
  Check,
  CircleDashed,
  CircleHelp,
  CircleSlash2,
  Contrast,
  PenLine,
  Reply,
  Trash2,
  UserPen,
  X,
  type LucideIcon,
} from 'lucide-react';
import type { Verdict } from '../../../core/resume/returned';
import { Status } from '../../ui/Status';
import type { Row } from './rows';
import { strings } from './strings';

export const VERDICTS: Readonly<
  Record<Verdict, readonly [LucideIcon, 'good' | 'accent' | 'warn' | 'quiet']>
> = {
  accepted: [Check, 'good'],
  partly: [Contrast, 'quiet'],
  reworded: [PenLine, 'accent'],
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
        <Status
          icon={now === null ? CircleSlash2 : UserPen}
          tone={now === null ? 'warn' : 'accent'}
        >
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
