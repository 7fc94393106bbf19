import type { ResumeDocument, SectionKind } from '../core/resume/document';

/** One section as the page shows it: its heading and where its content stands in the document. */
export interface Block {
  /** Stable while the resume is edited. */
  readonly key: string;
  readonly kind: SectionKind;
  readonly heading: string;
  /** The heading's path, null where no heading stands on the page. */
  readonly path: string | null;
  /** Which entry of `other` holds the lines; null where the document has a field of its own for this kind. */
  readonly other: number | null;
}

const OWN_FIELDS = {
  summary: 'Summary',
  experience: 'Experience',
  education: 'Education',
  skills: 'Skills',
  certifications: 'Certifications',
  projects: 'Projects',
} as const satisfies Partial<Record<SectionKind, string>>;

type OwnKind = keyof typeof OWN_FIELDS;

const OWN_KINDS = Object.keys(OWN_FIELDS) as OwnKind[];

function isOwn(kind: SectionKind): kind is OwnKind {
  return kind in OWN_FIELDS;
}

function hasContent(document: ResumeDocument, kind: OwnKind): boolean {
  return kind === 'summary' ? document.summary !== null : document[kind].length > 0;
}

/** Index of the first line that a block's content stands in, or -1 where it stands in none. */
function firstLineOf({ lines }: ResumeDocument, { kind, other }: Block): number {
  const field = other === null ? kind : `other.${other}`;
  return lines.findIndex(({ role }) => role === field || role.startsWith(`${field}.`));
}

/** The index of the section whose heading stands last before a line, where it is of no known kind; or -1. */
function unknownHeadingBefore({ lines, sections }: ResumeDocument, line: number): number {
  const last = lines.slice(0, Math.max(line, 0)).findLast(({ role }) => role === 'heading');
  return sections.findIndex(
    ({ kind, heading }) => kind === 'other' && heading !== null && heading === last?.text,
  );
}

/** Content without a heading of its kind: under the heading of the person's own making that it stands below, or a plain one. */
function unheadedBlock(document: ResumeDocument, kind: OwnKind): Block {
  const plain = { key: kind, kind, heading: OWN_FIELDS[kind], path: null, other: null };
  const index = unknownHeadingBefore(document, firstLineOf(document, plain));
  const section = document.sections[index];
  const holdsLines = document.other.some(({ heading }) => heading === section?.heading);
  if (!section?.heading || holdsLines) return plain;
  return { ...plain, heading: section.heading, path: `sections.${index}.heading` };
}

/** Puts a block where its first line stands among the others; at the end where it stands in none. */
function placeBlock(document: ResumeDocument, blocks: Block[], block: Block): void {
  const line = firstLineOf(document, block);
  const next = line < 0 ? -1 : blocks.findIndex((other) => firstLineOf(document, other) > line);
  blocks.splice(next < 0 ? blocks.length : next, 0, block);
}

/** The sections in the order of the page, also those whose heading was not found. */
export function blocksOf(document: ResumeDocument): Block[] {
  const blocks: Block[] = [];
  const others = new Set(document.other.keys());
  for (const [index, { kind, heading }] of document.sections.entries()) {
    const path = `sections.${index}.heading`;
    if (isOwn(kind)) {
      const shown = blocks.some((block) => block.kind === kind && block.other === null);
      if (shown || !hasContent(document, kind)) continue;
      blocks.push({ key: kind, kind, heading: heading ?? OWN_FIELDS[kind], path, other: null });
      continue;
    }
    const other = [...others].find((entry) => document.other[entry]?.heading === heading);
    if (other === undefined || heading === null) continue;
    others.delete(other);
    blocks.push({ key: `section-${index}`, kind, heading, path, other });
  }
  for (const kind of OWN_KINDS) {
    if (hasContent(document, kind) && !blocks.some((block) => block.kind === kind)) {
      placeBlock(document, blocks, unheadedBlock(document, kind));
    }
  }
  for (const other of others) {
    const heading = document.other[other]?.heading ?? 'Other';
    const path = `other.${other}.heading`;
    placeBlock(document, blocks, { key: `other-${other}`, kind: 'other', heading, path, other });
  }
  return blocks;
}
