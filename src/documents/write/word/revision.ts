import {
  attribute,
  descendants,
  makeElement,
  setAttributes,
  type XmlElement,
  type XmlNode,
  type XmlTree,
} from './xml-tree';

/** Makes the marks of Word's tracked changes: who, when, and a number that no other mark of the part has. */
export interface Revision {
  readonly mark: (name: 'w:ins' | 'w:del', children: readonly XmlNode[]) => XmlElement;
  /** Gives a copy of someone else's mark a number of its own. */
  readonly renumber: (mark: XmlElement) => void;
}

/** `date` is ISO 8601 in UTC, such as `2026-03-01T09:30:00Z`. */
export function startRevision(tree: XmlTree, author: string, date: string): Revision {
  let id = 0;
  for (const element of descendants(tree.root)) {
    const used = Number(attribute(tree, element, 'w:id'));
    if (Number.isInteger(used) && used > id && used < 2 ** 30) id = used;
  }
  return {
    mark(name, children) {
      id += 1;
      const attributes = { 'w:id': String(id), 'w:author': author, 'w:date': date };
      return makeElement(tree, name, attributes, children);
    },
    renumber(mark) {
      id += 1;
      setAttributes(mark, { ...mark.attributes, [`${tree.prefix}id`]: String(id) });
    },
  };
}
