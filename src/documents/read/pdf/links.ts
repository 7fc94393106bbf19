import type { Character } from './characters';
import type { PdfPage } from './page';
import { holds } from './geometry';

/** Marks the characters that a link covers with its target. */
export function linkCharacters(characters: readonly Character[], links: PdfPage['links']): void {
  for (const { box, target } of links) {
    for (const character of characters) {
      const { x0, x1, y, style } = character;
      if (style.angle === 0 && holds(box, (x0 + x1) / 2, y - style.size * 0.25)) {
        character.link = target;
      }
    }
  }
}
