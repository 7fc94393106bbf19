import { webLink } from '../web-link';

/**
 * Word's fields: an instruction, then the result that is shown. Complex fields are spread over runs (`w:fldChar`), and one
 * can stand inside another. Page counting fields are told apart: they are not text of the resume.
 */
export interface Fields {
  /** `type` is that of `w:fldChar`: begin, separate, end. True where a page counting field ends. */
  mark(type: string): boolean;
  instruction(text: string): void;
  /** A simple field (`w:fldSimple`), and its end. */
  openSimple(instruction: string): void;
  closeSimple(): boolean;
  /** An instruction that did not end with its paragraph is a damaged one: its text is shown. */
  endParagraph(): void;
  /** Whether text that comes now is shown. */
  shows(): boolean;
  /** Whether it is the result of a page counting field. */
  countsPages(): boolean;
  link(): string | null;
}

interface Field {
  instruction: string;
  inResult: boolean;
  readonly simple: boolean;
}

const PAGE_COUNT = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;

export function createFields(): Fields {
  const open: Field[] = [];
  const counts = (field: Field) => PAGE_COUNT.test(field.instruction);
  return {
    mark(type) {
      const last = open.at(-1);
      if (type === 'begin') open.push({ instruction: '', inResult: false, simple: false });
      else if (type === 'separate' && last && !last.simple) last.inResult = true;
      else if (type === 'end' && last && !last.simple) {
        open.pop();
        return counts(last);
      }
      return false;
    },
    instruction(text) {
      const last = open.at(-1);
      if (last && !last.inResult && last.instruction.length < 4_000) last.instruction += text;
    },
    openSimple: (instruction) => open.push({ instruction, inResult: true, simple: true }),
    closeSimple() {
      const last = open.at(-1);
      if (!last?.simple) return false;
      open.pop();
      return counts(last);
    },
    endParagraph() {
      while (open.at(-1)?.inResult === false) open.pop();
    },
    shows: () => open.every((field) => field.inResult),
    countsPages: () => open.some(counts),
    link: () => linkOf(open.findLast((field) => /^\s*HYPERLINK\b/i.test(field.instruction))),
  };
}

function linkOf(field: Field | undefined): string | null {
  const target = /HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(field?.instruction ?? '');
  return webLink(target?.[1] ?? target?.[2]);
}
