import type { ResumeDocument } from '../core/resume/document';
import type { Block } from './resume-blocks';

/**
 * A place on the page that lines can stand below: an entry (`experience.0`), a part of its own (`summary`, `contact`), a
 * heading (`heading:Awards`), `top` or `end`.
 */
type Place = string;

const ENTRIES = ['experience', 'education', 'projects'] as const;
const ENTRY = /^(?:experience|education|projects|other)\.\d+/;

/** The place at the end of a block; null where its entries have places of their own. */
export function placeOfBlock({ kind, other }: Block): Place | null {
  if (other !== null) return `other.${other}`;
  return ENTRIES.some((one) => one === kind) ? null : kind;
}

function knownPlaces(document: ResumeDocument, blocks: readonly Block[]): Set<Place> {
  const places = new Set(['top', 'contact']);
  for (const block of blocks) {
    places.add(`heading:${block.heading}`);
    const own = placeOfBlock(block);
    if (own !== null) places.add(own);
    const entries = ENTRIES.find((kind) => kind === block.kind);
    if (entries) for (const index of document[entries].keys()) places.add(`${entries}.${index}`);
  }
  return places;
}

/** What a line belongs to; null where it tells no place. */
function placeOfLine(role: string, text: string): Place | null {
  if (role === 'unplaced' || role === 'decoration') return null;
  if (role === 'heading') return `heading:${text}`;
  const entry = ENTRY.exec(role);
  if (entry) return entry[0];
  return role.startsWith('skill') ? 'skills' : (role.split('.')[0] ?? role);
}

/** The unplaced lines by what they stand below on the page; at the end where that is not known. */
export function unplacedPlaces(
  document: ResumeDocument,
  blocks: readonly Block[],
): Map<Place, readonly string[]> {
  const { lines, unplaced } = document;
  const known = knownPlaces(document, blocks);
  const places = new Map<Place, string[]>();
  for (const text of unplaced) {
    const at = lines.findIndex(
      (line) => line.role === 'unplaced' && line.text !== '' && text.includes(line.text),
    );
    const before = lines.slice(0, Math.max(at, 0)).map((line) => placeOfLine(line.role, line.text));
    const below = at < 0 ? 'end' : (before.findLast((place) => place !== null) ?? 'top');
    const place = known.has(below) ? below : 'end';
    places.set(place, [...(places.get(place) ?? []), text]);
  }
  return places;
}
