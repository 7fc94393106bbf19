import {
  companyScore,
  isLegalForm,
  isPlace,
  isTerritory,
  splitPlace,
  titleScore,
} from './classify';
import type { Slot } from './job-header';
import { splitComma, splitDash, titleFirst } from './job-header';
import type { Found } from './rows';

/** Chooses which text of a header is the title, which the employer, and what of them is a place. */

/**
 * Cuts the only text of a header in two: at dashes, then at a comma, where that parts a title from the rest. Under an
 * employer that stands on a line of its own, only a text that says to be an organisation is one.
 */
export function refine(slots: readonly Slot[], hasEmployer: boolean): Slot[] {
  const [only] = slots;
  if (slots.length !== 1 || !only || only.label) return [...slots];
  const dashed = splitDash(only.text);
  const cut = dashed.length >= 2 ? mergeDashed(dashed) : splitComma(only.text);
  const parts = cut.length >= 2 || hasEmployer ? cut : splitBrackets(only.text);
  if (parts.length < 2) return [only];
  const names = parts.some((part) => titleScore(part) < 2 && companyScore(part) >= 1);
  if (hasEmployer && !names) return [only];
  return parts.map((text, part) => ({ ...only, text, part }));
}

/** "Manager (Acme)". */
function splitBrackets(text: string): string[] {
  const [, title, inside] = /^(.+\S)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const isName =
    title && inside && titleScore(title) >= 2 && titleScore(inside) < 2 && !isTerritory(inside);
  return isName ? [title, inside] : [text];
}

/** Three texts between dashes: the title keeps its addition ("CSM – Enterprise – Acme"). */
function mergeDashed(parts: readonly string[]): string[] {
  if (parts.length <= 2) return [...parts];
  const [first = '', ...others] = parts;
  const last = others.pop() ?? '';
  return titleScore(first) >= 2
    ? [[first, ...others].join(' – '), last]
    : [first, [...others, last].join(' – ')];
}

export interface Choice {
  company: Slot | null;
  title: Slot | null;
  others: Slot[];
  sure: number;
}

function choosePair(first: Slot, second: Slot, usual: number): Choice {
  const lean = titleFirst(first, second);
  const titleLeads = Math.abs(lean) >= 1 ? lean > 0 : usual === 0 ? lean >= 0 : usual > 0;
  return {
    title: titleLeads ? first : second,
    company: titleLeads ? second : first,
    others: [],
    sure: Math.abs(lean) >= 1 ? 0.9 : 0.7,
  };
}

/** Chooses title and company among a header's texts; `usual` above 0 where this document prints the title first. */
export function choose(slots: readonly Slot[], usual: number, hasEmployer: boolean): Choice {
  const [first, second] = slots;
  if (!first) return { company: null, title: null, others: [], sure: 0.5 };
  if (!second) {
    const isTitle =
      first.label === 'title' ||
      (first.label !== 'company' &&
        (titleScore(first.text) >= 2 || (hasEmployer && companyScore(first.text) < 1)));
    return {
      title: isTitle ? first : null,
      company: isTitle ? null : first,
      others: [],
      sure: 0.7,
    };
  }
  if (slots.length === 2) return choosePair(first, second, usual);
  const byTitle = [...slots].sort((a, b) => rankTitle(b) - rankTitle(a));
  const title = byTitle[0] ?? first;
  const left = slots.filter((slot) => slot !== title);
  const company =
    [...left].sort((a, b) => rankCompany(b, title) - rankCompany(a, title))[0] ?? null;
  return { title, company, others: left.filter((slot) => slot !== company), sure: 0.7 };
}

function rankTitle(slot: Slot): number {
  return (
    (slot.label === 'title' ? 9 : 0) +
    titleScore(slot.text) -
    companyScore(slot.text) * 0.5 -
    slot.line * 0.1
  );
}

function rankCompany(slot: Slot, title: Slot): number {
  const near = slot.line === title.line ? 0 : 0.3;
  return (
    (slot.label === 'company' ? 9 : 0) +
    companyScore(slot.text) +
    near +
    (slot.bold ? 1 : 0) -
    slot.line * 0.3 -
    slot.part * 0.3 -
    titleScore(slot.text) * 0.3
  );
}

/** A name that no list knows, as of a town: one word or two. */
export function isBareName(text: string): boolean {
  return titleScore(text) < 1 && companyScore(text) < 1;
}

/** Takes a place off a slot's start or end; behind a legal form, a lone name is a place too. */
export function peelPlace(
  slot: Slot,
  placesAt: { readonly dash: boolean; readonly comma: boolean },
): { slot: Slot; place: Found | null } {
  const place = (value: string): Found => ({ value, rows: [slot.row], sure: 0.7 });
  const tail = splitPlace(slot.text);
  if (tail) return { slot: { ...slot, text: tail[0] }, place: place(tail[1]) };
  const parts = slot.text.split(/,\s+/);
  for (let at = parts.length - 1; at >= 2; at -= 1) {
    const head = parts.slice(0, at).join(', ');
    if (isPlace(head))
      return { slot: { ...slot, text: parts.slice(at).join(', ') }, place: place(head) };
  }
  const named = /^(.+),\s+(\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?)$/u.exec(slot.text);
  const legal = isLegalForm(named?.[1]?.split(' ').at(-1) ?? '');
  const usual = placesAt.comma && titleScore(named?.[1] ?? '') < 2;
  if (
    named?.[1] &&
    named[2] &&
    (legal || usual) &&
    !isLegalForm(named[2]) &&
    isBareName(named[2])
  ) {
    return { slot: { ...slot, text: named[1] }, place: place(named[2]) };
  }
  const dashed = splitDash(slot.text);
  const last = dashed.at(-1) ?? '';
  if (
    placesAt.dash &&
    dashed.length > 1 &&
    /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(last) &&
    isBareName(last)
  ) {
    return { slot: { ...slot, text: dashed.slice(0, -1).join(' – ') }, place: place(last) };
  }
  return { slot, place: null };
}
