import { copyOf, element, elementsOf } from './xml-tree.mjs';

/** Damage that only Word files can take: circles of styles and lists, fields, tables, text boxes. Trees change in place. */

const named = (root, ...names) =>
  elementsOf(root).filter((found) => names.includes(found.element.name));

function idsOf(found, key) {
  const ids = found.map(({ element: { attributes } }) => attributes[key] ?? '');
  return ids.length > 0 ? ids : [''];
}

/** Chains of styles become circles, or one chain through all of them. */
export function circleStyles(root, random) {
  const styles = named(root, 'w:style');
  const ids = idsOf(styles, 'w:styleId');
  const chain = random.chance(0.5);
  for (const [at, { element: style }] of styles.entries()) {
    const next = chain ? ids[(at + 1) % ids.length] : random.pick(ids);
    style.children = style.children.filter(({ name }) => name !== 'w:basedOn' && name !== 'w:link');
    style.children.push(
      element('w:basedOn', { 'w:val': next }),
      element('w:link', { 'w:val': next }),
    );
  }
}

/** Lists refer to lists, in circles too; numbers begin at absurd ones and are written as patterns of patterns. */
export function circleLists(root, random) {
  const abstracts = named(root, 'w:abstractNum');
  const links = ['a', 'b', 'c'];
  for (const { element: list } of abstracts) {
    list.children.unshift(
      element('w:numStyleLink', { 'w:val': random.pick(links) }),
      element('w:styleLink', { 'w:val': random.pick(links) }),
    );
  }
  const ids = idsOf(abstracts, 'w:abstractNumId');
  for (const { element: old } of named(root, 'w:abstractNumId')) {
    old.attributes['w:val'] = random.pick(ids);
  }
  const starts = ['0', '-5', '999999999', '2147483647', 'x'];
  const formats = ['lowerRoman', 'upperLetter', 'chicago', 'bullet', 'none', '__proto__'];
  for (const { element: old } of named(root, 'w:start')) {
    old.attributes['w:val'] = random.pick(starts);
  }
  for (const { element: old } of named(root, 'w:numFmt')) {
    old.attributes['w:val'] = random.pick(formats);
  }
  for (const { element: old } of named(root, 'w:lvlText')) {
    old.attributes['w:val'] = random.pick(['%1', '%9%9%9', '', '%1.'.repeat(500), '\uf0b7']);
  }
}

const mark = (type) => element('w:r', {}, [element('w:fldChar', { 'w:fldCharType': type })]);
const instruction = (text) => element('w:r', {}, [element('w:instrText', {}, [text])]);
const INSTRUCTIONS = [
  'PAGE',
  'HYPERLINK "javascript:1"',
  'HYPERLINK "',
  'INCLUDETEXT "/etc/passwd"',
];

/** Fields that do not end, end twice, or stand in one another. */
export function tangleFields(root, random) {
  for (const { element: old } of named(root, 'w:p')) {
    if (!random.chance(0.1)) continue;
    for (let count = 1 + random.below(random.pick([3, 200])); count > 0; count--) {
      const at = random.below(old.children.length + 1);
      const type = random.pick(['begin', 'separate', 'end', '']);
      const added = random.chance(0.3) ? instruction(random.pick(INSTRUCTIONS)) : mark(type);
      old.children.splice(at, 0, added);
    }
  }
}

const paragraph = (text) => element('w:p', {}, [element('w:r', {}, [element('w:t', {}, [text])])]);
const cell = (properties, children) =>
  element('w:tc', {}, [element('w:tcPr', {}, properties), ...children]);

/** Tables of absurd spans, without cells, with cells without rows, deep in one another. */
export function tangleTables(root, random) {
  const span = element('w:gridSpan', { 'w:val': random.pick(['0', '-3', '40000', '999999999']) });
  const merge = element('w:vMerge', random.chance(0.5) ? {} : { 'w:val': 'restart' });
  let table = element('w:tbl', {}, [
    element('w:tr', {}, [cell([span, merge], [paragraph('wide')]), cell([], [paragraph('next')])]),
    element('w:tr', {}, []),
    cell([merge], [paragraph('no row')]),
  ]);
  for (let depth = random.pick([0, 4, 150, 2_000]); depth > 0; depth--) {
    const beside = cell([copyOf(merge)], [paragraph(`level ${depth}`)]);
    table = element('w:tbl', {}, [element('w:tr', {}, [beside, cell([], [table])])]);
  }
  const [body] = named(root, 'w:body');
  body?.element.children.splice(random.below(body.element.children.length + 1), 0, table);
}

const choice = (content) =>
  element('mc:AlternateContent', {}, [
    element('mc:Choice', { Requires: 'wps' }, [element('w:txbxContent', {}, content)]),
    element('mc:Fallback', {}, [element('w:txbxContent', {}, [paragraph('old form')])]),
  ]);

/** Text boxes that hold copies of the paragraph they are anchored in, and so on. */
export function tangleTextBoxes(root, random) {
  const paragraphs = named(root, 'w:p');
  if (paragraphs.length === 0) return;
  const { element: host } = random.pick(paragraphs);
  let inner = copyOf(host);
  for (let depth = random.pick([1, 3, 120, 1_000]); depth > 0; depth--) {
    inner = element('w:p', {}, [
      paragraph('around').children[0],
      element('w:r', {}, [choice([inner])]),
    ]);
  }
  host.children.push(element('w:r', {}, [choice([inner])]));
}

/** Relationships point at other parts, at themselves, outside, or are of another kind. */
export function mixRelationships(root, random) {
  const relations = named(root, 'Relationship');
  const targets = [
    ...idsOf(relations, 'Target'),
    '.',
    '',
    '../../../x',
    'document.xml',
    '__proto__',
  ];
  const types = idsOf(relations, 'Type');
  for (const { element: relation } of relations) {
    const { attributes } = relation;
    if (random.chance(0.3)) attributes.Target = random.pick(targets);
    if (random.chance(0.2)) attributes.Type = random.pick(types);
    if (random.chance(0.1)) attributes.Id = random.pick(idsOf(relations, 'Id'));
    if (random.chance(0.1)) attributes.TargetMode = random.pick(['External', 'Internal', '']);
  }
}

/** Sections of absurd sizes and columns; headers that name parts that are none. */
export function mixSections(root, random) {
  for (const { element: old } of named(
    root,
    'w:pgSz',
    'w:pgMar',
    'w:cols',
    'w:ind',
    'w:tab',
    'w:sz',
  )) {
    for (const key of Object.keys(old.attributes)) {
      if (random.chance(0.5)) {
        old.attributes[key] = random.pick(['0', '-99999', '999999999', '1e9', 'NaN', '5000000pt']);
      }
    }
  }
}
