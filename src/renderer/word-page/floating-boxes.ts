/** Where a floating box stands: from which edge it is measured, and how far from it or on which side. */
export interface BoxPlace {
  readonly from: string;
  /** Points. */
  readonly offset: number;
  readonly align: string | null;
  /** Of the box, in points. */
  readonly size: number;
}

/** The size of the page and what its margins take at both ends, in points. */
export interface Edges {
  readonly size: number;
  readonly before: number;
  readonly after: number;
}

/** Points from the left or upper edge of the page; null where only the paragraph tells. */
export function placeOnPage({ from, offset, align, size }: BoxPlace, edges: Edges): number | null {
  if (from === 'paragraph' || from === 'line' || from === 'character') return null;
  const start = from === 'page' ? 0 : edges.before;
  const end = edges.size - (from === 'page' ? 0 : edges.after);
  if (align === 'right' || align === 'bottom' || align === 'outside') return end - size;
  if (align === 'center') return (start + end - size) / 2;
  return start + (align === null ? offset : 0);
}

/** English metric units in a point. */
const EMU = 12_700;

function placeOf(anchor: Element, axis: 'H' | 'V'): BoxPlace {
  const inside = (name: string): Element | undefined => anchor.getElementsByTagNameNS('*', name)[0];
  const position = inside(`position${axis}`);
  const said = (name: string): string | null =>
    position?.getElementsByTagNameNS('*', name)[0]?.textContent ?? null;
  return {
    from: position?.getAttribute('relativeFrom') ?? 'page',
    offset: Number(said('posOffset') ?? 0) / EMU,
    align: said('align'),
    size: Number(inside('extent')?.getAttribute(axis === 'H' ? 'cx' : 'cy') ?? 0) / EMU,
  };
}

/** What of docx-preview's model is needed here; lengths are CSS lengths in points. */
export interface BoxNode {
  readonly type?: string;
  readonly children?: readonly BoxNode[];
  cssStyleText?: string;
}

export interface PageProps {
  readonly pageSize?: { readonly width: string; readonly height: string };
  readonly pageMargins?: Readonly<Record<'left' | 'right' | 'top' | 'bottom', string>>;
}

function picturesIn(node: BoxNode): BoxNode[] {
  const own = node.type === 'vmlPicture' ? [node] : [];
  return [...own, ...(node.children ?? []).flatMap(picturesIn)];
}

function edgesOf({ pageSize, pageMargins }: PageProps, axis: 'H' | 'V'): Edges {
  const points = (length: string | undefined): number => Number.parseFloat(length ?? '') || 0;
  return axis === 'H'
    ? {
        size: points(pageSize?.width),
        before: points(pageMargins?.left),
        after: points(pageMargins?.right),
      }
    : {
        size: points(pageSize?.height),
        before: points(pageMargins?.top),
        after: points(pageMargins?.bottom),
      };
}

/** A box that text stands above and below of takes its own room where its paragraph is; any other floats. */
function styleOf(anchor: Element, props: PageProps): string {
  const [across, down] = [placeOf(anchor, 'H'), placeOf(anchor, 'V')];
  const [width, height] = [edgesOf(props, 'H'), edgesOf(props, 'V')];
  const [left, top] = [placeOnPage(across, width), placeOnPage(down, height)];
  const size = `width:${across.size}pt;height:${down.size}pt`;
  const ownRoom = anchor.getElementsByTagNameNS('*', 'wrapTopAndBottom').length > 0;
  if (ownRoom && top === null) {
    const indent = left === null ? across.offset : left - width.before;
    return `display:block;margin:${down.offset}pt 0 0 ${indent}pt;${size}`;
  }
  const x = left === null ? `margin-left:${across.offset}pt` : `left:${left}pt`;
  const y = top === null ? `margin-top:${down.offset}pt` : `top:${top}pt`;
  return `position:absolute;${x};${y};${size}`;
}

/**
 * Puts text boxes where the file has them: docx-preview draws them from the older description that stands beside the
 * newer one, and measures from the paragraph. Does nothing where the model's boxes are not those of the file.
 */
export function placeBoxes(body: BoxNode & { readonly props?: PageProps }, xml: Document): void {
  const boxes = picturesIn(body);
  const drawn = [...xml.getElementsByTagNameNS('*', 'pict')].filter(
    (pict) => pict.closest('Choice') === null,
  );
  if (boxes.length !== drawn.length) return;
  for (const [at, box] of boxes.entries()) {
    const fallback = drawn[at]?.parentElement;
    const anchor = fallback?.previousElementSibling?.getElementsByTagNameNS('*', 'anchor')[0];
    const shape = box.children?.[0];
    if (fallback?.localName !== 'Fallback' || !anchor || shape?.cssStyleText === undefined)
      continue;
    shape.cssStyleText = styleOf(anchor, body.props ?? {});
  }
}
