import { hidingEdits } from '../../../core/revision/hide-everywhere';
import type { Hidden } from '../../../core/revision/work';
import { perform } from '../../state/editing';
import { hiddenAdded, hiddenRemoved } from '../../state/marking';
import { undone, useSession } from '../../state/session';
import { showToast } from '../../ui/toasts';
import { strings } from './strings';

/** How many places say the name or the amount now. */
export function placesOf(real: string, shown: string): number {
  const { stage } = useSession.getState();
  if (stage.phase !== 'ready' || real.trim() === '') return 0;
  return hidingEdits(stage.history.present, { real, shown }).length;
}

/** Shows another form everywhere, and remembers what it stands for. One step with a name. */
export function hide({ real, shown, kind }: Omit<Hidden, 'id'>): void {
  const { stage } = useSession.getState();
  if (stage.phase !== 'ready') return;
  const edits = hidingEdits(stage.history.present, { real, shown });
  hiddenAdded({ real, shown, kind });
  if (edits.length === 0) return;
  perform(strings.step(shown), edits);
  showToast(strings.done(shown), { label: strings.undo, run: undone });
}

/** The real name or amount stands there again and may be exported. */
export function showAgain({ id, real, shown }: Hidden): void {
  const { stage } = useSession.getState();
  if (stage.phase !== 'ready') return;
  const edits = hidingEdits(stage.history.present, { real: shown, shown: real });
  hiddenRemoved(id);
  if (edits.length > 0) perform(strings.shownAgain, edits);
}

/** What is marked with the mouse or keyboard, else the customer that the selected bullet names. */
export function wantedName(named: string | null): string {
  const field = document.activeElement;
  const typed =
    field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : '';
  const marked = typed === '' ? (window.getSelection()?.toString() ?? '') : typed;
  const text = marked.replace(/\s+/g, ' ').trim();
  return text !== '' && text.length <= 80 ? text : (named ?? '');
}
