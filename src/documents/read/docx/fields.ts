import { safeLink } from './relationships';

/**
 * Word's fields: an instruction, then the result that is shown. Complex fields are spread over runs (`w:fldChar`), and one
 * can stand inside another. Results of page counting fields are not text of the resume.
 */
export interface Fields {
  /** `type` is that of `w:fldChar`: begin, separate, end. */
  mark(type: string): void;
  instruction(text: string): void;
  /** A simple field (`w:fldSimple`), and its end. */
  openSimple(instruction: string): void;
  closeSimple(): void;
  /** An instruction that did not end with its paragraph is a damaged one: its text is shown. */
  endParagraph(): void;
  /** Whether text that comes now is shown. */
  shows(): boolean;
  link(): string | null;
  /** A page counting field was met since the last call. */
  takePageNumber(): boolean;
}

interface Field {
  instruction: string;
  inResult: boolean;
  readonly simple: boolean;
}

const PAGE_COUNT = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;

export function createFields(): Fields {
  const open: Field[] = [];
  let pageNumber = false;
  const counts = (field: Field) => PAGE_COUNT.test(field.instruction);
  return {
    mark(type) {
      const last = open.at(-1);
      if (type === 'begin') open.push({ instruction: '', inResult: false, simple: false });
      else if (type === 'separate' && last && !last.simple) last.inResult = true;
      else if (type === 'end' && last && !last.simple) {
        pageNumber ||= counts(last);
        open.pop();
      }
    },
    instruction(text) {
      const last = open.at(-1);
      if (last && !last.inResult && last.instruction.length < 4_000) last.instruction += text;
    },
    openSimple: (instruction) => open.push({ instruction, inResult: true, simple: true }),
    closeSimple() {
      const last = open.at(-1);
      if (!last?.simple) return;
      pageNumber ||= counts(last);
      open.pop();
    },
    endParagraph() {
      while (open.at(-1)?.inResult === false) open.pop();
    },
    shows: () => open.every((field) => field.inResult && !counts(field)),
    link: () => linkOf(open.findLast((field) => /^\s*HYPERLINK\b/i.test(field.instruction))),
    takePageNumber() {
      const met = pageNumber || open.some((field) => field.inResult && counts(field));
      pageNumber = false;
      return met;
    },
  };
}

function linkOf(field: Field | undefined): string | null {
  const target = /HYPERLINK\s+(?:"([^"]*)"|([^\s\\"]+))/i.exec(field?.instruction ?? '');
  return safeLink(target?.[1] ?? target?.[2] ?? '');
}
