import { describe, expect, it } from 'vitest';
import { structure } from './structure';
import type { LineSpec } from './test-source';
import { FILE, sourceOf } from './test-source';

function read(specs: readonly (LineSpec | string)[]) {
  const document = structure(sourceOf(specs), FILE);
  return {
    headings: document.sections.flatMap(({ heading }) => (heading === null ? [] : [heading])),
    jobs: document.experience.map(({ title, company }) => [title, company]),
    bullets: document.experience.flatMap((job) => job.bullets.map(({ text }) => text)),
  };
}

const tagged = (text: string, level: 2 | 3 | 4, size = 14): LineSpec => ({
  text,
  strong: true,
  size,
  gap: 1.4,
  heading: level,
});

describe('headings of sections and of entries', () => {
  it('takes a heading of two known words that looks as the sure ones do', () => {
    const strong = (text: string): LineSpec => ({ text, strong: true });
    const found = read([
      { text: 'Jane Doe', size: 20 },
      strong('Executive Profile'),
      'I look after enterprise customers and like it when the numbers hold up.',
      { text: 'Work History', strong: true, gap: 1.2 },
      'Account Manager, Oaklane ¦ 2019 – 2022',
      '• Renewed 46 of 48 accounts.',
    ]);
    expect(found.headings).toEqual(['Executive Profile', 'Work History']);
  });

  it('takes a heading of unknown wording that stands out little where three sure ones look the same', () => {
    const caps = (text: string): LineSpec => ({ text, gap: 1.2 });
    const found = read([
      { text: 'Jane Doe', size: 20 },
      caps('PROFILE'),
      'I look after enterprise customers and like it when the numbers hold up.',
      caps('EMPLOYMENT (MOST RECENT FIRST)'),
      'Account Manager, Oaklane ¦ 2019 – 2022',
      '• Renewed 46 of 48 accounts.',
      caps('EDUCATION'),
      'B.A. in Economics, Reed College, 2016',
      caps('THE GARDEN'),
      'Beans, mostly.',
    ]);
    expect(found.headings).toEqual([
      'PROFILE',
      'EMPLOYMENT (MOST RECENT FIRST)',
      'EDUCATION',
      'THE GARDEN',
    ]);
  });

  it('takes sentences below a heading of skills for a profile', () => {
    const kinds = (line: string) =>
      structure(
        sourceOf(['Jane Doe', { text: 'WHAT I OFFER', strong: true, gap: 1.4 }, line]),
        FILE,
      ).sections.flatMap(({ kind, heading }) => (heading ? [kind] : []));
    expect(kinds('Ten years of work with people who are busy with something else.')).toEqual([
      'summary',
    ]);
    expect(kinds('Renewals, onboarding, executive reviews.')).toEqual(['skills']);
  });

  it('takes qualifications for education where they are degrees', () => {
    const kinds = (line: string) =>
      structure(
        sourceOf(['Jane Doe', { text: 'QUALIFICATIONS', strong: true, gap: 1.4 }, line]),
        FILE,
      ).sections.flatMap(({ kind, heading }) => (heading ? [kind] : []));
    expect(kinds('MSc Informatics, Swansea University (2018)')).toEqual(['education']);
    expect(kinds('Nine years with hospitals and their purchasing.')).toEqual(['summary']);
  });

  it('takes employers that are tagged deeper than the sections for entries', () => {
    const found = read([
      { text: 'Ilse Marten', size: 22, heading: 1 },
      'ilse@example.com',
      tagged('Profiles', 3),
      'linkedin.com/in/ilse',
      tagged('Experience', 2, 18),
      tagged('Tidewater Software', 3),
      { text: 'March 2021 – Present', strong: true },
      { text: 'Renewals Manager', strong: true },
      '• Renewed 46 of 48 accounts.',
      tagged('Ostrava Payments', 3),
      { text: 'June 2018 – February 2021', strong: true },
      { text: 'Support Analyst', strong: true },
      '• Answered 40 tickets a day.',
      tagged('Education', 2, 18),
      'B.A. in Economics, Reed College, 2016',
    ]);
    expect(found.headings).toEqual(['Profiles', 'Experience', 'Education']);
    expect(found.jobs).toEqual([
      ['Renewals Manager', 'Tidewater Software'],
      ['Support Analyst', 'Ostrava Payments'],
    ]);
  });

  it('takes a phrase that stands in every position for a label', () => {
    const found = read([
      { text: 'Ilse Marten', size: 22 },
      { text: 'Work', strong: true, size: 16, gap: 1.4 },
      { text: 'Renewals Manager, Tidewater Software ¦ 2021 – 2024', strong: true },
      { text: 'Highlights', strong: true, size: 12, gap: 1 },
      '• Renewed 46 of 48 accounts.',
      { text: 'Support Analyst, Ostrava Payments ¦ 2018 – 2021', strong: true },
      { text: 'Highlights', strong: true, size: 12, gap: 1 },
      '• Answered 40 tickets a day.',
      { text: 'Education', strong: true, size: 16, gap: 1.4 },
      'B.A. in Economics, Reed College, 2016',
    ]);
    expect(found.headings).toEqual(['Work', 'Education']);
    expect(found.bullets).toEqual(['Renewed 46 of 48 accounts.', 'Answered 40 tickets a day.']);
  });

  it('takes no line right below a heading for a heading of unknown wording', () => {
    const look = { strong: true, size: 13, gap: 1.4 };
    const found = read([
      { text: 'Ilse Marten', size: 22 },
      { text: 'Customer Success Manager', ...look },
      'ilse@example.com',
      { text: 'Experience', ...look },
      { text: 'Tidewater Software', ...look },
      'Renewals Manager, 2021 – 2024',
      '• Renewed 46 of 48 accounts.',
      { text: 'Ostrava Payments', ...look },
      'Support Analyst, 2018 – 2021',
      '• Answered 40 tickets a day.',
      { text: 'Skills', ...look },
      'Gainsight, Totango, SQL',
    ]);
    expect(found.headings).toEqual(['Experience', 'Skills']);
    expect(found.jobs).toEqual([
      ['Renewals Manager', 'Tidewater Software'],
      ['Support Analyst', 'Ostrava Payments'],
    ]);
  });
});
