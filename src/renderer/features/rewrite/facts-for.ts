import type { Answer } from '../../../core/revision/work';

/** What the question about the person's own part is kept under, its slot, and what each choice says to the phrasing. */
export const OWN_PART = 'part-taken';
export const OWN_PART_SLOT = 'own_part';
export const OWN_PARTS = ['led', 'co-led', 'took-part'] as const;
type OwnPart = (typeof OWN_PARTS)[number];
const SAID: Readonly<Record<OwnPart, string>> = {
  led: 'led',
  'co-led': 'co-led',
  'took-part': 'contributed',
};

/** The part that the person said they had, null where they did not. */
export function ownPartOf(answers: readonly Answer[]): OwnPart | null {
  const said = answers.find(({ slot }) => slot === OWN_PART)?.value;
  return OWN_PARTS.find((part) => part === said) ?? null;
}

/**
 * The answers to one bullet's questions as the phrasing takes them, by slot: those kept, with those being typed in their
 * place. What is empty is left out.
 */
export function factsFor(
  answers: readonly Answer[],
  typed: Readonly<Record<string, string>>,
): Record<string, string> {
  const kept = answers.flatMap(({ slot, state, value }) =>
    slot !== OWN_PART && state === 'answered' && value !== null ? [[slot, value] as const] : [],
  );
  const part = ownPartOf(answers);
  const facts = Object.entries({
    ...Object.fromEntries(kept),
    ...typed,
    ...(part && { [OWN_PART_SLOT]: SAID[part] }),
  });
  return Object.fromEntries(facts.filter(([, value]) => value.trim() !== ''));
}

/**
 * Which questions are on show, in the order in which they were first asked, so that nothing moves under a hand that types:
 * the open ones, those that have an answer, and those shown before that the bullet itself does not answer yet.
 */
export function askedSlots(
  before: readonly string[],
  open: readonly string[],
  answered: readonly string[],
  lacked: readonly string[] = [],
): string[] {
  const shown = new Set([...open, ...answered]);
  const stay = before.filter((slot) => shown.has(slot) || lacked.includes(slot));
  return [...stay, ...[...shown].filter((slot) => !stay.includes(slot))];
}
