import type { Job } from '../resume/document';
import type { Level } from '../resume/vocabulary';
import { defineCheck, judge, measure, quote, type Finding } from './check';
import { endOf, monthsOf } from './months';

const FEWEST_WORDS = 150;
const FEW_WORDS = 250;
const MANY_WORDS = 1100;
const SHORTEST_BULLET = 8;
const LONGEST_BULLET = 40;
/** Share of bullets that may be shorter or longer. */
const ODD_BULLETS = 0.2;
const FEWEST_BULLETS = 3;
const MOST_BULLETS = 8;
const RECENT_YEARS = 10;
const LATEST_JOBS = 2;

export const lengthAndDensity = defineCheck({
  id: 'length-and-density',
  requires: ['file', 'text', 'experience', 'level'],
  run({ file, text, experience, level }) {
    const words = countWords(text);
    const pages = file.pages ?? 0;
    const most = mostPages(level);
    const pageCount = measure('Pages', String(pages), `better up to ${most}`);
    const wordCount = measure('Words', String(words), `better ${FEW_WORDS} to ${MANY_WORDS}`);
    const grave: Finding[] = [];
    const slight: Finding[] = [];
    if (pages > most + 1) grave.push(pageCount);
    else if (pages > most) slight.push(pageCount);
    if (words < FEWEST_WORDS) grave.push(wordCount);
    else if (words < FEW_WORDS || words > MANY_WORDS) slight.push(wordCount);
    const bullets = oddBullets(experience);
    const jobs = oddJobs(experience);
    const fix = advise({
      isLong: pages > most || words > MANY_WORDS || jobs.some(({ isLong }) => isLong),
      isThin: words < FEW_WORDS || jobs.some(({ isLong }) => !isLong),
      hasOddBullets: bullets.length > 0,
    });
    const counts = `${words}, on ${pages === 1 ? '1 page' : `${pages} pages`}`;
    const seen = [measure('Words', pages === 0 ? String(words) : counts)];
    return judge(grave, [...slight, ...bullets, ...jobs.map(({ finding }) => finding)], {
      fix,
      seen,
    });
  },
});

/** What to do about the findings: a thin resume is not told to cut. */
function advise(found: {
  readonly isLong: boolean;
  readonly isThin: boolean;
  readonly hasOddBullets: boolean;
}): string {
  const parts = [
    ...(found.isLong
      ? ['Cut the oldest roles to a line, and keep the best eight bullets of a role.']
      : []),
    ...(found.isThin
      ? ['Say more of what you did in the latest two roles, each bullet with its result.']
      : []),
    ...(found.hasOddBullets
      ? ['Give short bullets their number, customer or result, and split the longest.']
      : []),
  ];
  return parts.join(' ');
}

function mostPages(level: Level): number {
  switch (level) {
    case 'associate':
    case 'mid':
    case 'senior':
      return 2;
    case 'strategic-account':
    case 'principal':
    case 'leadership':
      return 3;
  }
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function oddBullets(experience: readonly Job[]): Finding[] {
  const bullets = experience.flatMap((job) => job.bullets);
  const odd = bullets
    .map(({ id, text }) => ({ id, text, words: countWords(text) }))
    .filter(({ words }) => words < SHORTEST_BULLET || words > LONGEST_BULLET)
    .sort((a, b) => b.words - a.words);
  if (odd.length <= bullets.length * ODD_BULLETS) return [];
  return odd.slice(0, 3).map(({ id, text, words }) =>
    quote(`${words} words, where ${SHORTEST_BULLET} to ${LONGEST_BULLET} read well`, text, {
      bulletId: id,
    }),
  );
}

/**
 * Jobs of the last ten years with very many bullets, and among the two listed first those with very few: an older job may
 * be short on purpose.
 */
function oddJobs(
  experience: readonly Job[],
): { readonly finding: Finding; readonly isLong: boolean }[] {
  const present = monthsOf('present')?.last ?? Infinity;
  const printed = experience.flatMap((job) => [monthsOf(job.start)?.last, monthsOf(job.end)?.last]);
  const latest = Math.max(
    ...printed.flatMap((month) => (month === undefined || month >= present ? [] : [month])),
  );
  return experience.flatMap((job, index) => {
    const end = endOf(job);
    const count = job.bullets.length;
    const isRecent = end !== null && end.last > latest - RECENT_YEARS * 12;
    const isLong = count > MOST_BULLETS;
    const isThin = count < FEWEST_BULLETS && index < LATEST_JOBS;
    if (!isRecent || !(isLong || isThin)) return [];
    const name = job.title ?? job.company ?? 'A job';
    const said = `${count} ${count === 1 ? 'bullet' : 'bullets'}`;
    const limit = `better ${FEWEST_BULLETS} to ${MOST_BULLETS}`;
    return [{ finding: measure(name, said, limit), isLong }];
  });
}
