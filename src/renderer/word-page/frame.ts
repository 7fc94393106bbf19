import { renderAsync } from 'docx-preview';
import { followTheme } from '../styles/follow-theme';
import { findBullets } from './find-bullets';
import './frame.css';
import { PAGE_ORIGIN, type FromFrame, type ToFrame } from './messages';

/** Runs inside the frame: draws the Word file it is told of, marks the selected bullet and says which one is clicked. */

const root = document.getElementById('page');
/** Pixels beside the sheet. */
const MARGIN = 24;

let shown: Extract<ToFrame, { says: 'show' }> = { says: 'show', bullets: [], selectedId: null };
let latest: Uint8Array | null = null;

function say(message: FromFrame): void {
  parent.postMessage(message, PAGE_ORIGIN);
}

/** The sheet as wide as the frame. */
function fit(): void {
  const sheet = root?.querySelector<HTMLElement>('section');
  const wrapper = sheet?.parentElement;
  if (!root || !sheet || !wrapper) return;
  wrapper.style.zoom = '1';
  const width = sheet.offsetWidth;
  wrapper.style.zoom = String(Math.min(1.5, (root.clientWidth - MARGIN) / width));
}

function link(): void {
  const paragraphs = [...(root?.querySelectorAll<HTMLElement>('section p') ?? [])];
  const found = findBullets(
    paragraphs.map((one) => one.textContent),
    shown.bullets,
  );
  for (const [index, paragraph] of paragraphs.entries()) {
    const id = found.get(index);
    if (id === undefined) delete paragraph.dataset.bullet;
    else paragraph.dataset.bullet = id;
  }
  mark();
}

function mark(): void {
  let first: HTMLElement | null = null;
  for (const paragraph of root?.querySelectorAll<HTMLElement>('[data-bullet]') ?? []) {
    const selected = paragraph.dataset.bullet === shown.selectedId;
    paragraph.toggleAttribute('data-selected', selected);
    if (selected) first ??= paragraph;
  }
  first?.scrollIntoView({ block: 'nearest' });
}

async function draw(bytes: Uint8Array): Promise<void> {
  latest = bytes;
  const stage = document.createElement('div');
  const styles = document.createElement('div');
  await renderAsync(bytes, stage, styles, {
    className: 'uplift',
    renderAltChunks: false,
    ignoreLastRenderedPageBreak: true,
    renderComments: false,
  });
  if (latest !== bytes || !root) return;
  const { scrollTop } = root;
  root.replaceChildren(styles, ...stage.childNodes);
  fit();
  link();
  root.scrollTop = scrollTop;
  say({ says: 'drawn' });
}

function take(message: ToFrame): void {
  if (message.says === 'draw') {
    draw(message.bytes).catch(() => say({ says: 'failed' }));
    return;
  }
  const moved = message.bullets !== shown.bullets;
  shown = message;
  if (moved) link();
  else mark();
}

addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source === parent && event.origin === PAGE_ORIGIN) take(event.data);
});
addEventListener('resize', fit);
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('a')) event.preventDefault();
  const id = target?.closest<HTMLElement>('[data-bullet]')?.dataset.bullet;
  if (id !== undefined) say({ says: 'chosen', id });
});
followTheme();
say({ says: 'ready' });
