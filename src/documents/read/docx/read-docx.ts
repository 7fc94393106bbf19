import type { Warning } from '../../../core/resume/document';
import type { ReadError } from '../../../core/resume/errors';
import { refuse, succeed, type Result } from '../../../core/resume/result';
import { flowLayout } from '../flow-layout';
import { numberLines } from '../flow-lines';
import { openPackage, type Package } from '../package';
import type { SourceText } from '../source-text';
import { XmlProblem } from '../xml';
import type { ThemeFonts } from './formats';
import { marginStories } from './margins';
import { readNumbering } from './numbering';
import { createLooks, type Looks } from './paragraph-style';
import { mainPart, partNamed, relationshipsOf, type Relationship } from './relationships';
import { addStory, createLineSink, type LineSink, type StoryPlace } from './story-lines';
import { readStory } from './story-reader';
import { hasText, noFacts, type Block, type Story, type StoryFacts } from './story';
import { readStyles } from './styles';
import {
  countComments,
  packageWarnings,
  readProperties,
  readSettings,
  type Settings,
} from './surroundings';

/**
 * Reads a Word document (.docx, .docm, .dotx) into lines: headers, the body with text boxes where they are anchored and
 * tables where they stand, notes, footers. Tracked changes are read as accepted. A paragraph's address counts the `w:p`
 * elements of its part from 0, in the order of the file, nested and unseen ones too.
 *
 * This reader alone gives the text; `read-docx.test.ts` holds it against mammoth's. Damaged parts
 * other than the main one are left out, with a warning. Errors: `corrupt`, `too-large`.
 */
export function readDocx(bytes: Uint8Array): Result<SourceText, ReadError> {
  const opened = openPackage(bytes, (name) => isRead(name));
  if (!opened.ok) return opened;
  const parts = new Map(opened.value.parts);
  const damaged: Warning[] = [];
  for (;;) {
    try {
      const pack = { ...opened.value, parts };
      const main = mainPart(pack);
      if (main === null) return refuse(damaged.length > 0 ? DAMAGED_PART : NO_MAIN_PART);
      const source = readMain(pack, main);
      return succeed({ ...source, warnings: [...source.warnings, ...damaged] });
    } catch (problem) {
      if (!(problem instanceof XmlProblem)) throw problem;
      const name = [...parts].find(([, part]) => part === problem.part)?.[0];
      if (name === undefined) return refuse(DAMAGED_PART);
      // The text can be read without its styles, and the body without a header.
      parts.delete(name);
      damaged.push(leftOut(name));
    }
  }
}

function leftOut(part: string): Warning {
  return {
    code: 'damaged-part',
    message: `A part of the document (${part}) is damaged and was left out.`,
  };
}

/** XML parts, but for those that say nothing of the text: they are large, and unpacking takes time. */
function isRead(name: string): boolean {
  return (
    /\.(?:xml|rels)$/i.test(name) &&
    !/^(?:customXml|word\/glossary)\/|\/(?:stylesWithEffects|webSettings|fontTable)\.xml$/i.test(
      name,
    )
  );
}

function readMain(pack: Package, main: string): SourceText {
  const relations = relationshipsOf(pack, main);
  const related = (type: string) => {
    const found = relations.find((relation) => relation.type === type);
    return found && partNamed(pack, found.target);
  };
  const stylesPart = related('styles');
  const styles = readStyles(stylesPart, related('theme'));
  const settings = readSettings(related('settings'));
  const looks = createLooks(styles, readNumbering(related('numbering')));
  const stories = readStories(pack, main, relations, settings, styles.theme);
  const sink = addAll(stories, looks);
  const { lines, warnings } = numberLines(sink.lines);
  const facts = sumFacts(stories);
  const body = stories.find(({ place }) => place === 'body')?.story;
  const textAt = (place: string) =>
    lines.flatMap((line) => (line.place === place ? [line.text] : [])).join('\n') || null;
  return {
    format: 'docx',
    pages: null,
    lines,
    decoration: sink.pageNumbers.map((text) => ({ text, page: null })),
    layout: flowLayout(lines, {
      columns: body ? countColumns(body, sink.sideBySide) : 1,
      tables: facts.tables,
      textBoxes: facts.textBoxes,
      images: facts.images,
      headerText: textAt('header'),
      footerText: textAt('footer'),
      trackedChanges: facts.trackedChanges,
      comments: countComments(related('comments')),
      hiddenText: sink.hidden.length > 0 ? sink.hidden.join('\n') : null,
      pageSize: body?.sections[0]?.pageSize ?? null,
      sideMargin: body?.sections[0]?.sideMargin ?? null,
    }),
    properties: readProperties(pack, styles.language),
    warnings: [...packageWarnings(pack, main), ...contentWarnings(facts, settings), ...warnings],
  };
}

interface PlacedStory {
  readonly part: string;
  readonly place: StoryPlace['place'];
  readonly story: Story;
}

/** All stories in reading order: headers, body, notes, footers. */
function readStories(
  pack: Package,
  main: string,
  relations: readonly Relationship[],
  settings: Settings,
  theme: ThemeFonts,
): PlacedStory[] {
  const read = (part: string, place: PlacedStory['place']): PlacedStory[] => {
    const bytes = partNamed(pack, part);
    return bytes ? [{ part, place, story: readStory(bytes, theme, linksOf(pack, part)) }] : [];
  };
  const body = read(main, 'body');
  const sections = body.flatMap(({ story }) => story.sections);
  const margins = marginStories(sections, settings.evenAndOddHeaders).flatMap(({ id, place }) => {
    const part = relations.find((relation) => relation.id === id)?.target;
    return part === undefined ? [] : read(part, place);
  });
  const notes = relations
    .filter(({ type }) => /^(?:foot|end)notes$/.test(type))
    .flatMap(({ target }) => read(target, 'footnote'));
  const of = (place: string) => margins.filter((margin) => margin.place === place);
  return [...of('header'), ...body, ...notes, ...of('footer')];
}

function linksOf(pack: Package, part: string): Map<string, string> {
  const links = relationshipsOf(pack, part).filter((relation) => relation.external);
  return new Map(links.map(({ id, target }) => [id, target]));
}

/** The lines of all stories. A header or footer that says the same as one before it comes once. */
function addAll(stories: readonly PlacedStory[], looks: Looks): LineSink {
  const sink = createLineSink();
  const whiteIsHidden = stories.every(({ story }) => story.facts.drawings === 0);
  const seen = new Set<string>();
  for (const { part, place, story } of stories) {
    const start = sink.lines.length;
    addStory(sink, story.blocks, { part, place, looks, whiteIsHidden });
    const key = `${place} ${sink.lines
      .slice(start)
      .map((line) => line.text)
      .join('\n')}`;
    if (seen.has(key)) sink.lines.length = start;
    seen.add(key);
  }
  return sink;
}

function sumFacts(stories: readonly PlacedStory[]): StoryFacts {
  const sum = noFacts();
  for (const { story } of stories) {
    for (const key of Object.keys(sum) as (keyof StoryFacts)[]) sum[key] += story.facts[key];
  }
  return sum;
}

/** The most columns that any section with text has, or the two and more of a layout table. */
function countColumns(body: Story, sideBySide: boolean): number {
  let most = sideBySide ? 2 : 1;
  const withText = new Set(
    body.blocks.flatMap((block) => (hasText([block]) ? [sectionOf(block)] : [])),
  );
  for (const [index, section] of body.sections.entries()) {
    if (withText.has(index)) most = Math.max(most, section.columns);
  }
  return most;
}

function sectionOf(block: Block): number | null {
  if (block.kind === 'paragraph') return block.section;
  const cell = block.rows[0]?.[0]?.blocks[0];
  return cell ? sectionOf(cell) : null;
}

function contentWarnings(facts: StoryFacts, settings: Settings): Warning[] {
  const warnings: Warning[] = [];
  const warn = (code: string, message: string) => warnings.push({ code, message });
  if (settings.protection !== null) {
    warn(
      'protected',
      'The document is protected against editing. It can be read; Word asks before it lets anyone change it.',
    );
  }
  if (facts.embedded > 0) {
    warn('embedded-documents', 'Another file is put into this document whole. It was not read.');
  }
  if (facts.diagrams > 0) {
    warn('diagrams', 'There are charts or SmartArt in the document. Their text was not read.');
  }
  return warnings;
}

const NO_MAIN_PART: ReadError = {
  code: 'corrupt',
  message: 'This file is packed like a Word document, but the part that holds the text is missing.',
  remedy: 'Copy or download it again; or open it in Word, let Word repair it, and save it again.',
};

const DAMAGED_PART: ReadError = {
  code: 'corrupt',
  message: 'A part of this Word document is damaged and cannot be read.',
  remedy: 'Open it in Word, let Word repair it, and save it again.',
};
