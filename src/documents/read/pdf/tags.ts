import type { SourceLine } from '../source-text';

type Heading = NonNullable<SourceLine['heading']>;

/** What the structure of a tagged PDF says of a piece of marked content. */
export interface Tag {
  readonly heading: Heading | null;
  /** Inside a list item, or its label. */
  readonly list: boolean;
}

/** pdf.js's structure tree, as far as it matters here. */
export interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
  readonly type?: string;
  readonly id?: string;
}

const HEADINGS: ReadonlyMap<string, Heading> = new Map<string, Heading>([
  ['Title', 'title'],
  ['H', 1],
  ['H1', 1],
  ['H2', 2],
  ['H3', 3],
  ['H4', 4],
  ['H5', 5],
  ['H6', 6],
]);
const LISTS = new Set(['L', 'LI', 'Lbl', 'LBody']);
const MAX_DEPTH = 60;

/** The tags of a page's marked content by its number, and how many tables the page has. */
export function readTags(root: StructureNode | null): { tags: Map<number, Tag>; tables: number } {
  const tags = new Map<number, Tag>();
  let tables = 0;
  const visit = (node: StructureNode, above: Tag, depth: number) => {
    const id = node.type === 'content' ? /_mc(\d+)$/.exec(node.id ?? '') : null;
    if (id) tags.set(Number(id[1]), above);
    const role = node.role ?? '';
    if (role === 'Table') tables++;
    const tag: Tag = {
      heading: HEADINGS.get(role) ?? above.heading,
      list: above.list || LISTS.has(role),
    };
    if (depth < MAX_DEPTH) for (const child of node.children ?? []) visit(child, tag, depth + 1);
  };
  if (root) visit(root, { heading: null, list: false }, 0);
  return { tags, tables };
}
