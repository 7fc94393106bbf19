import { holdsAction } from './action-text';
import { isPlace } from './classify';
import { isOnlyDates } from './dates';
import { describesEmployer, introducesJob, isAboutJob } from './employer-text';
import type { JobLine } from './job-lines';
import type { Item } from './join-lines';
import type { Found, Row } from './rows';

export interface JobBody {
  readonly intro: readonly Found[];
  readonly bullets: readonly Found[];
  /** Rows that only name what follows ("Key achievements:"). */
  readonly labels: readonly Row[];
}

/** Bullets and descriptions of one job. A paragraph before the first list item that describes the employer is its intro. */
export function readBody(body: readonly JobLine[], company: string | null): JobBody {
  const intro: Found[] = [];
  const bullets: Found[] = [];
  const labels: Row[] = [];
  const hasList = body.some((line) => line.kind === 'bullet');
  for (const { item, kind } of body) {
    if (kind === 'label') labels.push(...item.rows);
    else if (kind === 'bullet' && !isLink(item.text)) bullets.push(asFound(item, 0.95));
    else if (bullets.length === 0 && isIntro(item, hasList, company))
      intro.push(asFound(item, 0.7));
    else if (isAboutJob(item.text) || isNoAccomplishment(item.text)) intro.push(asFound(item, 0.5));
    else bullets.push(asFound(item, 0.75));
  }
  return { intro, bullets, labels };
}

/** A short paragraph over a list that says nothing done says what the employer is. */
const MOST_WORDS = 14;

function isIntro(item: Item, hasList: boolean, company: string | null): boolean {
  if (describesEmployer(item.text)) return true;
  if (!hasList) return false;
  const isPhrase = item.text.split(' ').length <= MOST_WORDS && !holdsAction(item.text);
  return isPhrase || introducesJob(item.text, { italic: item.first.italic, company });
}

function asFound(item: Item, sure: number): Found {
  return { value: item.text, rows: item.rows, sure };
}

/** Only a link, a date, a duration or a place. */
function isNoAccomplishment(text: string): boolean {
  return isLink(text) || isOnlyDates(text) || isPlace(text);
}

function isLink(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text);
}
