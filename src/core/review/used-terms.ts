import { matchTerms, type TermMatch } from '../keywords/match-terms';
import type { ResumeDocument } from '../resume/document';
import type { RuleSet } from '../rules/rules';

/** A term of the rules found in a resume: in which bullets, and where else. */
export interface UsedTerm {
  readonly id: string;
  readonly term: string;
  readonly weight: number;
  /** How often it stands in sentences and lists; job titles and the headline do not count. */
  readonly count: number;
  /** Bullets of jobs that hold it, in order. */
  readonly bulletIds: readonly string[];
  /** Other places, as field paths: `summary`, `skills`, `certifications`, `contact.headline`, `projects`, `other`. */
  readonly elsewhere: readonly string[];
}

/** Everything that the rules' terms were found in. */
export interface TermsOfResume {
  readonly byId: ReadonlyMap<string, UsedTerm>;
  /** Ids of the terms in each bullet. */
  readonly inBullet: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Characters of one paragraph that are searched; no real one is longer. */
const LONGEST_TEXT = 5000;

interface Place {
  readonly text: string;
  readonly bulletId: string | null;
  readonly path: string;
}

/** Finds the terms of the rules in every part of a resume that a person wrote about the work. */
export function findUsedTerms(document: ResumeDocument, rules: RuleSet): TermsOfResume {
  const byId = new Map<string, UsedTerm>();
  const inBullet = new Map<string, Set<string>>();
  for (const place of placesOf(document)) {
    const matches = matchTerms(place.text.slice(0, LONGEST_TEXT), rules);
    for (const match of matches) byId.set(match.id, addUse(byId.get(match.id), match, place));
    if (place.bulletId !== null) {
      inBullet.set(place.bulletId, new Set(matches.map(({ id }) => id)));
    }
  }
  return { byId, inBullet };
}

function placesOf(document: ResumeDocument): Place[] {
  const part = (path: string, text: string | null): Place[] =>
    text === null || text === '' ? [] : [{ text, bulletId: null, path }];
  return [
    ...part('contact.headline', document.contact.headline),
    ...part('summary', document.summary),
    ...document.experience.flatMap(({ title, intro, bullets }, index) => [
      ...part(`experience.${index}.title`, title),
      ...intro.flatMap((line) => part(`experience.${index}.intro`, line)),
      ...bullets.map(({ id, text }): Place => ({ text, bulletId: id, path: id })),
    ]),
    ...document.projects.flatMap(({ bullets }) =>
      bullets.flatMap(({ text }) => part('projects', text)),
    ),
    ...document.skills.flatMap((skill) => part('skills', skill)),
    ...document.certifications.flatMap((line) => part('certifications', line)),
    ...document.other.flatMap(({ lines }) => lines.flatMap((line) => part('other', line))),
  ];
}

function addUse(before: UsedTerm | undefined, match: TermMatch, place: Place): UsedTerm {
  const { id, term, weight } = match;
  const use = before ?? { id, term, weight, count: 0, bulletIds: [], elsewhere: [] };
  const add = (list: readonly string[], entry: string) =>
    list.includes(entry) ? list : [...list, entry];
  return {
    ...use,
    count: use.count + (isTitle(place.path) ? 0 : 1),
    bulletIds: place.bulletId === null ? use.bulletIds : add(use.bulletIds, place.bulletId),
    elsewhere: place.bulletId === null ? add(use.elsewhere, place.path) : use.elsewhere,
  };
}

function isTitle(path: string): boolean {
  return path === 'contact.headline' || path.endsWith('.title');
}
