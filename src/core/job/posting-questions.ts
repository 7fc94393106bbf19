/** What a posting asks beside terms. It is put to the person, and never compared with the resume. */
export interface PostingQuestion {
  readonly asks: string;
  readonly said: string;
}

const LANGUAGES =
  /\b(?:English|German|French|Spanish|Portuguese|Italian|Dutch|Polish|Swedish|Norwegian|Danish|Finnish|Czech|Turkish|Arabic|Hebrew|Hindi|Mandarin|Cantonese|Chinese|Japanese|Korean|Russian|Ukrainian)\b/g;
const IN_COMMAND =
  /\b(?:fluen\w+|native|bilingual|proficien\w+|spoken|written|speak\w*|languages?|level of)\b/i;
const YEARS = /\b(\d{1,2})(?:\s?[-–to]{1,3}\s?\d{1,2})?\s?\+?\s?(?:years?|yrs)\b/i;
const TRAVEL =
  /\b(?:willing\w* to travel|ability to travel|travel (?:up to|required|of)|\d{1,2} ?% travel|travel \d)/i;
const PERMIT =
  /\b(?:work (?:authori[sz]ation|permit)|authori[sz]ed to work|right to work|eligible to work|visa|security clearance|citizen\w*)\b/i;
const PLACE =
  /\b(?:time ?zones?|based in|located in|must (?:live|reside)|on-?site|in[- ]office|hybrid|relocat\w+)\b/i;
const DEGREE =
  /\b(?:bachelor\w*|master\W?s degree|degree in|university degree|college degree|B\.?[AS]\.? (?:in|or))/i;
const LICENCE = /\bdriv(?:er|ing)\W?s? licen[cs]e\b/i;

const KINDS: readonly { readonly asks: string; readonly pattern: RegExp }[] = [
  { asks: 'Do you have these years, and do your dates show them?', pattern: YEARS },
  { asks: 'Do you speak it at this level? Say so in the resume.', pattern: IN_COMMAND },
  { asks: 'Would you travel this much?', pattern: TRAVEL },
  { asks: 'May you work there?', pattern: PERMIT },
  { asks: 'Does the place or the time zone suit you?', pattern: PLACE },
  { asks: 'Do you hold it, or the experience that stands for it?', pattern: DEGREE },
  { asks: 'Do you hold it?', pattern: LICENCE },
];

/** The sentences that ask for years, a language, travel, a permit, a place or a degree; each kind at most twice. */
export function findQuestions(sentences: readonly string[]): PostingQuestion[] {
  return KINDS.flatMap(({ asks, pattern }) =>
    sentences
      .filter((text) => pattern.test(text))
      .filter((text) => pattern !== IN_COMMAND || text.match(LANGUAGES) !== null)
      .slice(0, MOST_OF_A_KIND)
      .map((text) => ({
        asks,
        said: text.replace(/^(?:[-+•·▪◦●–—*]|#+)\s+/u, '').slice(0, LONGEST),
      })),
  );
}

const MOST_OF_A_KIND = 2;
const LONGEST = 240;
