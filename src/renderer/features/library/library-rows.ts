import { LEVELS } from '../../../core/resume/vocabulary';
import type { Entry, Summary } from '../../../shared/library';
import type { Preferences } from '../../../shared/preferences';
import { counted } from '../../words';

export type Sort = Preferences['librarySort'];
export const OWNERS = ['all', 'own', 'client'] as const;
export type Owner = (typeof OWNERS)[number];

/** When something was last done with a resume. */
export function lastTouched({ editedAt, openedAt, addedAt }: Entry): string {
  return editedAt ?? openedAt ?? addedAt;
}

export function ofOwner(entries: readonly Entry[], owner: Owner): Entry[] {
  return entries.filter(({ aim }) => owner === 'all' || (aim?.owner ?? 'own') === owner);
}

/** Those that hold every word in their name, file or client. */
export function withWords(entries: readonly Entry[], typed: string): Entry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ name, file, aim }) => {
    const text = `${name} ${file.name} ${aim?.client ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Whether others have the same name: then it takes more than the name to tell them apart. */
export function isAlike(entry: Entry, entries: readonly Entry[]): boolean {
  const name = entry.name.trim().toLowerCase();
  return entries.some((other) => other.id !== entry.id && other.name.trim().toLowerCase() === name);
}

/** What a column sorts by; null for what is not known, which stands last both ways. */
function keyOf(entry: Entry, by: Sort['by']): string | number | null {
  switch (by) {
    case 'name':
      return entry.name.toLowerCase();
    case 'aim':
      return entry.aim && LEVELS.indexOf(entry.aim.level);
    case 'middle':
      return entry.summary?.middle ?? null;
    case 'checks':
      return entry.summary?.checks.passed ?? null;
    case 'edited':
      return lastTouched(entry);
  }
}

export function sortEntries(entries: readonly Entry[], { by, descending }: Sort): Entry[] {
  const turn = descending ? -1 : 1;
  return [...entries].sort((a, b) => {
    const [first, second] = [keyOf(a, by), keyOf(b, by)];
    if (first === second) return a.name.localeCompare(b.name, 'en');
    if (first === null || second === null) return first === null ? 1 : -1;
    return first < second ? -turn : turn;
  });
}

/** "13 bullets, middle score 49, lowest 0, highest 97". */
export function plotName({ scores, middle }: Pick<Summary, 'scores' | 'middle'>): string {
  const bullets = counted(scores.length, 'bullet');
  const judged = scores.filter((score) => score !== null);
  if (middle === null || judged.length === 0) return `${bullets}, none judged`;
  const unjudged = scores.length - judged.length;
  const range = `middle score ${middle}, lowest ${Math.min(...judged)}, highest ${Math.max(...judged)}`;
  return `${bullets}, ${range}${unjudged === 0 ? '' : `, ${unjudged} not judged`}`;
}

/** The last resume that was open, for going on with it. */
export function lastOpened(entries: readonly Entry[]): Entry | null {
  const open = entries.filter(
    ({ openedAt, summary, state }) =>
      openedAt !== null && summary !== null && state.is !== 'damaged',
  );
  return open.sort((a, b) => (a.openedAt ?? '').localeCompare(b.openedAt ?? '')).at(-1) ?? null;
}
