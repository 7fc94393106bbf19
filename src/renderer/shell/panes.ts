/** Moves the focus to the next (1) or previous (-1) pane, to the place in it that was last in use where it says so. */
export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) =>
    pane.checkVisibility(),
  );
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const start = current === -1 && step === -1 ? 0 : current;
  for (let turn = 1; turn <= panes.length; turn += 1) {
    const pane = panes.at((start + turn * step + panes.length * 2) % panes.length);
    const target =
      pane?.querySelector<HTMLElement>('[data-pane-start]') ??
      pane?.querySelector<HTMLElement>('button, [tabindex="0"], select, input, textarea');
    if (target) {
      target.focus();
      return;
    }
  }
}
