import type { Item } from './join-lines';
import { joinRows } from './join-lines';
import type { Found, Page, Row } from './rows';
import { trimSeparators } from './dates';
import { looksLikeProse } from './job-lines';
import { LABELS, fold } from './words';

const LEVELS = new Set(LABELS.levels);
const BARS = /[●○■□★☆▮▯◼◻⬤◯]{2,}/gu;

export interface SkillParts {
  readonly skills: readonly Found[];
  /** Group names ("Platforms:") and levels, which belong to skills but are none. */
  readonly rest: readonly Found[];
}

/** Cuts at separators outside brackets. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let open = '';
  const hard = /[|•·∙●▪◦■⋄❖;；、，\t]/u;
  const signs = Array.from(text);
  for (const [at, sign] of signs.entries()) {
    if (/[([（]/.test(sign)) depth += 1;
    if (/[)\]）]/.test(sign)) depth = Math.max(0, depth - 1);
    const comma = sign === ',' && !/\d/.test(signs[at + 1] ?? '');
    if (depth === 0 && (comma || hard.test(sign))) {
      parts.push(open);
      open = '';
    } else open += sign;
  }
  parts.push(open);
  return parts.map((part) => trimSeparators(part)).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** "Platforms: Gainsight, Totango" → the group's name and the list; null where there is no name. */
export function takeGroup(text: string): { group: string; list: string } | null {
  const match = /^([^:：,;()]{2,40})\s*[:：]\s*(.*)$/u.exec(text);
  if (!match?.[1] || match[1].split(' ').length > 5) return null;
  return { group: match[1].trim(), list: match[2] ?? '' };
}

function clean(part: string): string {
  return trimSeparators(part.replace(BARS, ' ').replace(/^(?:and|und|y|et|&)\s+/iu, '')).replace(
    /\.$/,
    '',
  );
}

function isLevel(part: string): boolean {
  return LEVELS.has(fold(part).replace(/[()]/g, ''));
}

function readItem(item: Item, skills: Found[], rest: Found[]): void {
  const segments =
    item.rows.length === 1 ? item.first.segments.map((segment) => segment.text) : [item.text];
  for (const text of segments) {
    const grouped = takeGroup(text);
    if (grouped) rest.push({ value: grouped.group, rows: item.rows, sure: 0.6 });
    const list = grouped ? grouped.list : text;
    for (const part of splitList(list).map(clean)) {
      if (part === '') continue;
      if (isLevel(part)) rest.push({ value: part, rows: item.rows, sure: 0.5 });
      else skills.push({ value: part, rows: item.rows, sure: looksLikeProse(part) ? 0.5 : 0.9 });
    }
  }
}

/** Reads lists in any form: one a line, tables, "Group: a, b", commas, pipes, bullets. */
export function readSkills(rows: readonly Row[], page: Page): SkillParts {
  const skills: Found[] = [];
  const rest: Found[] = [];
  for (const item of joinRows(rows, page, (row) => row.text.length < 30))
    readItem(item, skills, rest);
  return { skills, rest };
}
