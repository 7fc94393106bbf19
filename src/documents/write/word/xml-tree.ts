import { SaxesParser } from 'saxes';

/**
 * A tree of an XML part that remembers where each node stood, so that what was not touched is written back as the very
 * same characters. Names carry the prefix `w:` (and `mc:`) whatever the file itself calls them; `printed` is the file's own.
 */
export interface XmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly printed: string;
  /** By printed name. */
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
  parent: XmlElement | null;
  /** Where it stood; null for an element that was made. */
  readonly source: Source | null;
  /** The element or something in it differs from the source. */
  changed: boolean;
  /** The start tag itself differs from the source. */
  retagged: boolean;
}

/** `raw` is the text as it stood between two tags, with comments and character data; null where it was made. */
export interface XmlText {
  readonly kind: 'text';
  text: string;
  raw: string | null;
  parent: XmlElement | null;
}

export type XmlNode = XmlElement | XmlText;

interface Source {
  readonly start: number;
  readonly tagEnd: number;
  end: number;
}

export interface XmlTree {
  readonly source: string;
  readonly root: XmlElement;
  /** The file's own prefix, with its colon, for the namespace that we call `w:`. */
  readonly prefix: string;
}

/** The part is not XML that can be edited: not well-formed, with a document type, or too deep. */
export class XmlFault extends Error {}

const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const DEEPEST = 500;

/** Throws XmlFault. */
export function parseXml(source: string): XmlTree {
  const parser = new SaxesParser({ position: true, xmlns: false as const });
  const canonical = createNaming();
  const open: XmlElement[] = [];
  const roots: XmlElement[] = [];
  let done = 0;
  let pending = '';
  /** Keeps what stood between the last tag and this one. */
  const takeText = (upTo: number): void => {
    const parent = open.at(-1);
    if (parent && upTo > done) {
      parent.children.push({ kind: 'text', text: pending, raw: source.slice(done, upTo), parent });
    }
    pending = '';
  };
  parser.on('doctype', () => {
    throw new XmlFault('document type declared');
  });
  parser.on('error', (error) => {
    throw new XmlFault(error.message);
  });
  parser.on('text', (text) => (pending += text));
  parser.on('cdata', (text) => (pending += text));
  parser.on('opentag', (tag) => {
    const start = source.lastIndexOf('<', parser.position - 2);
    takeText(start);
    if (open.length === DEEPEST) throw new XmlFault('too deep');
    const parent = open.at(-1) ?? null;
    const element: XmlElement = {
      kind: 'element',
      name: canonical(tag.name, tag.attributes),
      printed: tag.name,
      attributes: tag.attributes,
      children: [],
      parent,
      source: { start, tagEnd: parser.position, end: parser.position },
      changed: false,
      retagged: false,
    };
    (parent?.children ?? roots).push(element);
    open.push(element);
    done = parser.position;
  });
  parser.on('closetag', (tag) => {
    if (!tag.isSelfClosing) takeText(source.lastIndexOf('<', parser.position - 2));
    const element = open.pop();
    if (element?.source) element.source.end = parser.position;
    done = parser.position;
  });
  parser.write(source).close();
  const [root] = roots;
  if (!root) throw new XmlFault('empty');
  const { printed, name } = root;
  const prefix = name.startsWith('w:') ? printed.slice(0, printed.length - name.length + 2) : 'w:';
  return { source, root, prefix };
}

/** Gives elements their names in our prefixes; a prefix means what its latest declaration says. */
function createNaming(): (printed: string, attributes: Record<string, string>) => string {
  const ours = new Map<string, string>();
  return (printed, attributes) => {
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue;
      const prefix = key.slice('xmlns:'.length);
      const namespace = attributes[key] ?? '';
      if (WORD_NAMESPACES.has(namespace)) ours.set(prefix, 'w');
      else if (namespace === COMPATIBILITY) ours.set(prefix, 'mc');
      else if (ours.has(prefix)) ours.delete(prefix);
    }
    const colon = printed.indexOf(':');
    const prefix = colon < 0 ? '' : printed.slice(0, colon);
    const known = ours.get(prefix);
    return known === undefined ? printed : `${known}:${printed.slice(colon + 1)}`;
  };
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

/** The whole part as text: its source, with the changed elements written anew. */
export function printXml({ source, root }: XmlTree): string {
  const start = root.source?.start ?? 0;
  const end = root.source?.end ?? source.length;
  return source.slice(0, start) + printNode(root, source) + source.slice(end);
}

function printNode(node: XmlNode, source: string): string {
  if (node.kind === 'text') return node.raw ?? escapeText(node.text);
  if (node.source && !node.changed) return source.slice(node.source.start, node.source.end);
  const tag = startTag(node, source);
  if (node.children.length === 0) return `<${tag}/>`;
  const content = node.children.map((child) => printNode(child, source)).join('');
  return `<${tag}>${content}</${node.printed}>`;
}

/** What stands between the angle brackets. */
function startTag(element: XmlElement, source: string): string {
  if (element.source && !element.retagged) {
    return source
      .slice(element.source.start + 1, element.source.tagEnd - 1)
      .replace(/\/$/, '')
      .trimEnd();
  }
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  );
  return element.printed + attributes.join('');
}

/** Says that an element's content differs now; so does that of everything around it. */
export function markChanged(element: XmlElement | null): void {
  for (let at = element; at !== null && !at.changed; at = at.parent) at.changed = true;
}

/** A new element. `name` and the attributes' names are in our prefix `w:`; the file's own is put in. */
export function makeElement(
  tree: XmlTree,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const own = (text: string): string =>
    text.startsWith('w:') ? tree.prefix + text.slice(2) : text;
  const element: XmlElement = {
    kind: 'element',
    name,
    printed: own(name),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [own(key), value]),
    ),
    children: [...children],
    parent: null,
    source: null,
    changed: true,
    retagged: true,
  };
  for (const child of children) child.parent = element;
  return element;
}

export function makeText(text: string): XmlText {
  return { kind: 'text', text, raw: null, parent: null };
}

/** A copy that stands nowhere yet; what did not change in it is still written as in the source. */
export function copyElement(element: XmlElement): XmlElement {
  const copy: XmlElement = { ...element, parent: null, children: [] };
  copy.children = element.children.map((child) => {
    const copied = child.kind === 'element' ? copyElement(child) : { ...child };
    copied.parent = copy;
    return copied;
  });
  return copy;
}

/** Puts nodes into `parent` at a place among its children. */
export function insertAt(parent: XmlElement, index: number, nodes: readonly XmlNode[]): void {
  for (const node of nodes) node.parent = parent;
  parent.children.splice(index, 0, ...nodes);
  markChanged(parent);
}

export function indexInParent(node: XmlNode): number {
  return node.parent?.children.indexOf(node) ?? -1;
}

export function insertAfter(anchor: XmlNode, nodes: readonly XmlNode[]): void {
  if (anchor.parent) insertAt(anchor.parent, indexInParent(anchor) + 1, nodes);
}

export function insertBefore(anchor: XmlNode, nodes: readonly XmlNode[]): void {
  if (anchor.parent) insertAt(anchor.parent, indexInParent(anchor), nodes);
}

export function removeNode(node: XmlNode): void {
  const { parent } = node;
  if (!parent) return;
  parent.children.splice(indexInParent(node), 1);
  node.parent = null;
  markChanged(parent);
}

/** Puts `node` where `old` stood. */
export function replaceNode(old: XmlNode, node: XmlNode): void {
  const { parent } = old;
  if (!parent) return;
  parent.children[indexInParent(old)] = node;
  old.parent = null;
  node.parent = parent;
  markChanged(parent);
}

export function setAttributes(
  element: XmlElement,
  attributes: Readonly<Record<string, string>>,
): void {
  element.attributes = attributes;
  element.retagged = true;
  markChanged(element);
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child.kind === 'element');
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childElements(element).find((child) => child.name === name);
}

/** Every element below, in the order of the file. Depth costs no stack. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  const waiting = childElements(element).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    waiting.push(...childElements(next).reverse());
  }
}

/** The nearest element around a node that has one of the names; null where there is none. */
export function enclosing(node: XmlNode, names: ReadonlySet<string>): XmlElement | null {
  let at = node.parent;
  while (at !== null && !names.has(at.name)) at = at.parent;
  return at;
}

/** Value of an attribute by its name in our prefix, such as `w:id`. */
export function attribute(tree: XmlTree, element: XmlElement, name: string): string | undefined {
  const own = name.startsWith('w:') ? tree.prefix + name.slice(2) : name;
  return element.attributes[own];
}
