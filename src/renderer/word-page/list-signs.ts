/** Signs of Word's lists that stand at private codes of the fonts Symbol and Wingdings, which few machines have. */
const SIGNS: Readonly<Record<string, string>> = {
  '\uf0a7': '▪',
  '\uf0a8': '◦',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
  '\uf076': '❖',
};

/** The style rules of a drawn page with signs that every font has; a private code that is not known becomes a dot. */
export function withPlainSigns(css: string): string {
  return css.replace(/[\ue000-\uf8ff]/g, (code) => SIGNS[code] ?? '•');
}
