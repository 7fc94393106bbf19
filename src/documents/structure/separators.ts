/**
 * Cuts a text at single characters, outside brackets: "Dallas, TX (Network | 12,000 people)" stays whole at the pipe.
 * `isCut` sees the sign and the one after it.
 */
export function splitOutsideBrackets(
  text: string,
  isCut: (sign: string, next: string | undefined) => boolean,
): string[] {
  const parts: string[] = [];
  let depth = 0;
  let open = '';
  const signs = Array.from(text);
  for (const [at, sign] of signs.entries()) {
    if (/[([（]/.test(sign)) depth += 1;
    if (/[)\]）]/.test(sign)) depth = Math.max(0, depth - 1);
    if (depth === 0 && isCut(sign, signs[at + 1])) {
      parts.push(open);
      open = '';
    } else open += sign;
  }
  parts.push(open);
  return parts;
}

const STRONG = /[|•·∙●▪◦■⋄❖‖¦\t]/u;

/** Cuts at the signs that never stand inside a name or title: pipes, dots, tabs, a double slash. */
export function splitStrong(text: string): string[] {
  return text
    .split(/\s+\/\/\s+/)
    .flatMap((part) => splitOutsideBrackets(part, (sign) => STRONG.test(sign)))
    .map((part) => part.trim())
    .filter(Boolean);
}
