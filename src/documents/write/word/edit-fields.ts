import type { ResumeDocument } from '../../../core/resume/document';
import { refuse } from '../../../core/resume/result';
import { align } from '../../../core/resume/align';
import { oneLine } from '../plain-text';
import {
  cannotEdit,
  DONE,
  locate,
  notFound,
  paragraphsOf,
  paragraphsOfLines,
  rewrite,
  type Edited,
  type EditSession,
} from './edit-session';
import { retarget } from './links';
import { mapText, paragraphText } from './paragraph-text';
import { replaceDate } from './printed-date';
import type { RevisionStep } from './revision-step';
import type { XmlElement } from './xml-tree';

type Value = string | null | readonly string[] | undefined;

/** Makes the Word file say in one field what `after` says there. */
export function setField(
  session: EditSession,
  { before, after }: RevisionStep,
  target: string,
): Edited {
  const [was, now] = [valueAt(before, target), valueAt(after, target)];
  const isList = Array.isArray(was);
  if (isList || Array.isArray(now)) {
    return setList(session, before, target, listOf(was), listOf(now));
  }
  const old = typeof was === 'string' ? was : '';
  const text = typeof now === 'string' ? now : '';
  if (old === text) return DONE;
  const paragraphs = paragraphsOfField(session, before, target);
  if (old === '') return addField(session, before, target, text);
  if (/^(?:experience|education|projects)\.\d+\.(?:start|end)$/.test(target)) {
    return setDate(session, paragraphs, target, old, text);
  }
  return setText(session, paragraphs, old, text);
}

const listOf = (value: Value): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []);

/** The value at a path such as `experience.0.title`. */
function valueAt(document: ResumeDocument, target: string): Value {
  let at: unknown = document;
  for (const key of target.split('.')) {
    at = at !== null && typeof at === 'object' ? (at as Record<string, unknown>)[key] : undefined;
  }
  return at as Value;
}

function paragraphsOfField(
  session: EditSession,
  document: ResumeDocument,
  target: string,
): readonly XmlElement[] {
  const own = paragraphsOf(session, document, target);
  if (own.length > 0) return own;
  const heading = /^sections\.(\d+)\.heading$/.exec(target)?.[1];
  const other = /^other\.(\d+)\.heading$/.exec(target)?.[1];
  const text =
    heading === undefined
      ? document.other[Number(other)]?.heading
      : document.sections[Number(heading)]?.heading;
  const lines = document.lines.filter(
    (line) => line.role === 'heading' && typeof text === 'string' && line.text.includes(text),
  );
  return paragraphsOfLines(
    session,
    document,
    lines.slice(0, 1).map(({ id }) => id),
  );
}

/** Words, or an address as it may be printed: without its scheme. A link over the words leads to the new address. */
function setText(
  session: EditSession,
  paragraphs: readonly XmlElement[],
  old: string,
  text: string,
): Edited {
  const bare = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/i, '');
  const forms: readonly (readonly [string, string])[] = [
    [old, text],
    [bare(old), bare(text)],
    [bare(old).replace(/\/$/, ''), bare(text).replace(/\/$/, '')],
  ];
  const linked = retarget(session, paragraphs, old, text);
  for (const [from, to] of forms) {
    const found = locate(session, paragraphs, from);
    if (found.ok) {
      const ranges =
        to === '' ? found.value.map((range) => withSeparator(session, range)) : found.value;
      return rewrite(session, ranges, oneLine(to));
    }
    if (found.error.code === 'edit-ambiguous') return found;
  }
  return linked ? DONE : refuse(notFound(old));
}

/** A field that goes takes one separator beside it along. */
function withSeparator<R extends { paragraph: XmlElement; start: number; end: number }>(
  session: EditSession,
  range: R,
): R {
  const part = session.partOf.get(range.paragraph);
  const raw = part ? paragraphText(part.tree, range.paragraph) : '';
  const before = /\s*[|•·,;–—-]\s*$/u.exec(raw.slice(0, range.start));
  if (before) return { ...range, start: range.start - before[0].length };
  const after = /^\s*[|•·,;–—-]\s*/u.exec(raw.slice(range.end));
  return after ? { ...range, end: range.end + after[0].length } : range;
}

function setDate(
  session: EditSession,
  paragraphs: readonly XmlElement[],
  target: string,
  old: string,
  date: string,
): Edited {
  if (date === '') return refuse(cannotEdit('A date can be changed here, but not taken out.'));
  const side = target.endsWith('.start') ? 'start' : 'end';
  for (const paragraph of paragraphs) {
    const part = session.partOf.get(paragraph);
    if (!part) continue;
    const { text, starts, ends } = mapText(paragraphText(part.tree, paragraph));
    const change = replaceDate(text, side, old, date);
    if (!change) continue;
    const range = { paragraph, start: starts[change.start] ?? 0, end: ends[change.end - 1] ?? 0 };
    return rewrite(session, [range], change.text);
  }
  return refuse(cannotEdit(`The date ${old} is printed in a form that could not be changed.`));
}

/** Changes the items that differ, one by one; an item more goes behind the one before it. */
function setList(
  session: EditSession,
  before: ResumeDocument,
  target: string,
  old: readonly string[],
  wanted: readonly string[],
): Edited {
  let place = 0;
  let previous: string | null = null;
  for (const [was, now] of align(old, wanted, (a, b) => a === b)) {
    const paragraphs = paragraphsOfField(
      session,
      before,
      `${target}.${was === null ? place - 1 : place}`,
    );
    if (was !== null) place += 1;
    if (was !== now) {
      const done =
        was === null
          ? addItem(session, paragraphs, previous, now)
          : setText(session, paragraphs, was, now ?? '');
      if (!done.ok) return done;
    }
    previous = now ?? previous;
  }
  return DONE;
}

function addItem(
  session: EditSession,
  paragraphs: readonly XmlElement[],
  previous: string | null,
  item: string,
): Edited {
  const found = previous === null ? null : locate(session, paragraphs, previous);
  const last = found?.ok ? found.value.at(-1) : undefined;
  const part = last && session.partOf.get(last.paragraph);
  if (!last || !part) {
    return refuse(cannotEdit('There is no item of the list beside which the new one could stand.'));
  }
  const raw = paragraphText(part.tree, last.paragraph);
  const end = last.end + (/^[^|•·,;\t\n]*/u.exec(raw.slice(last.end))?.[0].trimEnd().length ?? 0);
  const place = { paragraph: last.paragraph, start: end, end };
  return rewrite(session, [place], `${separatorAt(raw, last.start, end)}${oneLine(item)}`);
}

/** The sign that parts an item from its neighbour in print; a comma where none is seen. */
function separatorAt(raw: string, start: number, end: number): string {
  const after = /^\s*[|•·,;]\s*/u.exec(raw.slice(end));
  const before = /\s*[|•·,;]\s*$/u.exec(raw.slice(0, start));
  return (after ?? before)?.[0] ?? ', ';
}

/** A contact detail that was not there goes behind the one that is. */
function addField(
  session: EditSession,
  before: ResumeDocument,
  target: string,
  text: string,
): Edited {
  const { contact } = before;
  const beside = (['phone', 'email', 'location'] as const).find(
    (field) => `contact.${field}` !== target && contact[field] !== null,
  );
  const value = beside && contact[beside];
  if (!target.startsWith('contact.') || !value) {
    return refuse(cannotEdit(`The Word file has no place for ${target} yet.`));
  }
  const paragraphs = paragraphsOf(session, before, `contact.${beside}`);
  const found = locate(session, paragraphs, value);
  const last = found.ok ? found.value.at(-1) : undefined;
  const part = last && session.partOf.get(last.paragraph);
  if (!last || !part) return refuse(notFound(value));
  const separator = separatorAt(paragraphText(part.tree, last.paragraph), last.start, last.end);
  const between = separator.trim() === ',' ? ' | ' : separator;
  const place = { paragraph: last.paragraph, start: last.end, end: last.end };
  return rewrite(session, [place], `${between}${oneLine(text)}`);
}
