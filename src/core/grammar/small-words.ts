/** The words of a text in small letters, without figures and signs. */
export const smallWords = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
