import { revisionFor, type EditSession } from './edit-session';
import { descendants, setAttributes, type XmlElement } from './xml-tree';

/**
 * Makes links in these paragraphs that lead to `old` lead to `address`; true where there was one. In a review copy the
 * target stays as it was, since a change of it cannot be tracked.
 */
export function retarget(
  session: EditSession,
  paragraphs: readonly XmlElement[],
  old: string,
  address: string,
): boolean {
  let changed = false;
  for (const paragraph of paragraphs) {
    const part = session.partOf.get(paragraph);
    if (!part) continue;
    const targets = new Map(
      session.word.relationships(part.name).map(({ id, target }) => [id, target]),
    );
    for (const link of descendants(paragraph)) {
      if (link.name !== 'w:hyperlink') continue;
      const key = Object.keys(link.attributes).find((name) => /(?:^|:)id$/.test(name));
      const target = key === undefined ? undefined : targets.get(link.attributes[key] ?? '');
      if (key === undefined || target === undefined || !leadsTo(target, old)) continue;
      if (revisionFor(session, paragraph) !== null) {
        session.notes.add('Links keep their old address in a review copy: Word cannot track it.');
        continue;
      }
      const scheme = /^mailto:/i.test(target) && !/^mailto:/i.test(address) ? 'mailto:' : '';
      if (address === '') continue;
      const id = session.word.relate(part.name, 'hyperlink', scheme + address, true);
      setAttributes(link, { ...link.attributes, [key]: id });
      changed = true;
    }
  }
  return changed;
}

function leadsTo(target: string, address: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^(?:mailto:|https?:\/\/)/, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '');
  return plain(target) === plain(address);
}
