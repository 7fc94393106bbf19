import { judgeBullet } from '../bullets/judge-bullet';
import type { BulletReview } from '../bullets/bullet-review';
import { factsOfDocument, hasText } from '../checks/facts';
import { runChecks } from '../checks/run-checks';
import { matchJob } from '../job/match-job';
import { findBackfire } from '../keywords/find-backfire';
import type { ResumeDocument } from '../resume/document';
import type { RoundTrip } from '../resume/receipt';
import { LEVELS, type Level } from '../resume/vocabulary';
import type { LevelRules } from '../rules/level-file';
import type { RuleSet } from '../rules/rules';
import { detectLevel } from '../rubric/detect-level';
import { judgeDimensions } from '../rubric/dimensions';
import { judgeFailureModes } from '../rubric/failure-modes';
import { recencyOf, weighBullets } from './bullet-worth';
import { listClaims } from './claims';
import { coverCategories, gatherBackfire } from './keyword-coverage';
import { nextSteps } from './next-steps';
import { findFacts } from './resume-facts';
import { scoreResume, showWorkings, type ScoreInput } from './resume-scores';
import type { JobMatch, Review, ReviewedBullet } from './review';
import { findUsedTerms, type TermsOfResume } from './used-terms';
import {
  acronymUses,
  coreCategories,
  levelOfTitle,
  termUses,
  titleFacts,
  titleIndex,
} from './word-facts';

export interface ReviewOptions {
  /** The level aimed at. */
  readonly level: Level;
  readonly rules: RuleSet;
  /** A posting's text, as pasted or read from a file. */
  readonly jobText?: string;
  /** `YYYY-MM`. Without it nothing is judged against the calendar, and the review is the same on any day. */
  readonly today?: string;
  /** What the file written last read back as: check 22 judges it. */
  readonly roundTrip?: RoundTrip;
  /** Takes the place of `judgeBullet`: one that remembers what it judged, where a document is reviewed at every key. */
  readonly judge?: typeof judgeBullet;
}

const RECENT_JOBS = 2;

/**
 * Reviews a resume for a level: the 22 checks, keyword coverage, rubric, failure modes, bullets, claims, next steps, and
 * the match with a posting where one is given. Pure: the same document, rules and options give the same review.
 *
 * A document without text still gives the checks that can be judged; the others are unknown.
 */
export function reviewResume(document: ResumeDocument, options: ReviewOptions): Review {
  const { level, rules, jobText, judge = judgeBullet } = options;
  const levelRules = rulesOfLevel(rules, level);
  const bullets = judgeBullets(document, level, rules, judge);
  const summary = judgeSummary(document, level, rules, judge);
  const used = findUsedTerms(document, rules);
  const job = jobText === undefined ? null : matchJob(jobText, bullets, used, rules);
  const input = scoreInput({ document, bullets, summary, used, levelRules, rules });
  const publications = publicationsOf(document);
  const dimensions = judgeDimensions(input.bullets, levelRules, { summary, publications });
  const checks = checkDocument(document, options, { bullets, used, job });
  const elsewhere = backfireElsewhere(document, level, rules);
  return {
    schema: 'uplift/review@1',
    level,
    rules: rules.version,
    inputSha256: document.source.sha256,
    asOf: options.today ?? null,
    scores: hasText(document) ? scoreResume(input) : NO_SCORES,
    workings: showWorkings(input),
    checks,
    keywords: {
      categories: coverCategories(rules, level, { used, bullets }),
      backfire: gatherBackfire(bullets, elsewhere),
    },
    rubric: {
      target: level,
      detected: detectLevel(recentBullets(bullets), currentTitleLevel(document, rules), rules),
      dimensions,
      failureModes: judgeFailureModes({
        level,
        bullets: modeBullets(bullets, used),
        summaryBackfire: elsewhere.map(({ id }) => id),
        publications,
        contractFrom: levelRules.acvBand.partialFrom,
      }),
    },
    bullets,
    claims: listClaims(claimSources(document, bullets, summary), metricLabels(rules)),
    next: nextSteps({ input, checks, rules, dimensions }),
    ...(job === null ? {} : { job }),
  };
}

interface Found {
  readonly bullets: readonly ReviewedBullet[];
  readonly used: TermsOfResume;
  readonly job: JobMatch | null;
}

function checkDocument(
  document: ResumeDocument,
  { level, rules, today, roundTrip }: ReviewOptions,
  { bullets, used, job }: Found,
): Review['checks'] {
  const facts = factsOfDocument(document, {
    level,
    today: today ?? null,
    bullets,
    coreCategories: coreCategories(rules, level, bullets),
    terms: termUses(used),
    acronyms: acronymUses(document.text, rules),
    titles: titleFacts(document, titleIndex(rules)),
    job,
    roundTrip: roundTrip ?? null,
  });
  const whyMissing = hasText(document)
    ? 'What this check needs could not be read.'
    : 'There is no text in this file.';
  return runChecks(facts, rules.checkTexts, whyMissing);
}

function currentTitleLevel(document: ResumeDocument, rules: RuleSet): Level | null {
  const current = recencyOf(document.experience).indexOf('current');
  return levelOfTitle(document.experience[current]?.title ?? null, titleIndex(rules));
}

export const NO_SCORES: Review['scores'] = {
  total: null,
  bullets: null,
  rubric: null,
  motions: null,
  facts: null,
};

function rulesOfLevel(rules: RuleSet, level: Level): LevelRules {
  const found = rules.levels.find(({ id }) => id === level);
  if (!found) throw new Error(`The rules hold no level ${level}.`);
  return found;
}

/** Bullets of the current and the previous job are judged at the level aimed for, older ones at that held then. */
/** A summary says more than a bullet: it shows every category that one of its sentences shows. Null where there is none. */
function judgeSummary(
  { summary }: ResumeDocument,
  level: Level,
  rules: RuleSet,
  judge: Judge,
): BulletReview | null {
  if (summary === null) return null;
  const whole = judge(summary, level, rules);
  const sentences = summary
    .split(/(?<=[.;!?])\s+/)
    .map((sentence) => judge(sentence, level, rules));
  const categories = [whole, ...sentences].flatMap((review) => review.categories);
  return { ...whole, categories: [...new Set(categories)] };
}

function judgeBullets(
  document: ResumeDocument,
  level: Level,
  rules: RuleSet,
  judge: Judge,
): ReviewedBullet[] {
  const recency = recencyOf(document.experience);
  const titles = titleIndex(rules);
  return document.experience.flatMap(({ title, bullets }, jobIndex) => {
    const held = recency[jobIndex] === 'older' ? levelOfTitle(title, titles) : null;
    const judgedAt = held !== null && isBelow(held, level) ? held : level;
    return bullets.map(({ id, text }) => ({
      ...judge(text, judgedAt, rules),
      id,
      text,
      jobIndex,
      ...(judgedAt === level ? {} : { judgedAt }),
    }));
  });
}

function isBelow(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(other);
}

type Judge = typeof judgeBullet;

interface ScoreParts {
  readonly document: ResumeDocument;
  readonly bullets: readonly ReviewedBullet[];
  readonly summary: BulletReview | null;
  readonly used: TermsOfResume;
  readonly levelRules: LevelRules;
  readonly rules: RuleSet;
}

function scoreInput({
  document,
  bullets,
  summary,
  used,
  levelRules,
  rules,
}: ScoreParts): ScoreInput {
  const evidence = [...bullets, ...(summary ? [summary] : [])].map((entry) => entry.evidence);
  const uses = [...used.byId.values()];
  const unbacked = uses.filter(
    ({ elsewhere, bulletIds }) => elsewhere.includes('skills') && bulletIds.length === 0,
  );
  return {
    bullets: weighBullets(bullets, document.experience),
    level: levelRules,
    categories: rules.categories,
    facts: findFacts(evidence, new Set(used.byId.keys()), document.experience),
    unbackedSkills: unbacked.length,
  };
}

/** The lines of a section on talks and publications. */
function publicationsOf({ sections, other }: ResumeDocument): string[] {
  const headings = sections.flatMap(({ kind, heading }) =>
    kind === 'publications' && heading !== null ? [heading] : [],
  );
  return other.flatMap(({ heading, lines }) =>
    heading !== null && headings.includes(heading) ? lines : [],
  );
}

/** The judged bullets of the two latest jobs that have any. */
function recentBullets(bullets: readonly ReviewedBullet[]): ReviewedBullet[] {
  const judged = bullets.filter(({ score }) => score !== null);
  const jobs = [...new Set(judged.map(({ jobIndex }) => jobIndex))].slice(0, RECENT_JOBS);
  return judged.filter(({ jobIndex }) => jobs.includes(jobIndex));
}

function modeBullets(bullets: readonly ReviewedBullet[], used: TermsOfResume) {
  const recent = new Set(recentBullets(bullets).map(({ id }) => id));
  return bullets
    .filter(({ score }) => score !== null)
    .map((bullet) => ({
      bullet,
      terms: used.inBullet.get(bullet.id) ?? new Set<string>(),
      isRecent: recent.has(bullet.id),
    }));
}

/** Wordings outside the bullets that work against the person. */
function backfireElsewhere(document: ResumeDocument, level: Level, rules: RuleSet) {
  const find = (place: 'summary' | 'skills' | 'title' | 'employer', text: string | null) =>
    text === null ? [] : findBackfire(text, { level, place }, rules);
  return [
    ...find('summary', document.summary),
    ...find('skills', document.skills.join(', ')),
    ...document.experience.flatMap(({ title, company }) => [
      ...find('title', title),
      ...find('employer', company),
    ]),
    ...findBackfire(document.text, { level, place: 'document' }, rules),
  ];
}

function metricLabels(rules: RuleSet): ReadonlyMap<string, string> {
  return new Map(rules.evidence.metrics.metrics.map(({ name, label }) => [name, label]));
}

function claimSources(
  document: ResumeDocument,
  bullets: readonly ReviewedBullet[],
  summary: BulletReview | null,
) {
  const sources = bullets.map(({ id, text, jobIndex, evidence }) => ({
    id,
    text,
    jobIndex,
    evidence,
  }));
  if (summary === null || document.summary === null) return sources;
  const own = { id: 'summary', text: document.summary, jobIndex: null, evidence: summary.evidence };
  return [own, ...sources];
}
