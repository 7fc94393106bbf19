import { parseAsync, renderDocument } from 'docx-preview';
import { placeBoxes, type BoxNode, type PageProps } from './floating-boxes';
import { withPlainSigns } from './list-signs';
import { drawRightTabs, type ModelNode } from './right-tabs';
import { breakAtSections, type Block } from './sections';
import { spareFontsWithin, withSpareFonts } from './spare-fonts';

/** What of docx-preview's reading of a file is used here: its types leave all of it open. */
interface WordFile {
  readonly documentPart: {
    readonly body: ModelNode & Block & BoxNode & { readonly props?: PageProps };
    readonly _xmlDocument: Document;
  };
}

/** The Word file as sheets, with the styles they need, not yet on the page. */
export async function drawDocx(bytes: Uint8Array, changes: boolean): Promise<Node[]> {
  const options = {
    className: 'uplift',
    renderAltChunks: false,
    ignoreLastRenderedPageBreak: false,
    keepOrigin: true,
    renderComments: false,
    renderChanges: changes,
  };
  const file = (await parseAsync(bytes, options)) as WordFile;
  const { body, _xmlDocument: xml } = file.documentPart;
  breakAtSections(body);
  placeBoxes(body, xml);
  const stage = document.createElement('div');
  stage.append(...(await renderDocument(file, options)));
  drawRightTabs(stage, body);
  for (const style of stage.querySelectorAll('style'))
    style.textContent = withSpareFonts(withPlainSigns(style.textContent));
  spareFontsWithin(stage);
  return [...stage.childNodes];
}
