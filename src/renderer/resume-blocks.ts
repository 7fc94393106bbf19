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

/** The sections in the order of the page. Content whose heading was not found comes last, under a plain heading. */
export function blocksOf(document: ResumeDocument): Block[] {
  const blocks: Block[] = [];
  const others = new Set(document.other.keys());
  for (const [index, { kind, heading }] of document.sections.entries()) {
    if (isOwn(kind)) {
      const shown = blocks.some((block) => block.kind === kind && block.other === null);
      if (shown || !hasContent(document, kind)) continue;
      blocks.push({
        key: kind,
        kind,
        heading: heading ?? OWN_FIELDS[kind],
        path: `sections.${index}.heading`,
        other: null,
      });
      continue;
    }
    const other = [...others].find((entry) => document.other[entry]?.heading === heading);
    if (other === undefined || heading === null) continue;
    others.delete(other);
    blocks.push({
      key: `section-${index}`,
      kind,
      heading,
      path: `sections.${index}.heading`,
      other,
    });
  }
  for (const kind of OWN_KINDS) {
    if (hasContent(document, kind) && !blocks.some((block) => block.kind === kind)) {
      blocks.push({ key: kind, kind, heading: OWN_FIELDS[kind], path: null, other: null });
    }
  }
  for (const other of others) {
    const heading = document.other[other]?.heading ?? 'Other';
    blocks.push({
      key: `other-${other}`,
      kind: 'other',
      heading,
      path: `other.${other}.heading`,
      other,
    });
  }
  return blocks;
}
