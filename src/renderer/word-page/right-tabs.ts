/** What of docx-preview's model of a file is needed here. */
export interface ModelNode {
  readonly type?: string;
  readonly children?: readonly ModelNode[];
  readonly tabs?: readonly { readonly style: string }[];
}

const TAB = '\u2003';

function tabsIn(node: ModelNode): number {
  const own = node.type === 'tab' ? 1 : 0;
  return own + (node.children ?? []).reduce((sum, child) => sum + tabsIn(child), 0);
}

/** The paragraphs that hold tabs, in their order: whether it is a single one that leads to the right edge. */
export function tabbedParagraphs(node: ModelNode): boolean[] {
  if (node.type !== 'paragraph') return (node.children ?? []).flatMap(tabbedParagraphs);
  const tabs = tabsIn(node);
  const stops = (node.tabs ?? []).filter(({ style }) => style !== 'clear');
  return tabs === 0 ? [] : [tabs === 1 && stops.at(-1)?.style === 'right'];
}

/**
 * Brings what stands behind a tab to the right edge to that edge: docx-preview draws a tab as a space. Does nothing where
 * the drawn paragraphs are not those of the model, as where one was cut by a page break.
 */
export function drawRightTabs(sheets: ParentNode, body: ModelNode): void {
  const isRight = tabbedParagraphs(body);
  const drawn = [...sheets.querySelectorAll<HTMLElement>('article p')].flatMap((paragraph) => {
    const tab = [...paragraph.querySelectorAll('span')].find(
      ({ textContent, childElementCount }) => textContent === TAB && childElementCount === 0,
    );
    return tab ? [{ paragraph, tab }] : [];
  });
  if (drawn.length !== isRight.length) return;
  for (const [at, { paragraph, tab }] of drawn.entries()) {
    if (!isRight[at]) continue;
    paragraph.style.display = 'flex';
    let filler: HTMLElement = tab;
    while (filler.parentElement && filler.parentElement !== paragraph)
      filler = filler.parentElement;
    filler.style.flex = filler === tab ? '1' : 'none';
    if (filler !== tab) filler.style.marginLeft = 'auto';
  }
}
