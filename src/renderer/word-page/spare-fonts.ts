import { fontKind } from '../../core/resume/font-kind';

/** Where a rule names a font: not where one is brought along, and not by the name of a theme. */
const NAMED = /((?:font-family|--docx-\w+-font):\s*)([^;{}]+)(?![^{}]*src:)/g;

/** The style rules of a drawn page, each font followed by the kind that stands in where the machine has it not. */
export function withSpareFonts(css: string): string {
  return css.replace(NAMED, (_, property: string, fonts: string) => property + spared(fonts));
}

/** The same for what stands at single words. */
export function spareFontsWithin(page: ParentNode): void {
  for (const element of page.querySelectorAll<HTMLElement>('[style*="font-family"]'))
    element.style.fontFamily = spared(element.style.fontFamily);
}

function spared(fonts: string): string {
  return fonts.includes('var(') ? fonts : `${fonts.trim()}, ${fontKind(fonts)}`;
}
