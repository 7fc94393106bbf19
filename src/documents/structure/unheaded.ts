import { degreeScore, institutionScore } from './classify';
import type { Draft } from './draft';
import { isWorked, paragraphs, takeSchools } from './draft';
import type { JobParts } from './jobs';
import { readJobs } from './jobs';
import { endsSentence } from './join-lines';
import type { Found, Page, Row } from './rows';

/**
 * Places the rows that stand under no heading and hold no contact fact: positions and schools where no section is
 * headed as experience, a paragraph as the summary; the rest found no field.
 */
export function placeUnheaded(
  left: readonly Row[],
  page: Page,
  hasExperience: boolean,
  draft: Draft,
): void {
  const { jobs, leading } = hasExperience ? { jobs: [], leading: left } : readJobs(left, page);
  const worked = jobs.filter((job) => isWorked(job, false) && !isSchool(job));
  if (!worked.some((job) => job.bullets.length > 0)) {
    placeText(left, page, draft);
    return;
  }
  draft.jobs.push(...worked);
  for (const job of jobs.filter((one) => !worked.includes(one))) {
    const said = [...job.intro, ...job.bullets].flatMap((one) => one.rows);
    const rows = [...job.headerRows, ...job.labels, ...said];
    if (isSchool(job)) takeSchools(rows, page, draft);
    else placeText(rows, page, draft);
  }
  placeText(leading, page, draft);
}

function isSchool({ title, company }: JobParts): boolean {
  const text = `${title?.value ?? ''} ${company?.value ?? ''}`;
  return degreeScore(text) >= 1.5 && institutionScore(text) > 0;
}

function placeText(left: readonly Row[], page: Page, draft: Draft): void {
  const blocks: Found[][] = [];
  for (const found of paragraphs(left, page, 0.6)) {
    const [first] = found.rows;
    const last = blocks.at(-1)?.at(-1)?.rows.at(-1);
    const open = last !== undefined && first !== undefined && !endsSentence(last.text);
    const next =
      open && last.region === first.region && (first.gapAbove ?? 1) <= page.lineGap + 0.3;
    if (next) blocks.at(-1)?.push(found);
    else blocks.push([found]);
  }
  for (const block of blocks)
    (isProse(block) ? draft.summary : draft.unplaced).push(...merged(block));
}

function isProse(block: readonly Found[]): boolean {
  const text = block.map((found) => found.value).join(' ');
  return text.length >= 80 || (endsSentence(text) && text.split(' ').length >= 8);
}

function merged(block: readonly Found[]): Found[] {
  const [first] = block;
  if (!first || !isProse(block)) return [...block];
  return [
    {
      ...first,
      value: block.map((one) => one.value).join(' '),
      rows: block.flatMap((one) => one.rows),
    },
  ];
}
