import { findEmail, findLinks, findPhone, remainders } from './contact-facts';
import type { SectionRows } from './cut-sections';
import type { Row } from './rows';

/** A contact line says little but the facts: a name, a place, labels. */
const MOST_WORDS = 8;

/** Two facts or more to reach the person by, with few words around them. */
function isContactLine(row: Row): boolean {
  if (row.marker) return false;
  const addresses = Number(findEmail(row.text) !== null) + Number(findLinks(row.text).length > 0);
  if (addresses === 0 || (addresses === 1 && findPhone(row.text) === null)) return false;
  return remainders(row).join(' ').split(' ').length <= MOST_WORDS;
}

/** Contact lines stand at the foot of a page too, below the last section; those of references are other people's. */
export function liftContactLines(sections: readonly SectionRows[]): SectionRows[] {
  const isForeign = ({ kind }: SectionRows) => kind === 'contact' || kind === 'references';
  const lifted = sections.flatMap((section) =>
    isForeign(section) ? [] : section.rows.filter(isContactLine),
  );
  if (lifted.length === 0) return [...sections];
  const rest = sections.map((section) => ({
    ...section,
    rows: section.rows.filter((row) => !lifted.includes(row)),
  }));
  return [...rest, { kind: 'contact', heading: null, rows: lifted }];
}
