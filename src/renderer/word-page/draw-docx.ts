import { renderAsync } from 'docx-preview';
import { withPlainSigns } from './list-signs';
import { drawRightTabs, type ModelNode } from './right-tabs';
import { spareFontsWithin, withSpareFonts } from './spare-fonts';

/** The Word file as sheets, with the styles they need, not yet on the page. */
export async function drawDocx(bytes: Uint8Array, changes: boolean): Promise<Node[]> {
  const stage = document.createElement('div');
  const styles = document.createElement('div');
  const file = (await renderAsync(bytes, stage, styles, {
    className: 'uplift',
    renderAltChunks: false,
    ignoreLastRenderedPageBreak: true,
    renderComments: false,
    renderChanges: changes,
  })) as { readonly documentPart: { readonly body: ModelNode } };
  drawRightTabs(stage, file.documentPart.body);
  for (const style of styles.querySelectorAll('style'))
    style.textContent = withSpareFonts(withPlainSigns(style.textContent));
  spareFontsWithin(stage);
  return [styles, ...stage.childNodes];
}
