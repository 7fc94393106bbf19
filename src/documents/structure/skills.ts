import type { Segment } from '../read/source-text';
import { readHeading } from './headings';
import type { Item } from './join-lines';
import { isFull, joinRows, joinTexts } from './join-lines';
import type { Found, Page, Row } from './rows';
import { trimSeparators } from './dates';
import { looksLikeProse } from './job-lines';
import { isInnerItem, look } from './rows';
import { splitOutsideBrackets } from './separators';
import { styleChunks } from './style-chunks';
import { tableRowOf } from './table-heads';
import { LABELS, alternation, fold } from './words';

const LEAD = new RegExp(`^(?:${alternation(LABELS.skillLeads)})\\s+`, 'iu');

const LEVELS = new Set(LABELS.levels);
const BARS = /[●○■□★☆▮▯◼◻⬤◯]{2,}/gu;

export interface SkillGroup {
  readonly name: string | null;
  readonly skills: string[];
}

export interface SkillParts {
  readonly skills: readonly Found[];
  /** Levels printed on lines of their own ("Advanced"). */
  readonly rest: readonly Found[];
  /** The skills as printed in groups; those before the first name stand in one without. */
  readonly groups: readonly SkillGroup[];
  /** Rows that hold the name of a group. */
  readonly nameRows: readonly Row[];
  /** Lines of the section that name another kind: "Interests: …". */
  readonly other: { heading: string | null; lines: Found[] }[];
}

const HARD = /[|•·∙●▪◦■⋄❖;；、，\t]/u;

/** Cuts a list at its commas, semicolons, pipes and dots, but not inside brackets or numbers. */
export function splitList(text: string): string[] {
  return splitOutsideBrackets(
    text,
    (sign, next) => HARD.test(sign) || (sign === ',' && !/\d/.test(next ?? '')),
  )
    .map((part) => trimSeparators(part))
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** "Platforms: Gainsight, Totango" → the group's name and the list; null where there is no name. */
export function takeGroup(text: string): { group: string; list: string } | null {
  const match =
    /^([^:：,;()]{2,40}?)(?:\s*\([^():,;]{2,20}\))?\s*(?:[:：]|\s(?:→|->|=>)\s)\s*(.*)$/u.exec(
      text,
    );
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

/** "Proficient in Windows and Mac OS" → the skills alone. */
function withoutLead(part: string): string[] {
  const lead = LEAD.exec(part);
  if (!lead) return [part];
  return part
    .slice(lead[0].length)
    .split(/\s+(?:and|&)\s+/)
    .filter(Boolean);
}

interface Line {
  readonly group: string | null;
  readonly parts: readonly string[];
  readonly item: Item;
  /** Stands first in its row. */
  readonly isFirst: boolean;
}

/** The group's name where a line starts with one: before a colon, or in bold before text that is not. */
function cutGroup(
  text: string,
  first: Segment | undefined,
): { group: string; list: string } | null {
  const named = takeGroup(text);
  if (named || !first) return named;
  const [label, ...rest] = styleChunks(first);
  if (
    !label?.bold ||
    rest.length === 0 ||
    rest.some((chunk) => chunk.bold) ||
    label.text.split(' ').length > 4
  )
    return null;
  return { group: trimSeparators(label.text), list: rest.map((chunk) => chunk.text).join(' ') };
}

/** "Tools: Gainsight, Looker; Methods: coaching": several named groups in one line. */
function splitGroups(text: string): string[] {
  const parts = splitOutsideBrackets(text, (sign) => sign === ';' || sign === '|').map(
    trimSeparators,
  );
  return parts.length > 1 && parts.every(takeGroup) ? parts : [text];
}

function readLines(items: readonly Item[]): Line[] {
  return items.flatMap((item) => {
    const segments = item.rows.length === 1 ? item.first.segments : [];
    const texts =
      segments.length > 1 ? segments.map((segment) => segment.text) : splitGroups(item.text);
    return texts.map((text, column) => {
      const cut = cutGroup(text, texts.length === 1 ? item.first.segments[0] : undefined);
      const slashed = /\S\s+\/\s+\S.*\s\/\s/.test(text) && !text.includes(',');
      const list = cut?.list ?? text;
      const parts = slashed ? list.split(/\s+\/\s+/) : splitList(list);
      return {
        group: cut?.group ?? null,
        parts: parts.map(clean).filter(Boolean),
        item,
        isFirst: column === 0,
      };
    });
  });
}

/** Whether a row stands out from the one below it as a name does from the list that it names. */
function standsOut(row: Row, below: Row): boolean {
  if (row.marker) return isInnerItem(row, below);
  if (row.heading !== null && below.heading === null) return true;
  const larger = row.size !== null && below.size !== null && row.size > below.size * 1.05;
  return larger || (row.bold && !below.bold) || below.marker !== null;
}

/**
 * A lone text that names what the next line, perhaps behind a level, lists: it looks unlike a list of several, stands
 * out from a list of one a line, or has its list beside it in the row of a table.
 */
function isGroupName(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.parts.length !== 1 || line.group) return false;
  const later = lines
    .slice(at + 1)
    .filter(({ parts }) => !(parts.length === 1 && isLevel(parts[0] ?? '')));
  const [beside] = later;
  const isRow = beside?.item === line.item && beside.parts.length === 1;
  const next = isRow || !line.isFirst ? later.find(({ item }) => item !== line.item) : beside;
  if (!next || next.group) return false;
  const [row, below] = [line.item.first, next.item.first];
  if (next.parts.length < 2) return row !== below && standsOut(row, below);
  const inRow = row === below ? line.isFirst : tableRowOf(row) !== null;
  return look(below) !== look(row) || (inRow && tableRowOf(row) === tableRowOf(below));
}

/** White space above a line of the same text, in multiples of its size. */
const SAME_TEXT = 0.35;

/**
 * The second lines of skills that a narrow column broke: without the marker that the list has, or closer to the line
 * above than the list's lines are to each other.
 */
function findRests(rows: readonly Row[]): Set<Row> {
  const rests = new Set<Row>();
  const marked = rows.filter(({ marker }) => marker !== null).length;
  const gaps = rows.flatMap(({ gapAbove }) => (gapAbove === null ? [] : [gapAbove]));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  for (const [at, row] of rows.entries()) {
    const last = rows[at - 1];
    if (!last || row.marker || row.gapAbove === null || row.region !== last.region) continue;
    if (look(row) !== look(last) || row.segments.length > 1 || row.page !== last.page) continue;
    const listed = marked > rows.length / 2 && (last.marker !== null || rests.has(last));
    const hangs = listed && Math.abs((row.x ?? 0) - (last.x ?? 0)) < 2;
    const close = row.gapAbove < SAME_TEXT && usual > SAME_TEXT * 2 && !/[,:：]/.test(row.text);
    if (hangs || close) rests.add(row);
  }
  return rests;
}

function isOpen(text: string): boolean {
  return (text.match(/[([]/g)?.length ?? 0) > (text.match(/[)\]]/g)?.length ?? 0);
}

/** A bracket not closed, a separator at the end, or a long list that fills its line. */
function leavesOpen(last: Item, next: Item, page: Page): boolean {
  if (next.marker || last.first.region !== next.first.region) return false;
  if (isOpen(last.text) || /[,;]$/.test(last.text)) return true;
  const row = last.rows.at(-1);
  const isLong = splitList(last.text).length >= 4 && !takeGroup(next.text);
  return (
    row?.segments.length === 1 &&
    isLong &&
    look(row) === look(next.first) &&
    isFull(row, next.first, page)
  );
}

/** Words that stand apart by white space alone wrap too: "Contract" at a line's end, "negotiation" below it. */
function joinWrappedWords(rows: readonly Row[], page: Page): Row[] {
  const inside = rows.flatMap(({ segments }) => segments.slice(1));
  if (inside.some(({ text }) => !/^\p{Lu}/u.test(text))) return [...rows];
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const [first, ...rest] = row.segments;
    const end = last?.segments.at(-1);
    const wraps =
      last && last.segments.length > 2 && !row.marker && /^\p{Ll}{3,}(?!\S)/u.test(row.text);
    if (!wraps || !first || !end || look(last) !== look(row) || !isFull(last, row, page)) {
      joined.push(row);
      continue;
    }
    const runs = [...end.runs, ...first.runs];
    const whole = { ...end, text: joinTexts(end.text, first.text), runs };
    const segments = [...last.segments.slice(0, -1), whole, ...rest];
    joined[joined.length - 1] = {
      ...last,
      segments,
      text: segments.map(({ text }) => text).join(' '),
      right: row.right,
      merged: [...(last.merged ?? []), row.id, ...(row.merged ?? [])],
    };
  }
  return joined;
}

/** Lines that a bracket, a comma or a list's separator leaves open go on in the next. */
function joinOpen(rows: readonly Row[], page: Page): Item[] {
  const items: Item[] = [];
  const rests = findRests(rows);
  const isOwn = (row: Row) => !rests.has(row) && (row.text.length < 30 || takeGroup(row.text));
  for (const item of joinRows(rows, page, (row) => Boolean(isOwn(row)))) {
    const last = items.at(-1);
    if (last && (rests.has(item.first) || leavesOpen(last, item, page))) {
      items[items.length - 1] = {
        ...last,
        rows: [...last.rows, ...item.rows],
        text: joinTexts(last.text, item.text),
      };
    } else items.push(item);
  }
  return items;
}

/** Reads lists in any form: one a line, tables, "Group: a, b", commas, pipes, bullets. */
export function readSkills(rows: readonly Row[], page: Page): SkillParts {
  const skills: Found[] = [];
  const rest: Found[] = [];
  const other: SkillParts['other'] = [];
  const groups: SkillGroup[] = [];
  const nameRows: Row[] = [];
  const lines = readLines(joinOpen(joinWrappedWords(rows, page), page));
  for (const [at, { group, parts, item }] of lines.entries()) {
    const kind = group ? readHeading(group)?.kind : undefined;
    if (kind === 'interests' || kind === 'education') {
      other.push({ heading: group, lines: [{ value: item.text, rows: item.rows, sure: 0.7 }] });
      continue;
    }
    const [only] = parts;
    const name = group ?? (isGroupName(lines, at) ? (only ?? null) : null);
    if (name || groups.length === 0) groups.push({ name, skills: [] });
    if (name) nameRows.push(...item.rows);
    if (name && !group) continue;
    for (const value of parts.flatMap(withoutLead)) {
      if (isLevel(value)) rest.push({ value, rows: item.rows, sure: 0.5 });
      else {
        skills.push({ value, rows: item.rows, sure: looksLikeProse(value) ? 0.5 : 0.9 });
        groups.at(-1)?.skills.push(value);
      }
    }
  }
  return {
    skills,
    rest,
    other,
    nameRows,
    groups: groups.filter((one) => one.name ?? one.skills[0]),
  };
}
