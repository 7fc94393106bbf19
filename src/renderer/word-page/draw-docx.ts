import { renderAsync } from 'docx-preview';

/** The Word file as sheets, with the styles they need, not yet on the page. */
export async function drawDocx(bytes: Uint8Array): Promise<Node[]> {
  const stage = document.createElement('div');
  const styles = document.createElement('div');
  await renderAsync(bytes, stage, styles, {
    className: 'uplift',
    renderAltChunks: false,
    ignoreLastRenderedPageBreak: true,
    renderComments: false,
  });
  return [styles, ...stage.childNodes];
}
