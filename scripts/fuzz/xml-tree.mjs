import { SaxesParser } from 'saxes';

/**
 * XML parts as trees that can be damaged and written again, so that what comes out is well-formed however odd it is. A node
 * is an element `{ name, attributes, children }` or a string of text. Prefixes stay as written.
 */

/** The root element, or null where the part is not well-formed. */
export function parseXml(text) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const top = { name: '', attributes: {}, children: [] };
  const open = [top];
  let sound = true;
  parser.on('error', () => (sound = false));
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [] };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (found) => open.at(-1).children.push(found));
  parser.write(text.replace(/^\ufeff/, '')).close();
  return sound ? (top.children.find(isElement) ?? null) : null;
}

export function isElement(node) {
  return typeof node !== 'string';
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]);

/** Writes the tree without recursion: damaged trees are deep. */
export function writeXml(root) {
  const out = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const todo = [{ node: root }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, end } = next;
    if (end !== undefined) out.push(end);
    else if (!isElement(node)) out.push(escape(node));
    else {
      out.push(`<${node.name}`);
      for (const [key, value] of Object.entries(node.attributes)) {
        out.push(` ${key}="${escape(value)}"`);
      }
      out.push('>');
      todo.push({ end: `</${node.name}>` });
      for (const child of node.children.toReversed()) todo.push({ node: child });
    }
  }
  return out.join('');
}

/** Every element with its parent, the root without one left out. The list is made first: the tree may change. */
export function elementsOf(root) {
  const found = [];
  const todo = [root];
  for (let parent = todo.pop(); parent; parent = todo.pop()) {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      found.push({ element: child, parent });
      todo.push(child);
    }
  }
  return found;
}

/** A copy of the node with all that is in it, made without recursion. */
export function copyOf(node) {
  if (!isElement(node)) return node;
  const bare = ({ name, attributes }) => element(name, { ...attributes });
  const copy = bare(node);
  const todo = [{ from: node, to: copy }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    for (const child of next.from.children) {
      const made = isElement(child) ? bare(child) : child;
      next.to.children.push(made);
      if (isElement(child)) todo.push({ from: child, to: made });
    }
  }
  return copy;
}

export function element(name, attributes = {}, children = []) {
  return { name, attributes, children };
}
