/** The address of a link if it is one that a person follows from a resume (web, mail, telephone); else null. */
export function webLink(target: string | undefined): string | null {
  const address = target?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(address) ? address : null;
}
