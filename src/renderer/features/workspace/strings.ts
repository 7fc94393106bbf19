import type { BreakdownRow } from '../../../core/bullets/bullet-review';
import { PART_NAMES } from '../../../core/resume/vocabulary';
import { counted } from '../../words';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five'];

/** The words of the Edit view. */
export const strings = {
  resume: 'Resume',
  undo: 'Undo',
  nothingToDo: 'Nothing is left to do for this level.',
  backfireReason: (term: string, why: string, instead: string) =>
    `“${term}”: ${why}${instead === '' ? '' : ` Instead: ${instead}`}`,
  missingReason: (question: string) => `A fact is missing here. ${question}`,
  hiddenReason: (shown: string) => `A hidden name. Exports say “${shown}”.`,
  shownReason: 'This stands for a hidden name.',
  showInInspector: 'Show in inspector',
  filters: {
    all: 'All',
    next: 'Next',
    'to-do': 'To do',
    'needs-a-fact': 'Needs a fact',
    backfire: 'Backfire',
  },
  emptyFilter: {
    all: 'No bullets were found under the jobs of this resume.',
    next: 'This is enough.',
    'to-do': 'Nothing left to fix',
    'needs-a-fact': 'No bullet is short of a fact for this level.',
    backfire: 'No backfire words in the bullets.',
  },
  enoughRule: (points: number) =>
    `No bullet, built from its facts, would bring the whole resume ${points} points or more, and nothing thin is left in the newest job.`,
  leftToDo: (count: number) =>
    `${counted(count, 'bullet')} ${count === 1 ? 'is' : 'are'} still to do. Building them brings little: keep them short, or delete them.`,
  noneJudged: (why: string) => `No bullet is scored here. ${why}`,
  showToDo: (count: number) => `Show ${count === 1 ? 'it' : `the ${count}`}`,
  toExport: 'Export…',
  allDone: (level: string) => `Nothing left to fix for ${level}.`,
  stillPartial: (count: number) =>
    `${counted(count, 'bullet')} ${count === 1 ? 'is' : 'are'} still short of strong.`,
  nextGain: (gain: number) => `+${gain.toLocaleString('en-US')}`,
  nextGainName: (gain: number) => `Brings ${gain} points of the whole resume.`,
  nextName: 'What matters most',
  nextHead: 'These bring the whole resume most',
  nextHint: 'In points of the whole resume, once the bullet is built from its facts.',
  metHead: 'Thin in the newest job',
  metHint: 'A reader starts there. Build each from its facts, or delete it.',
  metScore: (score: number) => `Score ${score}.`,
  parts: PART_NAMES,
  open: {
    outcome: 'no result stated',
    anchor: 'no account named',
    timeframe: 'no period stated',
    mechanism: 'not said',
    partner: 'nobody named',
    ownership: 'not said',
    scope: 'no size, no executive',
  } as Readonly<Record<string, string>>,
  addsUpTo: (points: number) => `Adds up to ${points}.`,
  judgedAt: (level: string) => `Judged as ${level}, the level of this job's title.`,
  projectBullet: 'Not scored: bullets of projects are not judged.',
  strong: 'Strong as it stands: nothing needs to be added.',
  unplaced: (count: number) => `${counted(count, 'line')} here could not be placed.`,
  unplacedName: 'Lines that could not be placed',
  unplacedHint: 'What stays here goes into a plain copy as it is.',
  placeAll: 'Place them…',
  placeThese: (count: number) => `Place ${counted(count, 'line')}…`,
  ignoreAll: 'Ignore',
  ignoreThese: (count: number) => `Ignore ${counted(count, 'line')}`,
  ignored: (count: number) => `${counted(count, 'line')} taken out of the resume.`,
  asBulletOf: (name: string) => `As bullets of ${name}`,
  pickHead: 'No bullets were found. Choose the lines that are bullets.',
  pickHint: 'Each chosen line becomes a bullet. The file itself is not changed.',
  pickJob: 'Which job are they from?',
  pick: (count: number) => `Make ${counted(count, 'bullet')}`,
  noBullet: 'Select a bullet to see what its score is made of.',
  keepWords: 'Backfire words',
  nextSteps: (count: number) =>
    count === 1 ? 'Next: the one that matters' : `Next: ${SMALL[count] ?? count} that matter most`,
  enough: 'This is enough',
  notScored: (why: string | null) => (why === null ? 'Not scored.' : `Not scored: ${why}`),
  why: (score: number | null) => `Why ${score ?? 'not scored'}`,
  textOf: (number: number) => `Text of bullet ${number}`,
  newBullet: 'Text of the new bullet',
  addBullet: 'Add bullet',
  addFromQuestions: 'From questions',
  addEntry: { experience: 'Add job', education: 'Add degree', projects: 'Add project' },
  topOfPage: 'Summary and headline',
  addList: { skills: 'Add skills', certifications: 'Add certification' },
  addLine: 'Add line',
  addPart: 'Parts to add',
  partNames: {
    experience: 'Experience',
    education: 'Education',
    projects: 'Projects',
    skills: 'Skills',
    certifications: 'Certifications',
  },
  handle: (number: number) => `Move or change bullet ${number}`,
  handleHint: 'Drag to move, press for everything else. Alt+↑ and Alt+↓ move it too.',
  addField: (label: string) => `Add ${label.toLowerCase()}`,
  editField: (label: string, text: string) => `${label}: ${text}. Edit`,
  fields: {
    contact: 'Contact',
    name: 'Name',
    headline: 'Headline',
    location: 'Location',
    email: 'Email',
    phone: 'Phone',
    link: 'Link',
    summary: 'Summary',
    heading: 'Heading',
    title: 'Title',
    company: 'Employer',
    intro: 'Introduction',
    project: 'Project name',
    degree: 'Degree',
    institution: 'School',
    details: 'Details',
    start: 'Start date',
    end: 'End date',
    group: 'Group name',
  },
  skillsOf: (group: string) => `Skills, ${group}`,
  listHint: 'One on each line. Escape leaves.',
  linesHint: 'Escape leaves the text.',
  dateHint: 'For example Mar 2022, 2022 or Present.',
  dateUnread: 'Not understood yet. Write Mar 2022, 2022 or Present.',
  dateReads: (date: string) => `Reads as ${date}.`,
  dateNotKept: (text: string) => `“${text}” was not understood as a date. The old one stays.`,
  menu: {
    edit: 'Edit text',
    add: 'Add bullet below',
    addFromQuestions: 'New bullet from questions…',
    merge: 'Merge with the bullet above',
    up: 'Move up',
    down: 'Move down',
    moveTo: (name: string) => `Move to ${name}`,
    unnamed: 'a job without a name',
    rewrite: 'Rewrite',
    note: 'Add note',
    hide: 'Hide a name…',
    history: 'History',
    remove: 'Delete bullet',
  },
  panels: { rewrite: 'Rewrite', notes: 'Notes', history: 'History' },
  inspectorTabs: 'About this bullet',
  place: (number: number, total: number) => `${number} of ${total}`,
  previous: 'Previous bullet',
  next: 'Next bullet',
  notes: {
    kinds: { ask: 'Ask', suggest: 'Suggest', praise: 'Praise' },
    kind: 'Kind of note',
    about: 'What it is about',
    bullet: 'This bullet',
    document: 'Whole resume',
    text: 'New note',
    add: 'Add note',
    none: 'No notes here yet.',
    onBullet: 'On this bullet',
    onDocument: 'On the whole resume',
    done: 'Done',
    remove: 'Delete note',
    removed: 'Note deleted.',
    private: 'Notes stay in the library. No export holds them, unless a review copy is asked for.',
  },
  history: {
    none: 'Nothing was changed here yet.',
    now: 'Now',
    first: 'As it was read',
    added: 'Added here',
    back: 'Back to this wording',
    step: 'restore wording',
  },
};

const FACT_WORDS: Readonly<Record<string, { readonly stated: string; readonly open: string }>> = {
  outcome: { stated: 'a result', open: 'result' },
  anchor: { stated: 'an account', open: 'account' },
  timeframe: { stated: 'a period', open: 'period' },
  mechanism: { stated: 'how it was done', open: 'word on how' },
  partner: { stated: 'a partner', open: 'partner' },
  ownership: { stated: 'your own part', open: 'own part' },
  scope: { stated: 'its size', open: 'size' },
};

/** At most this many missing facts are named, the weightiest first. */
const NAMED = 3;

/** One sentence on what a bullet states and what it does not. */
export function standing(breakdown: readonly BreakdownRow[]): string {
  const parts = breakdown.filter(({ max }) => max > 0);
  const stated = parts
    .filter(({ points, max }) => points * 2 >= max)
    .flatMap(({ component }) => FACT_WORDS[component]?.stated ?? []);
  const open = parts
    .filter(({ points }) => points === 0)
    .toSorted((a, b) => b.max - a.max)
    .flatMap(({ component }) => FACT_WORDS[component]?.open ?? [])
    .slice(0, NAMED);
  if (stated.length === 0) return 'None of the facts that are looked for.';
  const states = listed(stated, 'and');
  const sentence = `${states.charAt(0).toUpperCase()}${states.slice(1)}`;
  return open.length === 0 ? `${sentence}.` : `${sentence}, but no ${listed(open, 'or')}.`;
}

function listed(words: readonly string[], joint: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}
