/** Characters that XML 1.0 cannot hold, lone surrogates included. */
// eslint-disable-next-line no-control-regex -- control characters are what this removes
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** One line of text for a Word run: single spaces, no character that a Word file cannot hold. */
export function oneLine(text: string): string {
  return text.replace(NOT_XML, '').replace(/\s+/g, ' ').trim();
}
