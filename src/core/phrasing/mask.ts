import { restyleAmount } from './amounts';
import { upperFirst, withArticle } from './grammar';

/** The words that a person picked to describe a customer: "bank", "regional", "Nordic". */
export interface MaskWords {
  readonly industry: string;
  readonly size?: string;
  readonly region?: string;
}

export interface MaskedName {
  /** "a regional Nordic bank". */
  readonly shown: string;
  /** Why a reader might guess the customer all the same; null where two traits or fewer are given. */
  readonly warning: string | null;
}

const TOO_TELLING =
  'Size, region and industry together may point to one company. Could a reader guess this?';

/** The name shown for a customer who must not be named, from the words picked in `keywords/phrasing/cards.json` or typed. */
export function maskedName({ industry, size, region }: MaskWords): MaskedName {
  const traits = [size, region, industry]
    .map((word) => word?.trim() ?? '')
    .filter((word) => word !== '');
  return { shown: withArticle(traits.join(' ')), warning: traits.length > 2 ? TOO_TELLING : null };
}

/** Ways to show an amount without telling it; the person chooses, none is applied by itself. */
export interface MaskedAmount {
  /** "$1M–$2M". */
  readonly range: string | null;
  /** "$1M+": never more than the amount. */
  readonly rounded: string | null;
  /** "2.2x" of what it was before; null without a before. */
  readonly multiple: string | null;
}

const STEPS = [1, 2, 5, 10];

/** Range, rounded form and multiple of an amount in whole currency units; `sign` is written before it, as "$" or "EUR ". */
export function maskedAmount(
  value: number,
  sign: string,
  before: number | null = null,
): MaskedAmount {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const low = Math.max(...STEPS.filter((step) => step * power <= value), 1) * power;
  const high = Math.min(...STEPS.filter((step) => step * power > value), 10) * power;
  const shown = (amount: number): string | null => restyleAmount(amount, sign);
  const [from, to] = [shown(low), shown(high)];
  const rounded = shown(Math.floor(value / power) * power);
  const times = before !== null && before > 0 ? Number((value / before).toFixed(1)) : null;
  return {
    range: from !== null && to !== null ? `${from}–${to}` : null,
    rounded: rounded === null ? null : `${rounded}+`,
    multiple: times !== null && times > 1 ? `${times}x` : null,
  };
}

export interface MaskedText {
  readonly text: string;
  /** Where the shown form stands, UTF-16 offsets; each is a mention of the same hidden fact. */
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A text with a name or an amount replaced everywhere by its shown form, whatever the case or the blanks between its
 * words. A possessive stays one, a first word gets its capital.
 */
export function hideIn(
  text: string,
  { real, shown }: { readonly real: string; readonly shown: string },
): MaskedText {
  const words = real.trim().split(/\s+/).map(escaped).join('\\s+');
  if (words === '') return { text, mentions: [] };
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:the|a|an)\\s+)?${words}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const mentions: { start: number; end: number }[] = [];
  let masked = '';
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    masked += text.slice(at, match.index);
    const form = /(?:^|[.!?] )$/.test(masked) ? upperFirst(shown) : shown;
    mentions.push({ start: masked.length, end: masked.length + form.length });
    masked += form;
    at = match.index + match[0].length;
  }
  return { text: masked + text.slice(at), mentions };
}
