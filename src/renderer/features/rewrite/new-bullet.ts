import type { NewBulletInput, NewBullet } from '../../../core/phrasing/new-bullet';
import { startBullet } from '../../../core/phrasing/new-bullet';
import { matchTerms } from '../../../core/keywords/match-terms';
import type { ResumeDocument } from '../../../core/resume/document';
import type { CategoryId } from '../../../core/resume/vocabulary';
import type { Answer } from '../../../core/revision/work';
import { bundledRules } from '../../bundled-rules';
import { ownersOf } from '../../state/bullet-places';
import { dialogClosed, newBulletOpened } from '../../state/dialogs';
import { insertBullet } from '../../state/editing';
import { answerFact, answersMoved } from '../../state/marking';
import { undone, useSession } from '../../state/session';
import { showToast } from '../../ui/toasts';
import { factsFor } from './facts-for';
import { strings } from './strings';

/** What the answers of a bullet that is not there yet are kept under. */
export const targetOf = (category: CategoryId): string => `new:${category}`;

/** A new bullet below the selected one. */
export function newBulletHere(): void {
  const { stage } = useSession.getState();
  if (stage.phase === 'ready')
    newBulletOpened({ about: null, categories: [], after: stage.bulletId });
}

/** The kinds of work that a posting's term belongs to. */
export const categoriesOfTerm = (term: string): readonly CategoryId[] => [
  ...new Set(matchTerms(term, bundledRules()).flatMap(({ categories }) => categories)),
];

/** A posting's term that names a tool answers the question for the platform, once the person said that they used it. */
export function answersOfTerm(term: string | undefined): Readonly<Record<string, string>> {
  if (term === undefined) return {};
  const tools = bundledRules().terms.find(({ group }) => group === 'tools')?.terms ?? [];
  const [match] = matchTerms(term, bundledRules());
  return tools.some(({ id }) => id === match?.id) ? { platform: term } : {};
}

/** Where a new bullet may go: the bullet or job that it follows, with the words for it. */
export interface Place {
  readonly anchor: string;
  readonly job: string;
  readonly label: string;
  /** The bullets before it in its job. */
  readonly before: readonly string[];
}

/** Behind the last bullet of every job, the latest job first; before all, behind `after`. */
export function placesFor(document: ResumeDocument, after: string | null): Place[] {
  const owners = ownersOf(document);
  const at = (owner: (typeof owners)[number], count: number): Place => {
    const job = owner.name ?? strings.unnamedJob;
    const before = owner.bullets.slice(0, count).map(({ text }) => text);
    const anchor = owner.bullets[count - 1]?.id ?? owner.path;
    return { anchor, job, before, label: strings.place(job, count) };
  };
  const jobs = owners.filter(({ path }) => path.startsWith('experience'));
  const here = owners.flatMap((owner) => {
    const index = owner.bullets.findIndex(({ id }) => id === after);
    if (owner.path === after) return [at(owner, 0)];
    return index < 0 ? [] : [at(owner, index + 1)];
  });
  const all = [...here, ...jobs.map((owner) => at(owner, owner.bullets.length))];
  return all.filter(
    (place, index) => all.findIndex((one) => one.anchor === place.anchor) === index,
  );
}

/** The sentences for the answers kept and typed so far. */
export function startFrom(
  answers: readonly Answer[],
  typed: Readonly<Record<string, string>>,
  more: Pick<NewBulletInput, 'category' | 'level'> & { readonly chosen: string | null },
): NewBullet {
  return startBullet({
    ...more,
    facts: factsFor(answers, typed),
    without: answers.filter(({ state }) => state === 'left-out').map(({ slot }) => slot),
    rules: bundledRules(),
  });
}

/** Puts the finished sentence into its place; its answers are the new bullet's from now on. */
export function addNewBullet(
  { anchor, job }: Place,
  text: string,
  target: string,
  typed: Readonly<Record<string, string>>,
): void {
  for (const [slot, value] of Object.entries(typed))
    if (value.trim() !== '') answerFact(target, slot, { state: 'answered', value: value.trim() });
  const id = insertBullet(anchor, text, strings.addStep);
  if (id === null) return;
  answersMoved(target, id);
  dialogClosed();
  showToast(strings.added(job), { label: strings.undo, run: undone });
}
