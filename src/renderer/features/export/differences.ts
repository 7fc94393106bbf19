import type { Edit } from '../../../core/revision/edits';
import type { Step } from '../../../core/revision/history';
import { fieldName } from './field-name';

/** One thing that the exported file says differently from the file that was opened. */
export interface Difference {
  readonly what: 'Reworded' | 'Added' | 'Removed' | 'Moved' | 'Changed';
  readonly text: string;
}

/** What the steps come to: several edits of one bullet or field count once, and what was taken back not at all. */
export function differencesOf(steps: readonly Step[]): Difference[] {
  const found = new Map<string, { was: string; text: string; what: Difference['what'] }>();
  for (const edit of steps.flatMap(({ edits }) => edits)) note(found, edit);
  return [...found.values()]
    .filter(({ what, was, text }) => what === 'Moved' || was !== text)
    .map(({ what, was, text }) => ({ what, text: words(what, was, text) }));
}

type Found = Map<string, { was: string; text: string; what: Difference['what'] }>;

function note(found: Found, edit: Edit): void {
  switch (edit.op) {
    case 'replace': {
      const before = found.get(edit.target);
      found.set(edit.target, {
        what: before?.what === 'Added' ? 'Added' : 'Reworded',
        was: before?.was ?? edit.was,
        text: edit.text,
      });
      return;
    }
    case 'setField': {
      const was = found.get(edit.target)?.was ?? `${fieldName(edit.target)}: ${edit.was}`;
      found.set(edit.target, {
        what: 'Changed',
        was,
        text: `${fieldName(edit.target)}: ${edit.text}`,
      });
      return;
    }
    case 'insertAfter':
      found.set(`after ${edit.target} ${edit.text}`, { what: 'Added', was: '', text: edit.text });
      return;
    case 'remove':
      found.set(edit.target, {
        what: 'Removed',
        was: found.get(edit.target)?.was ?? edit.was,
        text: '',
      });
      return;
    case 'moveAfter':
      found.set(`moved ${edit.target}`, { what: 'Moved', was: '', text: '' });
      return;
    case 'comment':
      return;
  }
}

const LONG = 60;

function short(text: string): string {
  return text.length <= LONG ? text : `${text.slice(0, LONG).trimEnd()}…`;
}

function words(what: Difference['what'], was: string, text: string): string {
  switch (what) {
    case 'Reworded':
      return `“${short(was)}” to “${short(text)}”`;
    case 'Added':
      return `“${short(text)}”`;
    case 'Removed':
      return `“${short(was)}”`;
    case 'Moved':
      return 'A bullet to another place';
    case 'Changed':
      return text;
  }
}
