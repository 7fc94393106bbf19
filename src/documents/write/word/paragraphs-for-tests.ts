import { paragraphsIn } from './paragraph-index';
import { paragraphText } from './paragraph-text';
import {
  childElements,
  descendants,
  insertBefore,
  makeElement,
  parseXml,
  removeNode,
  replaceNode,
  type XmlElement,
  type XmlTree,
} from './xml-tree';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="urn:r" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A document of these paragraphs, for tests. */
export function documentOf(paragraphs: string): string {
  return `<w:document ${NAMESPACES}><w:body>${paragraphs}<w:sectPr/></w:body></w:document>`;
}

export function treeOf(paragraphs: string): { tree: XmlTree; paragraphs: XmlElement[] } {
  const tree = parseXml(documentOf(paragraphs));
  return { tree, paragraphs: paragraphsIn(tree.root) };
}

/** The texts of a document's paragraphs after all tracked changes were accepted, or all rejected. */
export function textsAfter(xml: string, answer: 'accept' | 'reject'): string[] {
  const tree = parseXml(xml);
  const [kept, dropped] = answer === 'accept' ? ['w:ins', 'w:del'] : ['w:del', 'w:ins'];
  const paragraphs = paragraphsIn(tree.root);
  const gone = paragraphs.filter((paragraph) => markOf(paragraph, dropped));
  for (const element of Array.from(descendants(tree.root))) {
    if (element.name === dropped) removeNode(element);
  }
  for (const element of Array.from(descendants(tree.root))) {
    if (element.name === kept) {
      insertBefore(element, [...element.children]);
      removeNode(element);
    } else if (element.name === 'w:delText') {
      replaceNode(element, makeElement(tree, 'w:t', {}, [...element.children]));
    }
  }
  return paragraphs
    .map((paragraph) => ({ paragraph, text: paragraphText(tree, paragraph) }))
    .filter(({ paragraph, text }) => !(gone.includes(paragraph) && text === ''))
    .map(({ text }) => text);
}

/** Whether the paragraph's own mark is inserted or deleted. */
function markOf(paragraph: XmlElement, name: string): boolean {
  const properties = childElements(paragraph).find((child) => child.name === 'w:pPr');
  const format = properties && childElements(properties).find((child) => child.name === 'w:rPr');
  return format ? childElements(format).some((child) => child.name === name) : false;
}
