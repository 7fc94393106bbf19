import type { Evidence } from '../bullets/bullet-review';
import { matchTerms } from '../keywords/match-terms';
import type { ResumeDocument } from '../resume/document';
import { EXPECTATION } from '../review/resume-scores';
import type { Review, ReviewedBullet } from '../review/review';
import type { RuleSet } from '../rules/rules';
import { restyleAmount } from './amounts';
import type { Facts, ValueAnswer } from './answer';
import { fill } from './fill';
import { upperFirst } from './grammar';

/** A text for the top of the resume, and the bullets that prove it. */
export interface TopText {
  readonly text: string;
  readonly bulletIds: readonly string[];
}

export interface SkillsCard {
  /** Terms that a bullet proves: those the posting asks for first, then by what the aim asks. */
  readonly proven: readonly {
    readonly term: string;
    readonly bulletIds: readonly string[];
    readonly asked: boolean;
  }[];
  /** Skills that stand in the list and in no bullet. */
  readonly unproven: readonly string[];
}

export interface Cards {
  /** Null where no bullet proves anything that belongs there. */
  readonly headline: TopText | null;
  readonly summary: TopText | null;
  readonly skills: SkillsCard;
}

/** Bullets below this score prove too little to be said at the top. */
const PROVES = 45;

/** Summary, headline and skills, put together from the strongest bullets alone; nothing in them is new. */
export function cardsFor(document: ResumeDocument, review: Review, rules: RuleSet): Cards {
  const { facts, from } = topFacts(document, review.bullets, rules);
  const { cards, wording } = rules.phrasing;
  const say = (patterns: readonly string[]): TopText | null => {
    const said = patterns.flatMap((pattern) => fill(pattern, facts, wording.prepositions) ?? []);
    const bulletIds = [
      ...new Set(said.flatMap(({ used }) => used.flatMap((slot) => from.get(slot) ?? []))),
    ];
    if (bulletIds.length === 0) return null;
    return { text: said.map(({ text }) => upperFirst(text)).join(' '), bulletIds };
  };
  return {
    headline: say([cards.headline]),
    summary: say(cards.summary),
    skills: skillsCard(document, review, rules),
  };
}

interface TopFacts {
  readonly facts: Facts;
  /** The bullet that each fact was taken from. */
  readonly from: ReadonlyMap<string, string>;
}

function topFacts(
  document: ResumeDocument,
  bullets: readonly ReviewedBullet[],
  rules: RuleSet,
): TopFacts {
  const facts = new Map<string, ValueAnswer>();
  const from = new Map<string, string>();
  const add = (slot: string, text: string | null, bulletId?: string): void => {
    if (text === null || text === '' || facts.has(slot)) return;
    facts.set(slot, {
      state: 'value',
      slot,
      form: 'words',
      text,
      value: null,
      high: null,
      currency: null,
    });
    if (bulletId !== undefined) from.set(slot, bulletId);
  };
  add('title', document.experience[0]?.title ?? document.contact.headline);
  const strongest = bullets
    .filter(({ score }) => (score ?? 0) >= PROVES)
    .sort((a, b) => a.jobIndex - b.jobIndex || (b.score ?? 0) - (a.score ?? 0));
  for (const { id, evidence } of strongest.filter(({ jobIndex }) => jobIndex === 0)) {
    add('n_accounts', counted(evidence, 'accounts'), id);
    add('book_value', bookOf(evidence, rules), id);
    add('nrr', rate(evidence, 'NRR'), id);
    add('grr', rate(evidence, 'GRR'), id);
  }
  const grown = strongest.find(({ evidence }) => isGrowth(evidence));
  if (grown) addGrowth(grown, add, rules);
  const tools = toolsIn(strongest, rules);
  add('platform', tools.terms.slice(0, 2).join(' and '), tools.bulletId);
  return { facts, from };
}

const isGrowth = ({ account, acvFrom, acvTo }: Evidence): boolean =>
  account.text !== null && acvFrom !== null && acvTo !== null && acvTo > acvFrom;

function addGrowth(
  { id, evidence }: ReviewedBullet,
  add: (slot: string, text: string | null, bulletId?: string) => void,
  rules: RuleSet,
): void {
  const sign = signOf(evidence.currency, rules);
  const [from, to] = [
    restyleAmount(evidence.acvFrom ?? 0, sign),
    restyleAmount(evidence.acvTo ?? 0, sign),
  ];
  if (from === null || to === null) return;
  const own = ['owned', 'led', 'co-led'].includes(evidence.ownership);
  add('grew', own ? 'grew' : 'helped grow', id);
  add('account', evidence.account.text, id);
  add('acv_from', from, id);
  add('acv_to', to, id);
  const months = evidence.timeframeMonths;
  if (months !== null && Number.isInteger(months))
    add('timeframe', `${months} month${months === 1 ? '' : 's'}`, id);
}

function counted({ metrics }: Evidence, name: string): string | null {
  const metric = metrics.find((found) => found.name === name);
  return metric ? String(metric.value) : null;
}

function rate({ metrics }: Evidence, name: string): string | null {
  const metric = metrics.find((found) => found.name === name && found.unit === '%');
  return metric ? `${metric.value}%` : null;
}

function bookOf({ metrics, currency }: Evidence, rules: RuleSet): string | null {
  const metric = metrics.find(({ name }) => name === 'book_arr');
  return metric ? restyleAmount(metric.value, signOf(currency ?? metric.unit, rules)) : null;
}

function signOf(currency: string | null, { evidence }: RuleSet): string {
  const sign = evidence.money.currencies.find(({ code }) => code === currency)?.signs[0] ?? '';
  return /^\p{L}+$/u.test(sign) ? `${sign} ` : sign;
}

function toolsIn(bullets: readonly ReviewedBullet[], rules: RuleSet) {
  const tools = new Set(
    rules.terms.find(({ group }) => group === 'tools')?.terms.map(({ id }) => id),
  );
  const found = bullets.flatMap(({ id, text }) =>
    matchTerms(text, rules)
      .filter((match) => tools.has(match.id))
      .map(({ start, end }) => ({ id, name: text.slice(start, end) })),
  );
  return {
    terms: [...new Set(found.map(({ name }) => name))],
    ...(found[0] ? { bulletId: found[0].id } : {}),
  };
}

function skillsCard(
  document: ResumeDocument,
  { keywords, job, level }: Review,
  rules: RuleSet,
): SkillsCard {
  const asked = new Set(
    [...(job?.matched ?? []), ...(job?.missing ?? [])].map(({ term }) => term.toLowerCase()),
  );
  const found = keywords.categories.flatMap(({ id, found: terms }) => {
    const expectation =
      rules.categories.find((category) => category.id === id)?.expectation[level] ?? 'rare';
    return terms
      .filter(({ bulletIds }) => bulletIds.length > 0)
      .map(({ term, bulletIds }) => ({
        term,
        bulletIds,
        asked: asked.has(term.toLowerCase()),
        weight: EXPECTATION[expectation],
      }));
  });
  const proven = found
    .filter(({ term }, at) => found.findIndex((other) => other.term === term) === at)
    .sort(
      (a, b) =>
        Number(b.asked) - Number(a.asked) ||
        b.weight - a.weight ||
        b.bulletIds.length - a.bulletIds.length,
    )
    .map(({ term, bulletIds, asked: isAsked }) => ({ term, bulletIds, asked: isAsked }));
  const shown = new Set(
    document.experience.flatMap(({ bullets }) =>
      bullets.flatMap(({ text }) => matchTerms(text, rules).map(({ id }) => id)),
    ),
  );
  const unproven = document.skills.filter((skill) => {
    const terms = matchTerms(skill, rules);
    return terms.length > 0 && !terms.some(({ id }) => shown.has(id));
  });
  return { proven, unproven };
}
