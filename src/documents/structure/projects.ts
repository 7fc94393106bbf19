import type { ResumeDate } from '../../core/resume/document';
import { findDates, trimSeparators, withoutDates } from './dates';
import { dateStrength, looksLikeProse } from './job-lines';
import type { Item } from './join-lines';
import { endsSentence, joinRows } from './join-lines';
import type { Found, Page, Row } from './rows';
import { startsBold } from './rows';

export interface ProjectParts {
  readonly name: Found | null;
  readonly start: ResumeDate;
  readonly end: ResumeDate;
  readonly dateRows: readonly Row[];
  readonly bullets: Found[];
}

function isHead(item: Item, next: Item | undefined, page: Page): boolean {
  if (looksLikeProse(withoutDates(item.text)) || item.text.length > 120) return false;
  if (item.marker) {
    return (
      next?.marker !== null &&
      next !== undefined &&
      next.marker.level > item.marker.level &&
      !endsSentence(item.text)
    );
  }
  if (item.first.heading !== null || dateStrength(item.first) > 0) return true;
  if (startsBold(item.first) && !page.boldBody) return true;
  return next?.marker !== null && next !== undefined && !endsSentence(item.text);
}

function begin(item: Item): ProjectParts {
  const [match] = findDates(item.text);
  const name = trimSeparators(withoutDates(item.text));
  return {
    name: name === '' ? null : { value: name, rows: item.rows, sure: 0.8 },
    start: match?.from ?? null,
    end: match?.to ?? null,
    dateRows: match ? item.rows : [],
    bullets: [],
  };
}

/** Reads a section of projects: a name, perhaps dates, and what was done. */
export function readProjects(rows: readonly Row[], page: Page): ProjectParts[] {
  const items = joinRows(rows, page, (row) => row.bold && !page.boldBody);
  const projects: ProjectParts[] = [];
  for (const [at, item] of items.entries()) {
    const open = projects.at(-1);
    const bare = open?.name === null && open.bullets.length === 0;
    if (isHead(item, items[at + 1], page) && !bare) projects.push(begin(item));
    else if (open) open.bullets.push({ value: item.text, rows: item.rows, sure: 0.85 });
    else
      projects.push({
        name: null,
        start: null,
        end: null,
        dateRows: [],
        bullets: [{ value: item.text, rows: item.rows, sure: 0.6 }],
      });
  }
  return projects;
}
