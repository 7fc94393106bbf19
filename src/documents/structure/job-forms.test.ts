import { describe, expect, it } from 'vitest';
import { structure } from './structure';
import type { LineSpec } from './test-source';
import { FILE, heading, sourceOf } from './test-source';

interface Position {
  readonly title: string;
  readonly company: string;
  readonly place: string;
  readonly dates: string;
}

const POSITIONS: readonly Position[] = [
  {
    title: 'Senior Customer Success Manager',
    company: 'Oaklane',
    place: 'Austin, TX',
    dates: 'Mar 2021 – Present',
  },
  {
    title: 'Customer Success Manager',
    company: 'Vantage Loop Inc.',
    place: 'Denver, CO',
    dates: 'Jan 2018 – Feb 2021',
  },
  { title: 'Teacher', company: 'Lincoln High School', place: 'Boston', dates: '2014 – 2016' },
];
const DATES = [
  ['2021-03', 'present'],
  ['2018-01', '2021-02'],
  ['2014', '2016'],
];

const bold = (text: string): LineSpec => ({ text, strong: true });
const italic = (text: string): LineSpec => ({ text, italic: true });

const FORMS: Record<string, (one: Position) => (LineSpec | string)[]> = {
  'one line with pipes': (p) => [`${p.title} | ${p.company} | ${p.place} | ${p.dates}`],
  'company first, pipes': (p) => [bold(`${p.company} | ${p.title} | ${p.dates} | ${p.place}`)],
  'comma, dates right': (p) => [`${p.title}, ${p.company} ¦ ${p.dates}`],
  'company over title': (p) => [
    bold(`${p.company} ¦ ${p.place}`),
    italic(`${p.title} ¦ ${p.dates}`),
  ],
  'title over company': (p) => [bold(`${p.title} ¦ ${p.dates}`), `${p.company}, ${p.place}`],
  'title over company, plain': (p) => [`${p.title} ¦ ${p.dates}`, `${p.company}, ${p.place}`],
  'company over title, plain': (p) => [`${p.company}, ${p.place} ¦ ${p.dates}`, p.title],
  'dash and brackets': (p) => [bold(`${p.company} — ${p.title} (${p.dates})`)],
  at: (p) => [`${p.title} at ${p.company}, ${p.dates}`],
  '@, dates below': (p) => [bold(`${p.title} @ ${p.company}`), `${p.dates} · ${p.place}`],
  'dates in a column left': (p) => [bold(`${p.dates} ¦ ${p.title}`), p.company],
  'dates above': (p) => [p.dates, bold(p.title), p.company],
  'dates above, company first': (p) => [italic(p.dates), bold(p.company), p.title],
  'as LinkedIn prints it': (p) => [
    { text: p.company, size: 12, strong: true },
    { text: p.title, size: 11.5 },
    `${p.dates} (2 years 3 months)`,
    p.place,
  ],
  'spaced hyphens': (p) => [`${p.title} - ${p.company} - ${p.place}`, p.dates],
  'dates with a colon': (p) => [`${p.dates}: ${p.title}, ${p.company}, ${p.place}`],
  'company in brackets': (p) => [bold(`${p.title} (${p.company}) ¦ ${p.dates}`)],
  'four plain lines': (p) => [p.title, p.company, p.place, p.dates],
  labels: (p) => [
    `Company: ${p.company}`,
    `Title: ${p.title}`,
    `Location: ${p.place}`,
    `Dates: ${p.dates}`,
  ],
  'three columns': (p) => [`${p.dates} ¦ ${p.title} ¦ ${p.company}`],
};

const BODIES: Record<string, readonly string[]> = {
  'a list': ['• Renewed 46 of 48 accounts in 2023.', '• Cut onboarding from 60 to 34 days.'],
  'unmarked lines': ['Renewed 46 of 48 accounts in 2023.', 'Cut onboarding from 60 to 34 days.'],
  'no text': [],
};

const CASES = Object.keys(FORMS).flatMap((form) =>
  Object.keys(BODIES).map((body) => [form, body] as const),
);

describe('job headers', () => {
  it.each(CASES)('%s, with %s', (form, body) => {
    const lines = POSITIONS.flatMap((one) => [
      ...(FORMS[form]?.(one) ?? []),
      ...(BODIES[body] ?? []),
    ]);
    const { experience } = structure(
      sourceOf([
        { text: 'Jane Doe', size: 20 },
        'jane@example.com',
        heading('EXPERIENCE'),
        ...lines,
      ]),
      FILE,
    );
    expect(
      experience.map(({ company, title, start, end, bullets }) => [
        company,
        title,
        start,
        end,
        bullets.length,
      ]),
    ).toEqual(
      POSITIONS.map(({ company, title }, at) => [
        company,
        title,
        ...(DATES[at] ?? []),
        BODIES[body]?.length,
      ]),
    );
  });
});
