import type { ResumeDocument } from '../../../core/resume/document';
import { hideIn } from '../../../core/phrasing/mask';
import type { Edit } from '../../../core/revision/edits';

export interface HiddenPair {
  readonly real: string;
  readonly shown: string;
}

/** The edits that put the shown words in the place of the real ones in the summary and every bullet. */
export function hideEdits(document: ResumeDocument, pair: HiddenPair): Edit[] {
  const { summary, experience, projects } = document;
  const hidden = summary === null ? null : hideIn(summary, pair);
  const edits: Edit[] =
    summary !== null && hidden !== null && hidden.mentions.length > 0
      ? [{ op: 'setField', target: 'summary', was: summary, text: hidden.text }]
      : [];
  const bullets = [...experience, ...projects].flatMap((part) => part.bullets);
  for (const { id, text } of bullets) {
    const masked = hideIn(text, pair);
    if (masked.mentions.length > 0) {
      edits.push({ op: 'replace', target: id, was: text, text: masked.text });
    }
  }
  return edits;
}
