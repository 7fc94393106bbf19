import { describe, expect, it } from 'vitest';
import { bodyNotHeaderFooter } from './body-not-header-footer';
import { factsFor } from './facts-for-tests';
import type { ResumeParts } from '../review/resume-for-tests';

function run(parts: ResumeParts) {
  return bodyNotHeaderFooter.run(factsFor(parts));
}

const inHeader = (text: string) => ({ text, place: 'header', role: 'unplaced' }) as const;

describe('body-not-header-footer', () => {
  it('lets page numbers and the name stand there', () => {
    const lines = [
      inHeader('Ada Marlow - Resume'),
      inHeader('Page 2 of 3'),
      inHeader('- 2 -'),
      inHeader('A. Marlow, page'),
      inHeader('MARLOW, Ada 2/3'),
      inHeader('June 3, 2026 Ada Marlow · Résumé 1'),
    ];
    expect(run({ lines }).verdict).toBe('pass');
  });

  it('warns of a copy of the body', () => {
    expect(run({ lines: [inHeader('ADA.MARLOW@example.com')] }).verdict).toBe('warn');
  });

  it('fails contact data that stands nowhere else, and names it', () => {
    const lines = [inHeader('rose@example.org | 0113 496 0000')];
    const facts = factsFor({ contact: { email: null, phone: null }, lines });
    const contact = { ...facts.contact, email: 'rose@example.org', phone: '0113 496 0000' };
    expect(bodyNotHeaderFooter.run({ ...facts, contact })).toMatchObject({
      verdict: 'fail',
      findings: [
        { of: 'Your email stands only here' },
        { of: 'Your phone stands only here' },
        { of: 'In the page header' },
      ],
    });
  });

  it('can be mended in a Word file whose header holds the contact lines', () => {
    const line = { ...inHeader('rose@example.org'), role: 'contact.email' };
    expect(run({ lines: [line] })).toMatchObject({ fixIn: 'source' });
    expect(run({ lines: [line], source: { format: 'pdf' } })).not.toHaveProperty('fixIn');
  });

  it('reads the footer text where no lines of it are known', () => {
    expect(run({ layout: { footerText: 'References on request' } }).verdict).toBe('fail');
    expect(run({ layout: { footerText: '2' } }).verdict).toBe('pass');
  });

  it('does not apply to plain text', () => {
    expect(run({ source: { format: 'txt' } }).verdict).toBe('not-applicable');
  });
});
