import { describe, expect, it } from 'vitest';
import {
  attribute,
  childElements,
  copyElement,
  descendants,
  insertAt,
  makeElement,
  makeText,
  markChanged,
  parseXml,
  printXml,
  removeNode,
  XmlFault,
} from './xml-tree';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const SOURCE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<!-- made by hand -->',
  `<w:document xmlns:w="${W}" a = 'one "two"'>`,
  '<w:body ><w:p  w:x="1&amp;2"><w:r><w:t>A&#38;B&#x2019;😀</w:t><w:tab  /></w:r></w:p>\n',
  '  <w:p><?note?><!-- kept --><w:r><w:t><![CDATA[<raw>]]></w:t></w:r></w:p></w:body>',
  '</w:document>\n',
].join('');

describe('a tree that was not touched', () => {
  it('prints the very same characters', () => {
    expect(printXml(parseXml(SOURCE))).toBe(SOURCE);
  });
});

describe('a tree in which one element changed', () => {
  it('prints everything else as it was', () => {
    const tree = parseXml(SOURCE);
    const [first] = Array.from(descendants(tree.root)).filter(({ name }) => name === 'w:p');
    if (!first) throw new Error('no paragraph');
    insertAt(first, 1, [makeElement(tree, 'w:r', { 'w:k': 'a"<\n' }, [makeText('x < y & z')])]);
    expect(printXml(tree)).toBe(
      SOURCE.replace(
        '</w:r></w:p>\n',
        '</w:r><w:r w:k="a&quot;&lt;&#10;">x &lt; y &amp; z</w:r></w:p>\n',
      ).replace('<w:body >', '<w:body>'),
    );
  });

  it('keeps comments, instructions and character data in an element that is written anew', () => {
    const tree = parseXml(SOURCE);
    const second = Array.from(descendants(tree.root)).filter(({ name }) => name === 'w:p')[1];
    if (!second) throw new Error('no paragraph');
    for (const element of [second, ...descendants(second)]) markChanged(element);
    expect(printXml(tree)).toContain(
      '<w:p><?note?><!-- kept --><w:r><w:t><![CDATA[<raw>]]></w:t></w:r></w:p>',
    );
  });

  it('opens an empty element to hold something, and closes one that is emptied', () => {
    const tree = parseXml('<a><b c="1"/><d><e/></d></a>');
    const [b, d] = childElements(tree.root);
    if (!b || !d) throw new Error('no elements');
    insertAt(b, 0, [makeElement(tree, 'f')]);
    const [e] = childElements(d);
    if (e) removeNode(e);
    expect(printXml(tree)).toBe('<a><b c="1"><f/></b><d/></a>');
  });

  it('copies an element with its own characters', () => {
    const tree = parseXml('<a><b c = "1" >x&#38;y</b></a>');
    const [b] = childElements(tree.root);
    if (!b) throw new Error('no element');
    insertAt(tree.root, 1, [copyElement(b)]);
    expect(printXml(tree)).toBe('<a><b c = "1" >x&#38;y</b><b c = "1" >x&#38;y</b></a>');
  });
});

describe('names', () => {
  it('are ours whatever prefix the file uses, and new elements take the file’s', () => {
    const tree = parseXml(`<ns0:document xmlns:ns0="${W}"><ns0:p ns0:id="7"/></ns0:document>`);
    const [paragraph] = childElements(tree.root);
    if (!paragraph) throw new Error('no paragraph');
    expect(paragraph.name).toBe('w:p');
    expect(attribute(tree, paragraph, 'w:id')).toBe('7');
    insertAt(paragraph, 0, [makeElement(tree, 'w:r', { 'w:x': '1' })]);
    expect(printXml(tree)).toContain('<ns0:p ns0:id="7"><ns0:r ns0:x="1"/></ns0:p>');
  });
});

it.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ['a part that is not well-formed', '<a><b></a>'],
  ['a part cut off', '<a><b>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['an empty part', ''],
])('refuses %s', (_, source) => {
  expect(() => parseXml(source)).toThrow();
});

it('refuses a part nested too deep, without running out of stack', () => {
  expect(() => parseXml('<a>'.repeat(100_000))).toThrow(XmlFault);
});
