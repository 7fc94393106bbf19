import { ODD_NUMBERS } from './mutate-bytes.mjs';
import { copyOf, element, elementsOf, isElement } from './xml-tree.mjs';

/** Damage to the tree of an XML part. Each changes the tree in place; what is written of it stays well-formed. */

const SHARES = [0.005, 0.03, 0.15];
/** A copied tree may hold so many elements: copies of copies would fill the memory of the host, not of the reader. */
const MOST_ELEMENTS = 20_000;

function someOf(root, random, share = random.pick(SHARES)) {
  const all = elementsOf(root);
  const some = all.filter(() => random.chance(share));
  return some.length > 0 || all.length === 0 ? some : [random.pick(all)];
}

function replaceChild(parent, old, ...nodes) {
  const at = parent.children.indexOf(old);
  if (at >= 0) parent.children.splice(at, 1, ...nodes);
}

function isLarge(root) {
  return elementsOf(root).length > MOST_ELEMENTS;
}

const ODD_NAMES = ['__proto__', 'constructor', 'toString', 'w:__proto__', 'x', 'w:body', 'a:t'];
const ODD_VALUES = [
  ...ODD_NUMBERS,
  '__proto__',
  'hasOwnProperty',
  '../../etc/passwd',
  'javascript:alert(1)',
  'rId1',
  'Normal',
  'true',
  '\u202e',
  '%1%2%3%4%5%6%7%8%9',
];
const ODD_TEXTS = [
  'word ',
  '•',
  '\u202e',
  '😀',
  '－',
  'a',
  '1/2020 – ',
  '\u0301',
  '(',
  'a@b.',
  '\t',
];

export const TREE_DAMAGE = {
  dropElements(root, random) {
    for (const { element: old, parent } of someOf(root, random)) replaceChild(parent, old);
  },
  /** The element goes, what it held stays. */
  unwrapElements(root, random) {
    for (const { element: old, parent } of someOf(root, random)) {
      replaceChild(parent, old, ...old.children);
    }
  },
  repeatElements(root, random) {
    for (const { element: old, parent } of someOf(root, random)) {
      if (isLarge(root)) return;
      const copies = Array.from({ length: 1 + random.below(5) }, () => copyOf(old));
      replaceChild(parent, old, old, ...copies);
    }
  },
  reorderChildren(root, random) {
    for (const { element: parent } of someOf(root, random)) {
      const order = new Map(parent.children.map((child) => [child, random.below(1_000_000)]));
      parent.children.sort((a, b) => order.get(a) - order.get(b));
    }
  },
  /** An element moves into another, wherever that is, also into a copy of itself. */
  moveElements(root, random) {
    const all = elementsOf(root);
    for (const { element: old } of someOf(root, random)) {
      if (isLarge(root)) return;
      random.pick(all).element.children.push(copyOf(old));
    }
  },
  renameElements(root, random) {
    const names = [...new Set(elementsOf(root).map((found) => found.element.name))];
    for (const { element: old } of someOf(root, random)) {
      old.name = random.chance(0.1) ? random.pick(ODD_NAMES) : random.pick(names);
    }
  },
  swapAttributes(root, random) {
    const all = elementsOf(root);
    for (const { element: old } of someOf(root, random)) {
      const other = random.pick(all).element;
      [old.attributes, other.attributes] = [other.attributes, old.attributes];
    }
  },
  changeAttributes(root, random) {
    for (const { element: old } of someOf(root, random)) {
      for (const key of Object.keys(old.attributes)) {
        if (key.startsWith('xmlns')) continue;
        if (random.chance(0.2)) delete old.attributes[key];
        else old.attributes[key] = random.pick(ODD_VALUES);
      }
    }
  },
  growText(root, random) {
    for (const { element: old } of someOf(root, random, 0.01)) {
      const length = 1 + random.below(random.pick([10, 1_000, 30_000]));
      old.children = old.children.map((node) =>
        isElement(node) ? node : random.pick(ODD_TEXTS).repeat(length),
      );
    }
  },
  /** One element in a great many of its own kind. */
  nestElements(root, random) {
    const [found] = someOf(root, random, 0);
    if (!found) return;
    let inner = copyOf(found.element);
    for (let depth = random.pick([20, 300, 8_000]); depth > 0; depth--) {
      inner = element(found.element.name, { ...found.element.attributes }, [inner]);
    }
    replaceChild(found.parent, found.element, inner);
  },
};
