import { isNarrow } from './use-narrow';

function panesOnShow(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
    pane.checkVisibility(),
  );
}

/** As a drawer the inspector opens when the focus would go past the matter itself. */
function opensDrawer(panes: readonly HTMLElement[], current: number, step: 1 | -1): boolean {
  const toggle = document.getElementById('inspector-toggle');
  const drawer = panes.some((pane) => pane.tagName === 'ASIDE' && 'drawer' in pane.dataset);
  if (!isNarrow() || !toggle || drawer || step === -1 || panes[current]?.tagName !== 'MAIN') {
    return false;
  }
  toggle.click();
  setTimeout(() => focusIn(panesOnShow().find((pane) => 'drawer' in pane.dataset)));
  return true;
}

const TARGETS = 'button, [tabindex="0"]:not([role="separator"]), select, input, textarea, iframe';

function focusIn(pane: HTMLElement | undefined): boolean {
  const all = pane ? [...pane.querySelectorAll<HTMLElement>(`[data-pane-start], ${TARGETS}`)] : [];
  const shown = all.filter((target) => target.checkVisibility());
  const target = shown.find(({ dataset }) => 'paneStart' in dataset) ?? shown[0];
  target?.focus();
  return target !== undefined;
}

/** Moves the focus to the next (1) or previous (-1) pane, to the place in it that was last in use where it says so. */
export function focusPane(step: 1 | -1): void {
  const panes = panesOnShow();
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  if (opensDrawer(panes, current, step)) return;
  const start = current === -1 && step === -1 ? 0 : current;
  for (let turn = 1; turn <= panes.length; turn += 1) {
    if (focusIn(panes.at((start + turn * step + panes.length * 2) % panes.length))) return;
  }
}
