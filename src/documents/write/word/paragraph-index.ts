import { descendants, enclosing, type XmlElement, type XmlTree } from './xml-tree';

const ALTERNATIVES = new Set(['mc:AlternateContent']);
const CHOICES = new Set(['mc:Choice', 'mc:Fallback']);

/** Every `w:p`, in the order of the file, nested ones too: the readers' way of counting. */
export function indexParagraphs(tree: XmlTree): XmlElement[] {
  return paragraphsIn(tree.root);
}

export function paragraphsIn(element: XmlElement): XmlElement[] {
  return Array.from(descendants(element)).filter(({ name }) => name === 'w:p');
}

/**
 * The same paragraph in the other forms of what it stands in: Word stores a text box twice, for itself and for older
 * programs, and both must say the same.
 */
export function twinsOf(paragraph: XmlElement): XmlElement[] {
  const choice = enclosing(paragraph, CHOICES);
  const alternatives = choice && enclosing(choice, ALTERNATIVES);
  if (!choice || !alternatives) return [];
  const place = paragraphsIn(choice).indexOf(paragraph);
  return alternatives.children.flatMap((other) => {
    if (other === choice || other.kind !== 'element' || !CHOICES.has(other.name)) return [];
    return paragraphsIn(other)[place] ?? [];
  });
}
