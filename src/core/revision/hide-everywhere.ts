import { hideIn } from '../phrasing/mask';
import type { ResumeDocument } from '../resume/document';
import { applyEdits } from './apply-edits';
import { editText, joinField } from './edit-text';
import { fieldPaths } from './edits-between';
import type { Edit } from './edits';
import { findField } from './field-paths';
import { bulletsOf } from './owners';

/** The person's own facts: a customer's name that stands there too is the employer's, the school's or the person's. */
const OWN = /^contact\.(?!headline)|\.(?:company|institution|location|start|end)$|^sections\./;

/** The edits that put the shown form of a name or an amount wherever a resume says the real one; none where it does not. */
export function hidingEdits(
  document: ResumeDocument,
  hidden: { readonly real: string; readonly shown: string },
): Edit[] {
  const reworded = bulletsOf(document).flatMap(({ id, text }): Edit[] => {
    const masked = hideIn(text, hidden).text;
    return masked === text ? [] : [{ op: 'replace', target: id, was: text, text: masked }];
  });
  const fields = fieldPaths(document).flatMap((target): Edit[] => {
    const field = OWN.test(target) ? null : findField(document, target);
    if (!field) return [];
    const masked = field.value.map((item) => hideIn(item, hidden).text);
    if (masked.join('\n') === field.value.join('\n')) return [];
    const was = joinField(field.value, field.shape);
    return [{ op: 'setField', target, was, text: editText(masked, field.shape) }];
  });
  return [...reworded, ...fields].filter((edit) => applyEdits(document, { edits: [edit] }).ok);
}
