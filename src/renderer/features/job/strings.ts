import { counted } from '../../words';
import type { Standing } from './job-rows';

/** The words of the Job match view. A count of terms, never a measure of fit. */
export const strings = {
  state: (jobs: number) => (jobs === 0 ? 'No job' : counted(jobs, 'job')),
  title: (found: number, terms: number, inBullets: number) =>
    `${found} of ${counted(terms, 'term')} of this job ${found === 1 ? 'appears' : 'appear'}, ${inBullets} of them in a bullet`,
  caveat:
    'A count of terms, not a measure of fit. Lines about benefits and the company are left out.',
  noTerms: 'No customer-success term was found in this posting.',
  empty: 'Hold the resume against a job posting',
  emptyHint:
    'Paste a posting or choose its file. It stays with this resume, on this computer. A term that is not in the resume is asked about, never put in.',
  add: 'Add a job',
  remove: 'Remove this job',
  must: 'Required',
  nice: 'Also named',
  standings: {
    result: 'Bullet with a result',
    bullet: 'In a bullet',
    'other-words': 'In other words',
    listed: 'Only listed',
    'not-found': 'Not found',
  } satisfies Record<Standing, string>,
  unnamed: 'Job',
  posting: 'The job, as pasted',
  words: (count: number) => counted(count, 'word'),
  edit: 'Edit text',
  legend: 'What the marks mean',
  markTitle: (term: string, standing: Standing) => `${term}: ${strings.standings[standing]}`,
  outline: 'Terms',
  questions: 'Questions, not terms',
  compare: 'All jobs',
  columns: {
    job: 'Job',
    rate: 'Terms by weight',
    musts: 'Required',
    all: 'All terms',
    bullets: 'In bullets',
  },
  rate: (rate: number | null) => (rate === null ? 'None' : `${Math.round(rate * 100)}%`),
  of: (found: number, all: number) => `${found} of ${all}`,
  inJob: 'In the job',
  inResume: 'In the resume',
  asks: 'Have you done this?',
  asksHint: 'Add it only if it happened. The word alone adds nothing.',
  yes: 'Yes, I did: new bullet from questions',
  goTo: (number: number) => `Go to bullet ${number}`,
  no: 'No',
  meansHead: 'What it asks for',
  showHead: 'What to show',
  meansNote: 'Read from 35 postings, in our own words. This employer may mean something else.',
  places: 'Only listed: no bullet shows it.',
  dialog: {
    title: 'Add a job',
    name: 'Name, if you like',
    text: 'The posting',
    file: 'Choose a file…',
    add: 'Add',
    keep: 'Keep',
    full: (most: number) =>
      `A resume is held against ${most} jobs at most. Remove one that is over, then add this one.`,
    hint: 'PDF, Word, text or Markdown. Only duties and requirements are read.',
  },
};
