import { describe, expect, it } from 'vitest';
import { readJobs } from './jobs';
import { describePage } from './rows';
import type { LineSpec } from './test-source';
import { sourceOf } from './test-source';

function jobsOf(specs: readonly (LineSpec | string)[]) {
  const source = sourceOf(specs);
  return readJobs(source.lines, describePage(source)).jobs.map((job) => ({
    company: job.company?.value,
    title: job.title?.value,
    place: job.location?.value,
    dates: `${job.start}..${job.end}`,
    intro: job.intro.map((one) => one.value),
    bullets: job.bullets.map((one) => one.value),
  }));
}

describe('readJobs', () => {
  it('reads a form with labels beside its lines and the employer last', () => {
    const jobs = jobsOf([
      'Dates ¦ November 2019 – present',
      'Occupation or position held ¦ Renewals Manager',
      'Main activities and responsibilities ¦ Renewed 46 of 48 accounts.',
      'Name and address of employer ¦ Tidewater Software, London, UK',
      'Dates ¦ May 2013 – October 2019',
      'Occupation or position held ¦ Support Analyst',
      'Main activities and responsibilities ¦ Answered 40 tickets a day.',
      'Name and address of employer ¦ Ostrava Payments',
    ]);
    expect(jobs.map(({ company, title, bullets }) => [company, title, bullets])).toEqual([
      ['Tidewater Software', 'Renewals Manager', ['Renewed 46 of 48 accounts.']],
      ['Ostrava Payments', 'Support Analyst', ['Answered 40 tickets a day.']],
    ]);
  });

  it('reads a form that begins each position with the employer', () => {
    const jobs = jobsOf([
      'Organization ¦ : Kaverion Infosolutions Ltd.',
      'Designation ¦ : Senior Executive',
      'Duration ¦ : April 2018 to July 2021',
      { text: 'Roles & Responsibilities:', strong: true },
      '• Renewed 46 of 48 accounts.',
      'Organization ¦ : Tidewater Software',
      'Designation ¦ : Executive',
      'Duration ¦ : June 2016 to March 2018',
      { text: 'Roles & Responsibilities:', strong: true },
      '• Answered 40 tickets a day.',
    ]);
    expect(jobs.map(({ company, title, bullets }) => [company, title, bullets])).toEqual([
      ['Kaverion Infosolutions Ltd.', 'Senior Executive', ['Renewed 46 of 48 accounts.']],
      ['Tidewater Software', 'Executive', ['Answered 40 tickets a day.']],
    ]);
  });

  it('parts an employer from a title in a header that looks as the employers above positions do', () => {
    const jobs = jobsOf([
      { text: 'Wren & Archer', strong: true, gap: 1.2 },
      'Account Director, 2016 – 2017',
      '• Managed four account managers.',
      'Account Manager, 2015 – 2016',
      '• Grew twelve accounts by a fifth.',
      { text: 'Sea Lane Festival — Volunteer Coordinator (2014)', strong: true, gap: 1.2 },
      '• Placed 150 volunteers.',
    ]);
    expect(jobs.map(({ company, title }) => [company, title])).toEqual([
      ['Wren & Archer', 'Account Director'],
      ['Wren & Archer', 'Account Manager'],
      ['Sea Lane Festival', 'Volunteer Coordinator'],
    ]);
  });

  it('reads a header below typed list items that have its indent in Word', () => {
    const source = sourceOf([
      { text: 'Oaklane', strong: true },
      { text: 'Manager ¦ 2021 – 2023' },
      { text: '- Renewed 46 of 48 accounts.', x: 56 },
      { text: 'Analyst ¦ 2018 – 2021' },
      { text: '- Answered 40 tickets a day.', x: 56 },
    ]);
    const rows = source.lines.map((line, at) => ({ ...line, y: null, paragraph: `p${at}` }));
    const { jobs } = readJobs(rows, { ...describePage(source), wraps: false });
    expect(jobs.map(({ title, bullets }) => [title?.value, bullets.length])).toEqual([
      ['Manager', 1],
      ['Analyst', 1],
    ]);
  });

  it('keeps why a position ended out of the next header, and takes labels below a full one', () => {
    const jobs = jobsOf([
      { text: 'February 2013 to September 2017', strong: true },
      'Avonmouth Logistics Ltd, Avonmouth, Bristol',
      'Job title: Team Leader',
      '• Led a team of nine.',
      { text: 'Reason for leaving: Promotion elsewhere', italic: true },
      { text: 'January 2010 to November 2012', strong: true },
      'Bristol Water plc',
      'Job title: Housing Officer',
      '• Carried a patch of 420 homes.',
    ]);
    expect(jobs.map(({ company, title, intro }) => [company, title, intro])).toEqual([
      ['Avonmouth Logistics Ltd', 'Team Leader', ['Reason for leaving: Promotion elsewhere']],
      ['Bristol Water plc', 'Housing Officer', []],
    ]);
  });

  it('takes the last of three names for the place where other headers print one', () => {
    const jobs = jobsOf([
      { text: 'Renewals Manager | Kestrel & Moor | Leeds ¦ 2019 – 2022' },
      '• Renewed 46 of 48 accounts.',
      { text: 'Account Manager | Northgate Printworks | Hull ¦ 2016 – 2019' },
      '• Won back eleven accounts.',
    ]);
    expect(jobs.map(({ company, place }) => [company, place])).toEqual([
      ['Kestrel & Moor', 'Leeds'],
      ['Northgate Printworks', 'Hull'],
    ]);
  });

  it('gives a position without dates those of the line of its employer', () => {
    const jobs = jobsOf([
      { text: 'Granite Peak Software Inc. ¦ 2019 – Present' },
      'Maker of planning software for hospitals; 900 employees.',
      { text: 'Vice President, Customer Success', strong: true },
      '• Led 64 people.',
      { text: 'Meridian Data Corp. ¦ 2014 – 2019' },
      { text: 'Senior Director, Client Services (2014 – 2019)', strong: true },
      '• Doubled services revenue.',
      { text: 'Earlier career:', strong: true },
      'Systems Analyst, First Harbor Bank (2002 – 2006)',
    ]);
    expect(jobs.map(({ company, title, dates }) => [company, title, dates])).toEqual([
      ['Granite Peak Software Inc.', 'Vice President, Customer Success', '2019..present'],
      ['Meridian Data Corp.', 'Senior Director, Client Services', '2014..2019'],
      ['First Harbor Bank', 'Systems Analyst', '2002..2006'],
    ]);
  });

  it('reads a header that wraps beside its dates, and dates that wrap beside their header', () => {
    const jobs = jobsOf([
      { text: 'Renewals Manager, Tidewater Sys- ¦ 2019 – 2022', strong: true },
      { text: 'tems Ltd', strong: true },
      '• Renewed 46 of 48 accounts.',
      '05/2016 – ¦ Support Analyst, Ostrava Payments',
      '01/2019',
      '• Answered 40 tickets a day.',
    ]);
    expect(jobs.map(({ company, title, dates }) => [company, title, dates])).toEqual([
      ['Tidewater Systems Ltd', 'Renewals Manager', '2019..2022'],
      ['Ostrava Payments', 'Support Analyst', '2016-05..2019-01'],
    ]);
  });

  it('reads positions that are printed as lists of facts', () => {
    const jobs = jobsOf([
      { text: 'Renewals Manager', size: 13, strong: true, gap: 2, heading: 3 },
      { text: '• Tidewater Software', gap: 2 },
      '• March 2021 – Present',
      { text: 'Support Analyst', size: 13, strong: true, gap: 2, heading: 3 },
      { text: '• Ostrava Payments', gap: 2 },
      '• June 2018 – February 2021',
    ]);
    expect(jobs.map(({ company, title, dates }) => [company, title, dates])).toEqual([
      ['Tidewater Software', 'Renewals Manager', '2021-03..present'],
      ['Ostrava Payments', 'Support Analyst', '2018-06..2021-02'],
    ]);
  });

  it('reads employers that are items of an outer list', () => {
    const jobs = jobsOf([
      { text: '• Tidewater Software', size: 13, strong: true, gap: 2 },
      'March 2021 – Present',
      { text: 'Renewals Manager', strong: true },
      { text: '• Renewed 46 of 48 accounts.', x: 90 },
      { text: '• Ostrava Payments', size: 13, strong: true, gap: 2 },
      'June 2018 – February 2021',
      { text: 'Support Analyst', strong: true },
      { text: '• Answered 40 tickets a day.', x: 90 },
    ]);
    expect(jobs.map(({ company, title, bullets }) => [company, title, bullets])).toEqual([
      ['Tidewater Software', 'Renewals Manager', ['Renewed 46 of 48 accounts.']],
      ['Ostrava Payments', 'Support Analyst', ['Answered 40 tickets a day.']],
    ]);
  });

  it('lets several titles inherit their employer', () => {
    const jobs = jobsOf([
      { text: 'Larkhill Systems ¦ Austin, TX', strong: true },
      { text: 'Principal CSM ¦ 2022 – Present', italic: true },
      '• Owns two accounts.',
      { text: 'Customer Success Manager ¦ 2019 – 2022', italic: true },
      '• Owned forty accounts.',
    ]);
    expect(jobs.map(({ company, title, place }) => [company, title, place])).toEqual([
      ['Larkhill Systems', 'Principal CSM', 'Austin, TX'],
      ['Larkhill Systems', 'Customer Success Manager', 'Austin, TX'],
    ]);
  });

  it('takes a total over the titles of an employer for no position', () => {
    const jobs = jobsOf([
      { text: 'Larkhill Systems ¦ 2019 – Present', strong: true },
      { text: 'Principal CSM ¦ 2022 – Present', italic: true },
      '• Owns two accounts.',
      { text: 'Customer Success Manager ¦ 2019 – 2022', italic: true },
      '• Owned forty accounts.',
    ]);
    expect(jobs.map(({ title, dates }) => [title, dates])).toEqual([
      ['Principal CSM', '2022..present'],
      ['Customer Success Manager', '2019..2022'],
    ]);
  });

  it('keeps what describes the employer out of the bullets', () => {
    const [job] = jobsOf([
      { text: 'Account Manager, Larkhill ¦ 2019 – 2021', strong: true },
      'Larkhill sells scheduling software to 2,300 clinics in North America.',
      'Environment: Salesforce, Gainsight',
      '• Kept 98 of 100 clinics.',
    ]);
    expect(job?.intro).toHaveLength(2);
    expect(job?.bullets).toEqual(['Kept 98 of 100 clinics.']);
  });

  it('counts a single printed date as the start', () => {
    expect(jobsOf([{ text: 'Intern, Larkhill ¦ Summer 2018', strong: true }])[0]?.dates).toBe(
      '2018..null',
    );
  });

  it('reads a range that a line break parts', () => {
    const [job] = jobsOf([
      'Customer Success Manager | Larkhill | Jan 2016 –',
      'Feb 2020 | New York, NY',
      '• Held it.',
    ]);
    expect(job).toMatchObject({ dates: '2016-01..2020-02', place: 'New York, NY' });
  });

  it('reads positions without dates by how they stand out', () => {
    const jobs = jobsOf([
      { text: 'Production Intern, Example Opera Company', strong: true },
      '• Ran the lights.',
      { text: 'Outreach Coordinator, Example Arts', strong: true },
      '• Wrote to schools.',
    ]);
    expect(jobs.map(({ company, title }) => [company, title])).toEqual([
      ['Example Opera Company', 'Production Intern'],
      ['Example Arts', 'Outreach Coordinator'],
    ]);
  });

  it('lifts dates beside a list item to the header', () => {
    const [job] = jobsOf([
      'Nexus AI, Co-Founder & CTO ¦ San Francisco, CA',
      '• Built the platform that two million requests a month go through ¦ June 2023 – present',
      '• Raised a round.',
    ]);
    expect(job).toMatchObject({
      company: 'Nexus AI',
      title: 'Co-Founder & CTO',
      dates: '2023-06..present',
    });
    expect(job?.bullets).toHaveLength(2);
  });

  it('reads positions that are items of an outer list over lists of what was done', () => {
    const jobs = jobsOf([
      { text: 'Pomeroy Labs ¦ Cambridge, MA', strong: true },
      { text: '• Customer Success Manager ¦ Jan 2022 – Sept 2025', x: 68 },
      { text: '– Held 48 biotech accounts with two renewals lost', x: 86 },
      { text: '– Rewrote the welcome program in four weeks', x: 86 },
      { text: '• Customer Success Associate ¦ Aug 2020 – Dec 2021', x: 68 },
      { text: '– Kept the health scores of 200 small accounts', x: 86 },
    ]);
    expect(
      jobs.map(({ company, title, dates, bullets }) => [company, title, dates, bullets.length]),
    ).toEqual([
      ['Pomeroy Labs', 'Customer Success Manager', '2022-01..2025-09', 2],
      ['Pomeroy Labs', 'Customer Success Associate', '2020-08..2021-12', 1],
    ]);
  });

  it('takes a name left over at the end of a header for its place, where the other headers print one', () => {
    const jobs = jobsOf([
      { text: 'Customer Success Manager', strong: true },
      'Harborlight Software • Oct 2017 – Apr 2021 • London, UK',
      '• Renewed 46 of 48 accounts.',
      { text: 'Client Services Executive', strong: true },
      'Stratafield • Aug 2014 – Sep 2017 • Reading',
      '• Answered 40 tickets a day.',
    ]);
    expect(jobs.map(({ company, place }) => [company, place])).toEqual([
      ['Harborlight Software', 'London, UK'],
      ['Stratafield', 'Reading'],
    ]);
  });

  it('takes a name behind a comma for the place, where the other headers print theirs so', () => {
    const jobs = jobsOf([
      { text: 'Head of Renewals — Farrow & Moss, London (2020 – now)', strong: true },
      '• Renewed 46 of 48 accounts.',
      { text: 'Claims Handler — Penhale Insurance, Falmouth (2012 – 2016)', strong: true },
      '• Settled 900 claims.',
    ]);
    expect(jobs.map(({ company, place }) => [company, place])).toEqual([
      ['Farrow & Moss', 'London'],
      ['Penhale Insurance', 'Falmouth'],
    ]);
  });
});
