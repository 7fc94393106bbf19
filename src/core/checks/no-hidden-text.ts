import { defineCheck, judge, measure, quote, type Finding } from './check';

const MOST_HIDDEN_WORDS = 2;
const PLACEHOLDERS = [
  /\[[^\]\n]{0,3}(?:X+|N|\$)[^\]\n]{0,20}\]/u,
  /\[(?:your|insert|add|company|employer|job title|title|name|date|city|phone|e-?mail)\b[^\]\n]{0,40}\]/iu,
  /\{\{[^}\n]{1,60}\}\}/u,
  /«[^»\n]{1,40}»/u,
  /\blorem ipsum\b/iu,
];

export const noHiddenText = defineCheck({
  id: 'no-hidden-text',
  requires: ['layout', 'lines'],
  run({ layout: { hiddenText, trackedChanges, comments }, lines }) {
    const grave: Finding[] = [];
    const slight: Finding[] = [];
    const hiddenWords = hiddenText?.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (hiddenText !== null && hiddenWords.length > 0) {
      (hiddenWords.length > MOST_HIDDEN_WORDS ? grave : slight).push(
        quote('Hidden from a reader', hiddenText.slice(0, 200)),
      );
    }
    if (trackedChanges !== null && trackedChanges > 0) {
      grave.push(
        measure('Tracked changes not accepted or rejected', String(trackedChanges), 'better none'),
      );
    }
    if (comments !== null && comments > 0)
      slight.push(measure('Comments', String(comments), 'better none'));
    const placeholders = lines.filter(({ text }) =>
      PLACEHOLDERS.some((pattern) => pattern.test(text)),
    );
    grave.push(
      ...placeholders.map(({ text, page }) =>
        quote('A placeholder that was not filled', text, { page }),
      ),
    );
    // The plain copy leaves out what is hidden; a placeholder only the person can fill.
    return judge(grave, slight, {
      ...(placeholders.length > 0 ? { fixIn: 'source' as const } : {}),
      seen: [measure('Hidden words', '0'), measure('Placeholders', '0')],
    });
  },
});
