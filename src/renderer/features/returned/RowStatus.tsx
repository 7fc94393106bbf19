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
} from 'lucide-react';
import type { Verdict } from '../../../core/resume/returned';
import { Status, type StatusLook } from '../../ui/Status';
import type { Row } from './rows';
import { strings } from './strings';

export const VERDICTS: Readonly<Record<Verdict, StatusLook>> = {
  accepted: { icon: Check, tone: 'good' },
  partly: { icon: Contrast, tone: 'quiet' },
  reworded: { icon: PenLine, tone: 'accent' },
  removed: { icon: Trash2, tone: 'warn' },
  rejected: { icon: X, tone: 'quiet' },
  'as-it-was': { icon: CircleHelp, tone: 'quiet' },
  untouched: { icon: CircleDashed, tone: 'quiet' },
};

/** What became of a row, as an icon and its word. */
export function RowStatus({ row }: { readonly row: Row }) {
  switch (row.is) {
    case 'suggestion': {
      const { verdict } = row.suggestion;
      return <Status {...VERDICTS[verdict]}>{strings.verdicts[verdict]}</Status>;
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
