import type { ResumeDocument } from '../../../core/resume/document';

/** An edit as the core applies it (core/revision/edits.ts); here for what it does to a Word file. */
export type WordEdit =
  | {
      readonly op: 'replace';
      readonly target: string;
      readonly was: string;
      readonly text: string;
      readonly comment?: string | undefined;
    }
  | {
      readonly op: 'insertAfter';
      readonly target: string;
      readonly text: string;
      readonly comment?: string | undefined;
    }
  | { readonly op: 'remove'; readonly target: string; readonly was: string }
  | { readonly op: 'moveAfter'; readonly target: string; readonly after: string }
  | {
      readonly op: 'setField';
      readonly target: string;
      readonly was: string;
      readonly text: string;
    }
  | { readonly op: 'comment'; readonly target: string; readonly text: string };

/** One edit, with the document before and after it: ids and lines are those of `before`. */
export interface RevisionStep {
  readonly edit: WordEdit;
  readonly before: ResumeDocument;
  readonly after: ResumeDocument;
}
