import type { LeakPlace } from '../../../core/resume/leak';

/** One text of a file with its place. `original` is the paragraph as it reads when tracked changes are rejected, where it differs. */
export interface FileText {
  readonly place: LeakPlace;
  /** In words, such as `header, paragraph 2`. */
  readonly where: string;
  readonly text: string;
  readonly original: string | null;
}

/** Something left in the file that tells by its mere presence. */
export interface FileTrace {
  readonly kind:
    'author' | 'tracked-change' | 'comment' | 'hidden-text' | 'local-path' | 'placeholder';
  readonly place: LeakPlace;
  readonly where: string;
  /** Who left it, as the file says; empty where it does not. */
  readonly who: string;
  readonly text: string;
}

export interface FileTexts {
  readonly texts: readonly FileText[];
  readonly traces: readonly FileTrace[];
  readonly notChecked: readonly string[];
}

/** A folder of somebody's computer or of a firm's network. */
const LOCAL_PATH =
  /file:\/\/[^\s"<>]{1,300}|(?<![\p{L}\p{N}])[A-Za-z]:\\[^\n"<>|]{1,300}|\\\\[\w.-]{1,60}\\[^\n"<>|]{1,300}|(?<![\w/.])\/(?:Users|home|Volumes)\/[^\n"<>|]{1,300}/gu;

export function localPathsIn(text: string): string[] {
  return text.match(LOCAL_PATH) ?? [];
}
