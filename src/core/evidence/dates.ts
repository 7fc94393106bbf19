/** Months since year 0, both ends included; `dated` is false where the text names no year. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
  readonly dated: boolean;
  readonly grain: 'month' | 'quarter' | 'half' | 'year' | 'fiscal-year';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const FISCAL =
  /(?:FY|CY|GJ|fiscal year|financial year|fiscal|FYE) ?'?(20\d\d|\d\d)(?!\d)(?: ?([-–/]|to|through) ?(?:FY|CY)? ?'?(20\d\d|\d\d)(?![\d%]))?/iy;
const PART_YEAR = String.raw`(?:(?: of)?,?[ -]?(?:(?:FY|CY) ?'?|')(20\d\d|\d\d)|(?: of)?,?[ -]?(20\d\d)|(\d\d))?(?![\w%])`;
const QUARTER = new RegExp(String.raw`(?:Q([1-4])|([1-4])Q)${PART_YEAR}`, 'iy');
const HALF = new RegExp(String.raw`(?:H([12])|([12])H)${PART_YEAR}`, 'iy');
const MONTH =
  /(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?: of)?(?:,? '?(20\d\d|(?<=')\d\d))?(?!\w)/y;
const DAY = /(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\.?(?: of)? /y;
/** In small letters only with its year: "jan 2022", not "may" or "mar". */
const SMALL_MONTH =
  /(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (20\d\d)(?!\w)/y;
const YEAR = /(20[0-3]\d)(?:[-–/](\d\d)(?!\d))?(?![\w%]|[,.]\d)/y;

/** Reads a date written at `at`: FY24, FY21-FY24, Q4 2024, 2H23, March 2022, 2023. Null where there is none. */
export function readDate(text: string, at: number): { end: number; date: DateSpan } | null {
  for (const read of READERS[text.charCodeAt(at)] ?? []) {
    const found = read(text, at);
    if (found) return found;
  }
  return null;
}

type Reading = { end: number; date: DateSpan } | null;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const fullYear = (digits: string): number =>
  digits.length === 2 ? 2000 + Number(digits) : Number(digits);

function readFiscal(text: string, at: number): Reading {
  const found = match(FISCAL, text, at);
  if (!found?.[1]) return null;
  const first = fullYear(found[1]);
  const last = found[3] ? fullYear(found[3]) : first;
  const isSplit = found[2] === '/' || (found[1].length === 4 && found[3]?.length === 2);
  const oneYear = isSplit && last === first + 1;
  return {
    end: at + found[0].length,
    date: {
      from: first * 12,
      to: (oneYear || last < first ? first : last) * 12 + 11,
      dated: true,
      grain: 'fiscal-year',
    },
  };
}

function readPart(
  found: RegExpExecArray | null,
  months: number,
  grain: 'quarter' | 'half',
): Reading {
  if (!found) return null;
  const part = Number(found[1] ?? found[2]) - 1;
  const digits = found[3] ?? found[4] ?? found[5];
  const year = digits ? fullYear(digits) : 0;
  const from = year * 12 + part * months;
  return {
    end: found.index + found[0].length,
    date: { from, to: from + months - 1, dated: year > 0, grain },
  };
}

const readQuarter = (text: string, at: number): Reading =>
  readPart(match(QUARTER, text, at), 3, 'quarter');
/** "H2", "2H 2023"; "2h" without a year is two hours. */
function readHalf(text: string, at: number): Reading {
  const half = readPart(match(HALF, text, at), 6, 'half');
  return half && !half.date.dated && text.charAt(at + 1) === 'h' ? null : half;
}

/** "31 Dec", "1st of March 2024": the month says when, the day only makes it exact. */
function readDay(text: string, at: number): Reading {
  const day = match(DAY, text, at);
  const month = day && (match(MONTH, text, at + day[0].length) ? at + day[0].length : null);
  return month === null ? null : readMonth(text, month);
}

function readMonth(text: string, at: number): Reading {
  const found = match(MONTH, text, at) ?? match(SMALL_MONTH, text, at);
  if (!found?.[1]) return null;
  const month = MONTHS.indexOf(found[1].slice(0, 3).toLowerCase());
  const year = found[2] ? fullYear(found[2]) : 0;
  if (
    found[1] === 'May' &&
    !found[2] &&
    !/\b(?:in|since|by|from|until|to|last|and|between|during) $/.test(text.slice(0, at))
  )
    return null;
  const from = year * 12 + month;
  return {
    end: at + found[0].length,
    date: { from, to: from, dated: year > 0, grain: 'month' },
  };
}

function readYear(text: string, at: number): Reading {
  const found = match(YEAR, text, at);
  if (!found?.[1]) return null;
  const first = Number(found[1]);
  const last = found[2] ? fullYear(found[2]) : first;
  if (found[2] && last <= first) return null;
  const isOneYear = found[0].charAt(4) === '/' && last === first + 1;
  return {
    end: at + found[0].length,
    date: {
      from: first * 12,
      to: (isOneYear ? first : last) * 12 + 11,
      dated: true,
      grain: isOneYear ? 'fiscal-year' : 'year',
    },
  };
}

type Reader = (text: string, at: number) => Reading;

const READERS_OF: Readonly<Record<string, readonly Reader[]>> = {
  f: [readFiscal, readMonth],
  F: [readFiscal, readMonth],
  c: [readFiscal],
  C: [readFiscal],
  g: [readFiscal],
  G: [readFiscal],
  q: [readQuarter],
  Q: [readQuarter],
  h: [readHalf],
  H: [readHalf],
  a: [readMonth],
  d: [readMonth],
  j: [readMonth],
  m: [readMonth],
  n: [readMonth],
  o: [readMonth],
  s: [readMonth],
  J: [readMonth],
  M: [readMonth],
  A: [readMonth],
  S: [readMonth],
  O: [readMonth],
  N: [readMonth],
  D: [readMonth],
  0: [readDay],
  1: [readQuarter, readHalf, readDay],
  2: [readQuarter, readHalf, readYear, readDay],
  3: [readQuarter, readDay],
  4: [readQuarter, readDay],
  5: [readDay],
  6: [readDay],
  7: [readDay],
  8: [readDay],
  9: [readDay],
};

/** The forms that can begin with a plain character, by its code: nothing else is looked at. */
const READERS = Array.from(
  { length: 128 },
  (_, code): readonly Reader[] => READERS_OF[String.fromCharCode(code)] ?? [],
);
