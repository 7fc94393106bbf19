/** What of docx-preview's model of a file is needed to break it into pages. */
export interface Block {
  readonly type?: string;
  readonly break?: string;
  readonly sectionProps?: { readonly type?: string } | null;
  readonly props?: { readonly type?: string };
  children?: Block[];
}

/** Where Word broke the page when it last saved the file: it depends on its fonts, so it is no break of ours. */
function withoutSavedBreaks(block: Block): void {
  if (!block.children) return;
  block.children = block.children.filter((child) => child.break !== 'lastRenderedPageBreak');
  for (const child of block.children) withoutSavedBreaks(child);
}

/**
 * Puts a page break where a section begins on a page of its own. docx-preview lets all sections begin one or none, so that
 * a name over two columns stood alone on its page.
 */
export function breakAtSections(body: Block): void {
  withoutSavedBreaks(body);
  const ends = (body.children ?? []).filter(({ sectionProps }) => sectionProps);
  for (const [at, end] of ends.entries()) {
    const next = ends[at + 1]?.sectionProps ?? body.props;
    if (next?.type === 'continuous') continue;
    const page: Block = { type: 'break', break: 'page' };
    end.children = [...(end.children ?? []), { type: 'run', children: [page] }];
  }
}
