import { LABELS, alternation, fold } from './words';

const ACTION = new RegExp(
  `^(?:${alternation(LABELS.actionStarts)}|\\p{L}{2,}(?<!ne|fe|spe|see)ed)\\s`,
  'u',
);

/** Whether a text opens with what was done: "Led …", "Renewed …". */
export function startsWithAction(text: string): boolean {
  return ACTION.test(fold(text));
}

/** Whether any sentence of a text does. */
export function holdsAction(text: string): boolean {
  return text.split(/[.!?;:]\s+/).some(startsWithAction);
}
