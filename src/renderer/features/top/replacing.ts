import type { ResumeDocument } from '../../../core/resume/document';
import { joinField } from '../../../core/revision/edit-text';
import type { Edit } from '../../../core/revision/edits';
import { findField } from '../../../core/revision/field-paths';
import { perform } from '../../state/editing';
import { undone, useSession } from '../../state/session';
import { showToast } from '../../ui/toasts';
import { strings } from './strings';

/** Gives a field of the page another text: one step with a name, and a way back. */
export function replaceField(target: string, text: string, step: string): void {
  const { stage } = useSession.getState();
  const field = stage.phase === 'ready' ? findField(stage.history.present, target) : null;
  if (!field) return;
  const was = joinField(field.value, field.shape);
  if (was !== text) apply(step, [{ op: 'setField', target, was, text }]);
}

/** The edits that bring the skills into an order, each group for itself; skills of the order that are in no list are added. */
export function skillEdits(document: ResumeDocument, order: readonly string[]): Edit[] {
  const groups = document.skillGroups ?? [];
  const targets =
    groups.length > 0 ? groups.map((_, index) => `skillGroups.${index}.skills`) : ['skills'];
  return targets.flatMap((target): Edit[] => {
    const field = findField(document, target);
    if (!field) return [];
    const items = groups.length > 0 ? order.filter((skill) => field.value.includes(skill)) : order;
    if (items.join('\n') === field.value.join('\n')) return [];
    const was = joinField(field.value, field.shape);
    // A line break after the last item keeps a comma inside an item.
    return [{ op: 'setField', target, was, text: `${items.join('\n')}\n` }];
  });
}

export function orderSkills(document: ResumeDocument, order: readonly string[]): void {
  const edits = skillEdits(document, order);
  if (edits.length > 0) apply(strings.steps.skills, edits);
}

function apply(step: string, edits: readonly Edit[]): void {
  if (perform(step, edits)) showToast(strings.done, { label: strings.undo, run: undone });
}
