import type { Answer } from '../../../core/revision/work';

/** What the question about the person's own part is kept under, and what each choice says to the phrasing. */
export const OWN_PART = 'part-taken';
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
 * place. What the text says already, and what is empty, is left out.
 */
export function factsFor(
  text: string,
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
    ...(part && { own_part: SAID[part] }),
  });
  return Object.fromEntries(
    facts.filter(([, value]) => value.trim() !== '' && !isSaid(value, text)),
  );
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.,]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** Letters at the end of a word in which its forms may differ: "rolled out" is said by "rolling out". */
const ENDING = 3;

/** Whether the text has every word of an answer, in this or another form. */
function isSaid(value: string, text: string): boolean {
  const said = wordsOf(text);
  return wordsOf(value).every((word) => {
    const stem = word.slice(0, Math.max(4, word.length - ENDING));
    return said.some((other) => (/\d/.test(word) ? other === word : other.startsWith(stem)));
  });
}

/**
 * Which questions are on show, in the order in which they were first asked, so that nothing moves under a hand that types:
 * the open ones, and those that have an answer.
 */
export function askedSlots(
  before: readonly string[],
  open: readonly string[],
  answered: readonly string[],
): string[] {
  const shown = new Set([...open, ...answered]);
  const stay = before.filter((slot) => shown.has(slot));
  return [...stay, ...[...shown].filter((slot) => !stay.includes(slot))];
}
