import { describe, expect, it } from 'vitest';
import { readContact } from './contact';
import { findEmail, findLinks, findPhone, nameWithoutCredentials } from './contact-facts';
import { describePage } from './rows';
import type { LineSpec } from './test-source';
import { sourceOf } from './test-source';

/** Text in the usual size. */
const LINES = ['Renewed a book of 3.2M in a year.', 'Built a score that flagged risk early.'];

function contactOf(specs: readonly (LineSpec | string)[]) {
  const source = sourceOf(specs);
  const read = readContact(source.lines, [], describePage(source), null);
  return {
    name: read.name?.value ?? null,
    headline: read.headline?.value ?? null,
    email: read.email?.value ?? null,
    phone: read.phone?.value ?? null,
    location: read.location?.value ?? null,
    links: read.links.map((link) => link.value),
    rest: read.rest.map((one) => one.value),
  };
}

describe('contact facts', () => {
  it.each([
    ['Email: jane.doe@example.co.uk.', 'jane.doe@example.co.uk'],
    ['no address', null],
  ])('finds the mail in %s', (text, mail) => expect(findEmail(text)).toBe(mail));

  it.each([
    ['Tel: +44 7700 900143', '+44 7700 900143'],
    ['(512) 555-0134', '(512) 555-0134'],
    ['720.555.0188 | Denver', '720.555.0188'],
    ['2019 - 2021', null],
    ['Grew to 1,200,000 users', null],
  ])('finds the phone in %s', (text, phone) => expect(findPhone(text)).toBe(phone));

  it.each([
    [
      'linkedin.com/in/jane, github.com/jane',
      ['https://linkedin.com/in/jane', 'https://github.com/jane'],
    ],
    ['jane@example.com', []],
    ['Node.js and ASP.NET', []],
  ])('finds the links in %s', (text, links) => expect(findLinks(text)).toEqual(links));

  it.each([
    ['Jane Doe, MBA, PMP', 'Jane Doe'],
    ['Jane A. Doe PhD', 'Jane A. Doe'],
    ['Smith, John', 'Smith, John'],
  ])('%s without credentials', (text, name) => expect(nameWithoutCredentials(text)).toBe(name));
});

it('takes the line below a label for the place', () => {
  const { location } = contactOf([
    'Jane Doe',
    'jane@example.com',
    'Lives in',
    'Reading, Berkshire',
  ]);
  expect(location).toBe('Reading, Berkshire');
});

it('keeps the label of a number out of the place before it', () => {
  const { location } = contactOf(['Jane Doe', '12 Elm St, Columbus, OH 43215 Cell: 614-555-0172']);
  expect(location).toBe('12 Elm St, Columbus, OH 43215');
});

describe('readContact', () => {
  it('reads a usual block', () => {
    expect(
      contactOf([
        { text: 'JANE O’DOE, MBA', size: 20 },
        'Senior Customer Success Manager',
        'Austin, TX | jane@example.com | (512) 555-0134 | linkedin.com/in/jane',
      ]),
    ).toMatchObject({
      name: 'JANE O’DOE',
      headline: 'Senior Customer Success Manager',
      email: 'jane@example.com',
      phone: '(512) 555-0134',
      location: 'Austin, TX',
      links: ['https://linkedin.com/in/jane'],
    });
  });

  it('passes over the title of the document', () => {
    expect(
      contactOf([
        { text: 'CURRICULUM VITAE', size: 15, strong: true },
        { text: 'Rhiannon Clarke-Okafor', size: 15, strong: true },
        'rhiannon@example.co.uk',
      ]).name,
    ).toBe('Rhiannon Clarke-Okafor');
  });

  it('puts a name on two lines together', () => {
    expect(
      contactOf([{ text: 'JORDAN', size: 28 }, { text: 'BLAKE', size: 28 }, 'jb@example.com']).name,
    ).toBe('JORDAN BLAKE');
  });

  it('reads names of other scripts', () => {
    expect(contactOf([{ text: '王小明', size: 20 }, 'wang@example.com']).name).toBe('王小明');
  });

  it('mends an address that a narrow column broke', () => {
    expect(
      contactOf([
        { text: 'Jane Doe', size: 20 },
        { text: 'jane.doe@example.or', x: 465 },
        { text: 'g', x: 465 },
      ]).email,
    ).toBe('jane.doe@example.org');
  });

  it('keeps a second phone and a date of birth', () => {
    expect(
      contactOf([{ text: 'Jane Doe', size: 20 }, 'jane@example.com | Born 4 March 1988']).rest,
    ).toEqual(['Born 4 March 1988']);
  });

  it('takes a name that no list holds for the place in a line of facts', () => {
    expect(
      contactOf([{ text: 'Jane Doe', size: 20 }, 'jane@doe.example | 0161 496 0182 | Reading']),
    ).toMatchObject({
      location: 'Reading',
      rest: [],
    });
    expect(
      contactOf([{ text: 'Jane Doe', size: 20 }, 'Nationality: Czech | jane@doe.example']).location,
    ).toBeNull();
  });

  it('puts a name together that is printed in two sizes, or between the details', () => {
    expect(
      contactOf([{ text: 'ISOLDE', size: 16 }, { text: 'TREVANION-HART', size: 24 }, ...LINES])
        .name,
    ).toBe('ISOLDE TREVANION-HART');
    expect(contactOf([{ text: 'Helena Marchetti.', size: 30 }, ...LINES]).name).toBe(
      'Helena Marchetti',
    );
  });

  it('finds a name that is printed in large type on a late page', () => {
    const read = contactOf([
      'jane.doe@example.com',
      { text: 'Statistics', size: 14 },
      { text: 'JANE', size: 30, page: 3, heading: 1 },
      { text: 'DOE', size: 30, page: 3, heading: 1 },
      ...LINES,
    ]);
    expect(read.name).toBe('JANE DOE');
  });
});
