import type { XmlAttributes } from '../xml';

/** A small element kept as a tree: properties of runs, paragraphs, tables and sections. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlElement[];
}

/** Builds one element from the events of readXml; `done` when its end has come. */
export interface ElementBuilder {
  open(name: string, attributes: XmlAttributes): void;
  /** true when the element itself ended. */
  close(): boolean;
  readonly element: XmlElement;
}

export function buildElement(name: string, attributes: XmlAttributes): ElementBuilder {
  const element: XmlElement = { name, attributes, children: [] };
  const stack = [element];
  return {
    element,
    open(childName, childAttributes) {
      const made: XmlElement = { name: childName, attributes: childAttributes, children: [] };
      stack.at(-1)?.children.push(made);
      stack.push(made);
    },
    close() {
      stack.pop();
      return stack.length === 0;
    },
  };
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The `w:val` of a child, undefined where the child or its value is missing. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** An on/off property: present without a value means on. */
export function childFlag(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  if (!found) return undefined;
  const value = found.attributes['w:val'];
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}

/** A whole number, undefined where there is none. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}(?:\.\d+)?$/.test(value)
    ? Math.trunc(Number(value))
    : undefined;
}

/** Twentieths of a point, or a number with a unit (strict files: `12pt`, `1in`), as points. */
export function points(value: string | undefined): number | undefined {
  const match = /^(-?\d{1,9}(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?$/.exec(value ?? '');
  if (!match) return undefined;
  const amount = Number(match[1]);
  return match[2] === undefined ? amount / 20 : amount * (POINTS_PER[match[2]] ?? 1);
}

const POINTS_PER: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 28.3465,
  mm: 2.83465,
  pc: 12,
  pi: 12,
};
