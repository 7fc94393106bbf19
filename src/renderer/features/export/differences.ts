import type { ResumeDocument } from '../../../core/resume/document';
import type { Edit } from '../../../core/revision/edits';
import type { Step } from '../../../core/revision/history';
import { bulletsOf } from '../../../core/revision/owners';
import { fieldName } from './field-name';
import { shorten } from './shorten';

/** One thing that the exported file says differently from the file that was opened. */
export interface Difference {
  readonly what: 'Reworded' | 'Added' | 'Removed' | 'Moved' | 'Changed';
  /** The bullet's place in the file that was opened, from 1; null for a new one and for a field. */
  readonly number: number | null;
  readonly text: string;
}

/** The bullets of the file that was opened, by id, each with its place in it. */
export type OpenedBullets = ReadonlyMap<string, { readonly number: number; readonly text: string }>;

export function openedBullets(document: ResumeDocument): OpenedBullets {
  const bullets = bulletsOf(document);
  return new Map(bullets.map(({ id, text }, index) => [id, { number: index + 1, text }]));
}

/** What the steps come to: several edits of one bullet or field count once, and what was taken back not at all. */
export function differencesOf(steps: readonly Step[], opened: OpenedBullets): Difference[] {
  return changesOf(steps).map(({ what, target, was, text }) => {
    const bullet = what === 'Added' ? undefined : opened.get(target);
    const says = what === 'Changed' ? `${fieldName(target)}: ${text}` : text;
    return {
      what,
      number: bullet?.number ?? null,
      text: what === 'Moved' ? `“${shorten(bullet?.text ?? '')}”` : words(what, was, says),
    };
  });
}

/** The lines as the exported file says them that the file that was opened says differently. */
export function changedTexts(steps: readonly Step[]): string[] {
  return changesOf(steps).flatMap(({ text }) => (text === '' ? [] : [text]));
}

interface Change {
  readonly target: string;
  readonly was: string;
  /** Empty where it went, and where it only moved. */
  readonly text: string;
  readonly what: Difference['what'];
}

function changesOf(steps: readonly Step[]): Change[] {
  const found: Found = new Map();
  for (const edit of steps.flatMap(({ edits }) => edits)) note(found, edit);
  return [...found.values()].filter(({ what, was, text }) => what === 'Moved' || was !== text);
}

type Found = Map<string, Change>;

function note(found: Found, edit: Edit): void {
  switch (edit.op) {
    case 'replace': {
      const before = found.get(edit.target);
      found.set(edit.target, {
        target: edit.target,
        what: before?.what === 'Added' ? 'Added' : 'Reworded',
        was: before?.was ?? edit.was,
        text: edit.text,
      });
      return;
    }
    case 'setField': {
      found.set(edit.target, {
        target: edit.target,
        what: 'Changed',
        was: found.get(edit.target)?.was ?? edit.was,
        text: edit.text,
      });
      return;
    }
    case 'insertAfter':
      found.set(`after ${edit.target} ${edit.text}`, {
        target: edit.target,
        what: 'Added',
        was: '',
        text: edit.text,
      });
      return;
    case 'remove':
      found.set(edit.target, {
        target: edit.target,
        what: 'Removed',
        was: found.get(edit.target)?.was ?? edit.was,
        text: '',
      });
      return;
    case 'moveAfter':
      found.set(`moved ${edit.target}`, {
        target: edit.target,
        what: 'Moved',
        was: '',
        text: '',
      });
      return;
    case 'comment':
      return;
  }
}

/** So many equal words lead into what differs. */
const LEAD = 4;

/** Two wordings, each from a little before the word where they part. */
function parted(was: string, text: string): string {
  const [before, after] = [was.split(' '), text.split(' ')];
  const equal = before.findIndex((word, index) => word !== after[index]);
  const from = Math.max(0, (equal === -1 ? before.length : equal) - LEAD + 1);
  const quote = (all: readonly string[]): string =>
    `“${from === 0 ? '' : '…'}${shorten(all.slice(from).join(' '))}”`;
  return `${quote(before)} to ${quote(after)}`;
}

function words(what: Exclude<Difference['what'], 'Moved'>, was: string, text: string): string {
  switch (what) {
    case 'Reworded':
      return parted(was, text);
    case 'Added':
      return `“${shorten(text)}”`;
    case 'Removed':
      return `“${shorten(was)}”`;
    case 'Changed':
      return shorten(text);
  }
}
