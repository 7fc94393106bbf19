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

/** Fields this deep in one another are real; deeper ones are attacks, and count for nothing. */
const MAX_FIELDS = 50;

export function createFields(): Fields {
  const open: Field[] = [];
  let beyond = 0;
  const begin = (field: Field) => {
    if (open.length < MAX_FIELDS) open.push(field);
    else beyond += 1;
  };
  const counts = (field: Field) => PAGE_COUNT.test(field.instruction);
  return {
    mark(type) {
      const last = open.at(-1);
      if (type === 'begin') begin({ instruction: '', inResult: false, simple: false });
      else if (beyond > 0) beyond -= type === 'end' ? 1 : 0;
      else if (type === 'separate' && last && !last.simple) last.inResult = true;
      else if (type === 'end' && last && !last.simple) {
        open.pop();
        return counts(last);
      }
      return false;
    },
    instruction(text) {
      const last = open.at(-1);
      if (last && beyond === 0 && !last.inResult && last.instruction.length < 4_000)
        last.instruction += text;
    },
    openSimple: (instruction) => begin({ instruction, inResult: true, simple: true }),
    closeSimple() {
      if (beyond > 0) {
        beyond -= 1;
        return false;
      }
      const last = open.at(-1);
      if (!last?.simple) return false;
      open.pop();
      return counts(last);
    },
    endParagraph() {
      beyond = 0;
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
