import type { LeakPlace } from '../../../core/resume/leak';
import type { Result } from '../../../core/resume/result';
import { refuse, succeed } from '../../../core/resume/result';
import type { ReadError } from '../../../core/resume/errors';
import { openPackage, type Package } from '../../read/package';
import { relationshipsOf } from '../../read/docx/relationships';
import { decodeXml, readXml, XmlProblem } from '../../read/xml';
import { localPathsIn, type FileText, type FileTexts, type FileTrace } from './file-text';
import { readStory } from './word-story';

/** Parts with text of their own, by their outermost element, in the order they are told in. */
const STORIES: readonly (readonly [string, LeakPlace, string])[] = [
  ['document', 'body', 'text'],
  ['hdr', 'header', 'header'],
  ['ftr', 'footer', 'footer'],
  ['footnotes', 'footnote', 'footnotes'],
  ['endnotes', 'footnote', 'endnotes'],
  ['comments', 'comment', 'a comment'],
];

/** Place among the stories, or -1 for a part that is none. */
function storyOf(part: Uint8Array): number {
  const head = decodeXml(part.subarray(0, 4000));
  const root = /<(?:[\w.-]+:)?(\w+)[\s>/]/.exec(head.replace(/<[?!][^>]*>/g, ''))?.[1];
  return STORIES.findIndex(([name]) => name === root);
}

/** Names in the core and extended properties that stand for a person or a firm. */
const PEOPLE: Readonly<Record<string, string>> = {
  'dc:creator': 'author in the properties',
  'cp:lastModifiedBy': 'last editor in the properties',
  Manager: 'manager in the properties',
  Company: 'company in the properties',
};

/** Everything that a Word file says, seen and unseen. */
export function readWordTexts(bytes: Uint8Array): Result<FileTexts, ReadError> {
  const opened = openPackage(bytes, () => true);
  if (!opened.ok) return opened;
  const found: Found = { texts: [], traces: [], notChecked: [] };
  const parts = Array.from(opened.value.parts, ([name, part]) => {
    const story = /\.xml$/i.test(name) ? storyOf(part) : -1;
    return { name, part, story, rank: story < 0 ? STORIES.length : story };
  }).sort((a, b) => a.rank - b.rank);
  for (const { name, part, story } of parts) {
    try {
      readPart(opened.value, name, part, STORIES[story], found);
    } catch (problem) {
      if (!(problem instanceof XmlProblem)) throw problem;
      if (story >= 0) return refuse(UNREADABLE);
      found.notChecked.push(`${name}, which is damaged.`);
    }
  }
  const names = opened.value.names.filter((name) => /\p{L}/u.test(name)).join('\n');
  found.texts.push({ place: 'markup', where: 'names of its parts', text: names, original: null });
  return succeed(found);
}

interface Found {
  readonly texts: FileText[];
  readonly traces: FileTrace[];
  readonly notChecked: string[];
}

function readPart(
  pack: Package,
  name: string,
  part: Uint8Array,
  story: (typeof STORIES)[number] | undefined,
  found: Found,
): void {
  if (/\.rels$/i.test(name)) readLinks(pack, name, found);
  else if (/^docprops\/(?:core|app|custom)\.xml$/i.test(name)) readProperties(name, part, found);
  else if (/\.(?:bin|xlsx|docx|pptx|pdf|ole|docm|vsdx)$/i.test(name)) {
    found.notChecked.push(`${name}, a file inside the file.`);
  } else if (/\.xml$/i.test(name)) {
    const isData = /^customxml\//i.test(name);
    const place = story?.[1] ?? (isData ? 'custom-data' : 'markup');
    readStoryPart(part, place, story?.[2] ?? name, found);
  }
}

function readStoryPart(part: Uint8Array, place: LeakPlace, where: string, found: Found): void {
  const story = readStory(part, place, where);
  found.texts.push(...story.texts);
  found.traces.push(...story.traces);
  const isText = place !== 'custom-data' && place !== 'markup';
  const side = {
    place: isText ? ('markup' as const) : place,
    where: isText ? `${where}, its markup` : where,
  };
  if (story.markup !== '') found.texts.push({ ...side, text: story.markup, original: null });
  for (const text of story.described) {
    found.texts.push({
      place: 'alt-text',
      where: `${where}, description of a picture or shape`,
      text,
      original: null,
    });
  }
  for (const path of localPathsIn(story.markup)) {
    found.traces.push({ kind: 'local-path', ...side, who: '', text: path });
  }
}

function readLinks(pack: Package, name: string, found: Found): void {
  const owner = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, '$1$2');
  for (const { target, external, type } of relationshipsOf(pack, owner)) {
    if (!external) continue;
    const text = decoded(target);
    found.texts.push({ place: 'link', where: 'where a link leads', text, original: null });
    const isTemplate = type === 'attachedTemplate';
    const paths = localPathsIn(text);
    if (paths.length === 0 && !isTemplate) continue;
    const where = isTemplate ? 'the template it was made from' : 'where a link leads';
    found.traces.push({ kind: 'local-path', place: 'link', where, who: '', text });
  }
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function readProperties(name: string, part: Uint8Array, found: Found): void {
  let text = '';
  const isCustom = /custom\.xml$/i.test(name);
  const where = isCustom ? 'custom properties' : 'properties';
  readXml(part, {
    open(_, attributes) {
      text = '';
      const own = attributes['name'];
      if (isCustom && own !== undefined) {
        found.texts.push({ place: 'properties', where, text: own, original: null });
      }
    },
    text: (more) => (text += more),
    close(element) {
      const value = text.trim();
      text = '';
      if (!/\p{L}/u.test(value)) return;
      found.texts.push({ place: 'properties', where, text: value, original: null });
      const role = PEOPLE[element];
      if (role !== undefined) {
        found.traces.push({
          kind: 'author',
          place: 'properties',
          where: role,
          who: value,
          text: value,
        });
      }
      for (const path of localPathsIn(value)) {
        found.traces.push({ kind: 'local-path', place: 'properties', where, who: '', text: path });
      }
    },
  });
}

const UNREADABLE: ReadError = {
  code: 'corrupt',
  message: 'A part of this Word file is damaged, so what it says could not be checked.',
  remedy: 'Open it in Word and save it again.',
};
