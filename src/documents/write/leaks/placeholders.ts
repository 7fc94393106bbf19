/** Words that name a gap to fill when they stand in brackets. */
const SLOT_WORDS =
  'account|address|amount|city|client|company|country|customer|date|degree|dollar|email|employer|figure|first|goal|industry|insert|last|link|location|metric|month|name|number|outcome|percent|percentage|phone|placeholder|position|product|project|result|role|school|skill|state|team|timeframe|title|tool|university|value|website|year|your';

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `[[{<‹«]{1,2}[^\\]}>›»\\n]{0,40}\\b(?:${SLOT_WORDS})s?\\b[^\\]}>›»\\n]{0,40}[\\]}>›»]{1,2}`,
    'giu',
  ),
  /\[[A-Z][A-Z _/-]{1,30}\]|\[(?:\.\.\.|…|\?+|_+|[xX#]+%?)\]|‹[^›\n]{0,60}›|\{\{[^{}\n]{0,60}\}\}/gu,
  /(?<![\p{L}\p{N}])(?:[$€£]\s?[Xx]{1,4}|[Xx]{1,4}(?:\s?%|[KMB](?![\p{L}\p{N}]))|X{2,6}|20[xX]{2})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:TBD|TBC|TODO|FIXME)(?![\p{L}\p{N}])/gu,
  /lorem ipsum|(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])|\?{3,}/giu,
];

/** Gaps that were never filled: `[Company]`, `XX%`, `$X`, `TBD`, `‹…›`. */
export function placeholdersIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const pattern of PATTERNS) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const end = index + match.length;
      if (!found.some((one) => one.start < end && one.end > index))
        found.push({ start: index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
