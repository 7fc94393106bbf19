import { describe, expect, it } from 'vitest';
import type { ResumeParts } from '../review/resume-for-tests';
import { contactFieldsParseable } from './contact-fields-parseable';
import { factsFor } from './facts-for-tests';

function run(parts: ResumeParts) {
  return contactFieldsParseable.run(factsFor(parts));
}

describe('contact-fields-parseable', () => {
  it.each<[string, ResumeParts]>([
    ['pass', {}],
    ['warn', { contact: { phone: null } }],
    ['warn', { contact: { location: null } }],
    ['warn', { contact: { links: [] } }],
    ['warn', { contact: { phone: '12 34' } }],
    ['fail', { contact: { name: null } }],
    ['fail', { contact: { name: 'Your Name' } }],
    ['fail', { contact: { email: null, phone: null } }],
    ['warn', { lines: [{ text: 'Date of birth: 1 May 1990' }] }],
    ['warn', { lines: [{ text: '+44 113 496 0000', role: 'contact.phone' }] }],
  ])('says %s of %j', (verdict, parts) => {
    expect(run(parts).verdict).toBe(verdict);
  });

  it('sees a link whose address is not printed', () => {
    const facts = factsFor();
    const contact = { ...facts.contact, links: [...facts.contact.links, 'https://github.com/ada'] };
    expect(contactFieldsParseable.run({ ...facts, contact })).toMatchObject({
      verdict: 'warn',
      findings: [
        { of: 'The address is hidden behind other words', text: 'https://github.com/ada' },
      ],
    });
  });

  it('sees an e-mail far down the page', () => {
    const facts = factsFor({
      jobs: [{ bullets: Array.from({ length: 20 }, (_, n) => `Did ${n} things.`) }],
    });
    const last = facts.lines.at(-1)?.id ?? '';
    const origins = { ...facts.origins, 'contact.email': { lines: [last], confidence: 1 } };
    expect(contactFieldsParseable.run({ ...facts, origins }).verdict).toBe('warn');
  });
});
