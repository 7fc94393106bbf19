import { matchTerms, type TermMatch } from '../keywords/match-terms';
import type { ResumeDocument } from '../resume/document';
import type { Level } from '../resume/vocabulary';
import type { Review } from '../review/review';
import type { RuleSet } from '../rules/rules';

/** How much the aim asks for a skill. */
export const ASKED = ['core', 'often', 'rarely'] as const;
export type Asked = (typeof ASKED)[number];

export interface ListedSkill {
  readonly skill: string;
  /** `core`: a posting asks for it, or its kind of work is core at the level. Tools go by how common they are. */
  readonly asked: Asked;
  /** The bullets that show it; none where it is only listed. */
  readonly bulletIds: readonly string[];
}

export interface SkillsCard {
  /** The skills of the list in the order in which the aim asks for them; among equals those that a bullet shows first. */
  readonly listed: readonly ListedSkill[];
  /** Terms that a bullet proves and the list does not hold, in the same order. */
  readonly unlisted: readonly ListedSkill[];
}

/** The skills as the aim, and the posting of the review, ask for them. None is added, none is dropped. */
export function skillsCard(document: ResumeDocument, review: Review, rules: RuleSet): SkillsCard {
  const shown = termsInBullets(document, rules);
  const asked = askedBy(review, rules);
  const skills = document.skills.map((skill) => ({ skill, matches: matchTerms(skill, rules) }));
  const listed = skills.map(({ skill, matches }): ListedSkill => {
    const bulletIds = [...new Set(matches.flatMap(({ id }) => shown.get(id)?.bulletIds ?? []))];
    return { skill, asked: asked(matches), bulletIds };
  });
  const known = new Set(skills.flatMap(({ matches }) => matches.map(idOf)));
  const unlisted = [...shown].flatMap(([id, { match, name, bulletIds }]): ListedSkill[] =>
    known.has(id) ? [] : [{ skill: name, asked: asked([match]), bulletIds }],
  );
  return { listed: listed.toSorted(byAsking), unlisted: unlisted.toSorted(byAsking) };
}

const idOf = ({ id }: TermMatch): string => id;

const byAsking = (a: ListedSkill, b: ListedSkill): number =>
  ASKED.indexOf(a.asked) - ASKED.indexOf(b.asked) ||
  Number(b.bulletIds.length > 0) - Number(a.bulletIds.length > 0);

interface Shown {
  readonly match: TermMatch;
  /** As the first bullet writes it. */
  readonly name: string;
  readonly bulletIds: string[];
}

function termsInBullets(document: ResumeDocument, rules: RuleSet): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const { id: bulletId, text } of document.experience.flatMap(({ bullets }) => bullets))
    for (const match of matchTerms(text, rules)) {
      const before = shown.get(match.id);
      const name = text.slice(match.start, match.end);
      if (before) before.bulletIds.push(bulletId);
      else shown.set(match.id, { match, name, bulletIds: [bulletId] });
    }
  return shown;
}

/** From this weight on a tool is asked for often. */
const COMMON_TOOL = 2;

function askedBy({ job, level }: Review, rules: RuleSet): (matches: readonly TermMatch[]) => Asked {
  const terms = [...(job?.matched ?? []), ...(job?.missing ?? [])].map(({ term }) => term);
  const posted = new Set(terms.flatMap((term) => matchTerms(term, rules)).map(idOf));
  return (matches) => {
    const found = matches.flatMap(({ categories }) =>
      categories.map((kind) => expectationOf(kind, level, rules)),
    );
    if (matches.some(({ id }) => posted.has(id)) || found.includes('core')) return 'core';
    const tool = matches.some((one) => one.categories.length === 0 && one.weight >= COMMON_TOOL);
    return found.includes('expected') || tool ? 'often' : 'rarely';
  };
}

const expectationOf = (kind: string, level: Level, { categories }: RuleSet) =>
  categories.find(({ id }) => id === kind)?.expectation[level];
