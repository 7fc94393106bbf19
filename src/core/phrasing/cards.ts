import type { Evidence } from '../bullets/bullet-review';
import { matchTerms } from '../keywords/match-terms';
import type { ResumeDocument } from '../resume/document';
import { CARRIES } from '../review/bullet-worth';
import type { Review, ReviewedBullet } from '../review/review';
import type { RuleSet } from '../rules/rules';
import { restyleAmount } from './amounts';
import type { Facts, ValueAnswer } from './answer';
import { fill } from './fill';
import { upperFirst } from './grammar';
import { skillsCard, type SkillsCard } from './skills-card';
import { sourcesOf } from './sources';

/** Where a stretch of a text for the top was taken from: UTF-16 offsets, and the bullet that states it. */
interface TopSource {
  readonly start: number;
  readonly end: number;
  readonly bulletId: string;
}

/** A text for the top of the resume, and the bullets that prove it. */
export interface TopText {
  readonly text: string;
  readonly bulletIds: readonly string[];
  readonly sources: readonly TopSource[];
}

export interface Cards {
  /** Null where no bullet proves anything that belongs there. */
  readonly headline: TopText | null;
  /** The sentences that a summary may be made of, in order; none where no bullet proves anything. */
  readonly summary: readonly TopText[];
  readonly skills: SkillsCard;
}

/** Summary, headline and skills, put together from the strongest bullets alone; nothing in them is new. */
export function cardsFor(document: ResumeDocument, review: Review, rules: RuleSet): Cards {
  const top = topFacts(document, review.bullets, rules);
  const { headline, summary } = rules.phrasing.cards;
  const title = sayTop(headline, top, rules);
  const sentences = summary.flatMap((pattern) => sayTop(pattern, top, rules) ?? []);
  return {
    headline: title && title.bulletIds.length > 0 ? title : null,
    summary: sentences.some(({ bulletIds }) => bulletIds.length > 0) ? sentences : [],
    skills: skillsCard(document, review, rules),
  };
}

/** Sentences one after the other, null for none. */
export function joinTexts(texts: readonly TopText[]): TopText | null {
  if (texts.length === 0) return null;
  return texts.reduce((before, { text, bulletIds, sources }) => {
    const from = before.text.length + 1;
    return {
      text: `${before.text} ${text}`,
      bulletIds: [...new Set([...before.bulletIds, ...bulletIds])],
      sources: [
        ...before.sources,
        ...sources.map((one) => ({ ...one, start: one.start + from, end: one.end + from })),
      ],
    };
  });
}

function sayTop(pattern: string, { facts, from }: TopFacts, rules: RuleSet): TopText | null {
  const filled = fill(pattern, facts, rules.phrasing.wording.prepositions);
  if (!filled) return null;
  const text = upperFirst(filled.text);
  const said = new Map([...facts].filter(([slot]) => filled.used.includes(slot)));
  const sources = sourcesOf(text, '', said).flatMap(({ start, end, from: slot }) => {
    const bulletId = from.get(slot);
    return bulletId === undefined ? [] : [{ start, end, bulletId }];
  });
  const bulletIds = filled.used.flatMap((slot) => from.get(slot) ?? []);
  return { text, bulletIds: [...new Set(bulletIds)], sources };
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
  // What stands in a weaker bullet is proven too little to be said at the top.
  const strongest = bullets
    .filter(({ score }) => (score ?? 0) >= CARRIES)
    .sort((a, b) => a.jobIndex - b.jobIndex || (b.score ?? 0) - (a.score ?? 0));
  for (const { id, evidence } of strongest.filter(({ jobIndex }) => jobIndex === 0)) {
    add('n_accounts', counted(evidence, 'accounts'), id);
    add('book_value', bookOf(evidence, rules), id);
    add('nrr', rate(evidence, 'NRR'), id);
    add('grr', rate(evidence, 'GRR'), id);
    add('forecast_err', rate(evidence, 'forecast_error'), id);
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
  add('grew', own ? 'grew' : 'helped grow');
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
