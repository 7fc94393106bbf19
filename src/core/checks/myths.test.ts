/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';

/** Claims about applicant tracking systems that no source supports. No text of the product may repeat one. */
const MYTHS = [
  /\b75 ?%[^.\n]{0,60}\b(?:reject|ATS|never seen|filtered)/i,
  /\b(?:auto-?|automatically )reject/i,
  /\b(?:will|would) be (?:rejected|filtered out|thrown out|discarded)\b/i,
  /\bbeats? the (?:ATS|bots?|system)\b/i,
  /\bATS[- ](?:proof|approved|certified|optimi[sz]ed|score)\b/i,
  /\bcertified (?:by|for) (?:an? )?ATS\b/i,
  /\b(?:ideal|optimal|right) keyword density\b/i,
  /\b80 ?% match\b/i,
  /\bcannot read PDFs?\b/i,
  /\b(?:columns|tables|images|graphics) (?:always|never)\b/i,
  /\bwhite text works\b/i,
  /\bone page only\b|\bmust fit (?:on )?one page\b/i,
  /\bWorkday wants\b|\bTaleo ranks\b|\bLever breaks\b/i,
  /\bguarantees? (?:you )?(?:an? )?interviews?\b/i,
];

/** A text may say what never to write: never "…". */
const FORBIDDEN = /\bnever ["“][^"”\n]{0,80}["”]/gi;

const texts = {
  ...import.meta.glob<string>(['../../**/*.{ts,tsx,html}', '!../../**/*.test.{ts,tsx}'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
  ...import.meta.glob<string>(
    ['../../../keywords/**/*.{json,md}', '../../../docs/**/*.md', '../../../*.md'],
    { eager: true, query: '?raw', import: 'default' },
  ),
};

describe('the texts of the product', () => {
  it('are found', () => {
    expect(Object.keys(texts).length).toBeGreaterThan(50);
  });

  it('repeat none of the myths', () => {
    const found = Object.entries(texts).flatMap(([file, text]) =>
      MYTHS.flatMap((myth) => {
        const hit = myth.exec(text.replace(FORBIDDEN, ''));
        return hit ? [`${file}: ${hit[0]}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });
});
