import { followTheme } from '../styles/follow-theme';
import { drawDocx } from './draw-docx';
import { drawPdf, type PdfDrawing } from './draw-pdf';
import { findBullets } from './find-bullets';
import './frame.css';
import { PAGE_ORIGIN, type FrameFailure, type FromFrame, type ToFrame } from './messages';
import { createZones } from './zones';

/** Runs inside the frame: draws the file it is told of, marks what is selected and says what is clicked. */

/** Pixels beside the sheet. */
const MARGIN = 24;
/** Beside a numbered sheet. */
const NUMBERED_MARGIN = 56;
/** Bytes of a file that is drawn. */
const MOST_BYTES = 25_000_000;

const root = document.getElementById('page') ?? document.body;
const zones = createZones(root, () => [...root.querySelectorAll<HTMLElement>('section.uplift')]);

let shown: Extract<ToFrame, { says: 'show' }> = { says: 'show', bullets: [], selectedId: null };
let tinted: readonly string[] = [];
let latest: Uint8Array | null = null;
let pdf: PdfDrawing | null = null;
let numbered = false;

function say(message: FromFrame): void {
  parent.postMessage(message, PAGE_ORIGIN);
}

/** The sheet as wide as the frame. */
function fit(): void {
  const sheet = root.querySelector<HTMLElement>('section.uplift');
  const wrapper = sheet?.parentElement;
  if (!sheet || !wrapper) return;
  wrapper.style.zoom = '1';
  const width = sheet.offsetWidth;
  const margin = numbered ? NUMBERED_MARGIN : MARGIN;
  wrapper.style.zoom = String(Math.min(1.5, (root.clientWidth - margin) / width));
}

function link(): void {
  const paragraphs = [...root.querySelectorAll<HTMLElement>('section p')];
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
  for (const paragraph of root.querySelectorAll<HTMLElement>('[data-bullet]')) {
    const selected = paragraph.dataset.bullet === shown.selectedId;
    paragraph.toggleAttribute('data-selected', selected);
    if (selected) first ??= paragraph;
  }
  first?.scrollIntoView({ block: 'nearest' });
}

function tint(): void {
  const paragraphs = [...root.querySelectorAll<HTMLElement>('section p')];
  const lines = tinted.map((text, index) => ({ id: String(index), text }));
  const found = findBullets(
    paragraphs.map((one) => one.textContent),
    lines,
  );
  for (const [index, paragraph] of paragraphs.entries()) {
    paragraph.toggleAttribute('data-tinted', found.has(index));
  }
}

function failureOf(error: unknown): FrameFailure {
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken';
}

async function drawWord(bytes: Uint8Array, changes: boolean): Promise<void> {
  const nodes = await drawDocx(bytes, changes);
  if (latest !== bytes) return;
  const { scrollTop } = root;
  root.replaceChildren(...nodes);
  fit();
  link();
  tint();
  zones.place();
  root.scrollTop = scrollTop;
  const pages = root.querySelectorAll('section.uplift').length;
  say({ says: 'drawn', pages, total: pages, complete: true });
}

async function drawPages(bytes: Uint8Array): Promise<void> {
  const wrapper = document.createElement('div');
  wrapper.className = 'uplift-wrapper';
  root.replaceChildren(wrapper);
  pdf = drawPdf(bytes, wrapper, (drawn) => {
    if (latest !== bytes) return;
    fit();
    zones.place();
    say({ says: 'drawn', ...drawn });
  });
  await pdf.done;
}

function draw({ format, bytes, changes = false }: Extract<ToFrame, { says: 'draw' }>): void {
  latest = bytes;
  pdf?.cancel();
  pdf = null;
  if (bytes.length > MOST_BYTES) {
    say({ says: 'failed', why: 'too-large' });
    return;
  }
  const drawing = format === 'pdf' ? drawPages(bytes) : drawWord(bytes, changes);
  drawing.catch((error: unknown) => {
    if (latest === bytes) say({ says: 'failed', why: failureOf(error) });
  });
}

function take(message: ToFrame): void {
  switch (message.says) {
    case 'draw':
      draw(message);
      return;
    case 'show': {
      const moved = message.bullets !== shown.bullets;
      shown = message;
      if (moved) link();
      else mark();
      return;
    }
    case 'tint':
      tinted = message.texts;
      tint();
      return;
    case 'number':
      numbered = true;
      fit();
      zones.number(message.blocks);
      return;
    case 'select':
      zones.select(message.lines);
  }
}

addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source === parent && event.origin === PAGE_ORIGIN) take(event.data);
});
addEventListener('resize', () => {
  fit();
  zones.place();
});
document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('a')) event.preventDefault();
  const bullet = target?.closest<HTMLElement>('[data-bullet]')?.dataset.bullet;
  const id = numbered ? zones.lineAt(event.clientX, event.clientY) : bullet;
  if (id !== undefined && id !== null) say({ says: 'chosen', id });
});
document.addEventListener('keydown', (event) => {
  if (!numbered || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
  if (by === null) return;
  event.preventDefault();
  say({ says: 'step', by });
});
followTheme();
say({ says: 'ready' });
