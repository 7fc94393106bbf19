import { zipSync } from 'fflate';
import { createHash } from 'node:crypto';
import type { WriteError } from '../../../core/resume/errors';
import { refuse, succeed, type Result } from '../../../core/resume/result';
import { openPackage, type Package } from '../../read/package';
import { mainPart, relationshipsOf, type Relationship } from '../../read/docx/relationships';
import { indexParagraphs } from './paragraph-index';
import {
  insertAt,
  makeElement,
  parseXml,
  printXml,
  XmlFault,
  type XmlElement,
  type XmlTree,
} from './xml-tree';

/** One part that is edited, with the paragraphs as the readers count them. */
export interface OpenPart {
  readonly name: string;
  readonly tree: XmlTree;
  /** Every `w:p` of the part as it was, in the order of the file. */
  readonly paragraphs: readonly XmlElement[];
}

/** A Word file opened for editing: its parts as bytes, and the ones that are edited as trees. */
export interface WordPackage {
  readonly main: string;
  /** The tree of a part, opened when it is first asked for; null where there is none or it cannot be edited. */
  part(name: string): OpenPart | null;
  relationships(part: string): Relationship[];
  /** Adds a relationship to a part and gives back its id. */
  relate(part: string, type: string, target: string, external: boolean): string;
  /** Adds a part with its content type. */
  addPart(name: string, contentType: string, xml: string): void;
  /** The file with the changed parts, and the names and hashes of all the others. */
  save(): { bytes: Uint8Array; untouched: { name: string; sha256: string }[]; parts: number };
}

const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const TRANSITIONAL_RELATIONS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Opens a Word file to edit it in place. Refuses one that is protected, or that could not be written back whole. */
export function openWordPackage(bytes: Uint8Array): Result<WordPackage, WriteError> {
  const opened = openPackage(bytes, () => true);
  if (!opened.ok) return refuse({ ...CANNOT_KEEP, message: opened.error.message });
  const pack = opened.value;
  const main = mainPart(pack);
  if (main === null || pack.strayNames > 0) return refuse(CANNOT_KEEP);
  const word = createPackage(pack, main);
  const body = word.part(main);
  return !body || body.tree.prefix === '' ? refuse(CANNOT_KEEP) : succeed(word);
}

function createPackage(pack: Package, main: string): WordPackage {
  const parts = new Map(pack.parts);
  const trees = new Map<string, OpenPart | null>();
  const open = (name: string): OpenPart | null => {
    const known = trees.get(name);
    if (known !== undefined) return known;
    const bytes = parts.get(name);
    const part = bytes === undefined ? null : openPart(name, bytes);
    trees.set(name, part);
    return part;
  };
  const isStrict = (): boolean =>
    Object.values(open(main)?.tree.root.attributes ?? {}).includes(STRICT);
  const put = (name: string, xml: string): void => {
    parts.set(name, new TextEncoder().encode(xml));
    trees.delete(name);
  };
  const word: WordPackage = {
    main,
    part: open,
    relationships: (part) => relationshipsOf({ ...pack, parts }, part),
    relate(part, type, target, external) {
      const file = relationshipsFile(part);
      if (!parts.has(file)) put(file, NO_RELATIONSHIPS);
      const relations = open(file);
      if (!relations) throw new Error(`${file} cannot be edited`);
      const ids = new Set(word.relationships(part).map(({ id }) => id));
      for (const element of relations.tree.root.children) {
        if (element.kind === 'element') ids.add(element.attributes['Id'] ?? '');
      }
      let number = 1;
      while (ids.has(`rIdUplift${number}`)) number += 1;
      const id = `rIdUplift${number}`;
      const base = isStrict() ? STRICT_RELATIONS : TRANSITIONAL_RELATIONS;
      addChild(relations.tree, 'Relationship', {
        Id: id,
        Type: `${base}/${type}`,
        Target: target,
        ...(external ? { TargetMode: 'External' } : {}),
      });
      return id;
    },
    addPart(name, contentType, xml) {
      put(name, xml);
      const types = open('[Content_Types].xml');
      if (!types) throw new Error('The list of content types cannot be edited.');
      addChild(types.tree, 'Override', { PartName: `/${name}`, ContentType: contentType });
    },
    save: () => savePackage(pack, parts, trees),
  };
  return word;
}

function openPart(name: string, bytes: Uint8Array): OpenPart | null {
  try {
    const tree = parseXml(utf8.decode(bytes));
    return { name, tree, paragraphs: indexParagraphs(tree) };
  } catch (problem) {
    if (problem instanceof XmlFault || problem instanceof TypeError) return null;
    throw problem;
  }
}

function addChild(tree: XmlTree, name: string, attributes: Record<string, string>): void {
  const { root } = tree;
  const colon = root.printed.indexOf(':');
  const prefix = colon < 0 ? '' : root.printed.slice(0, colon + 1);
  insertAt(root, root.children.length, [makeElement(tree, prefix + name, attributes)]);
}

function relationshipsFile(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function savePackage(
  pack: Package,
  parts: ReadonlyMap<string, Uint8Array>,
  trees: ReadonlyMap<string, OpenPart | null>,
): ReturnType<WordPackage['save']> {
  const files: Record<string, Uint8Array> = {};
  const untouched: { name: string; sha256: string }[] = [];
  for (const [name, bytes] of parts) {
    const tree = trees.get(name)?.tree;
    if (tree?.root.changed) {
      files[name] = new TextEncoder().encode(printXml(tree));
      continue;
    }
    files[name] = bytes;
    if (pack.parts.has(name) && !name.endsWith('/')) {
      untouched.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') });
    }
  }
  const count = [...pack.parts.keys()].filter((name) => !name.endsWith('/')).length;
  return { bytes: zipSync(files, { level: 6 }), untouched, parts: count };
}

/** Why a protected document must not be edited; null for one that is not protected. */
export function protection(word: WordPackage): WriteError | null {
  const settings = word
    .relationships(word.main)
    .find(({ type, external }) => type === 'settings' && !external);
  const part = settings && word.part(settings.target);
  const lock = part?.tree.root.children.find(
    (child) => child.kind === 'element' && child.name === 'w:documentProtection',
  );
  if (lock?.kind !== 'element' || !part) return null;
  const enforced = lock.attributes[`${part.tree.prefix}enforcement`];
  return enforced !== undefined && /^(?:1|true|on)$/i.test(enforced) ? PROTECTED : null;
}

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const CANNOT_KEEP: WriteError = {
  code: 'edit-refused',
  message: 'This Word file is built in a way that cannot be edited without harm.',
  remedy: 'Open it in Word and save it again, or make a plain copy (--mode clean).',
};

const PROTECTED: WriteError = {
  code: 'edit-refused',
  message: 'This Word document is protected against editing.',
  remedy:
    'Stop the protection in Word (Review, Restrict Editing), or make a plain copy (--mode clean).',
};
