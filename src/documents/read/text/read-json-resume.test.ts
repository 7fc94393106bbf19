import { describe, expect, it } from 'vitest';
import { readJsonResume } from './read-json-resume';

const read = (value: unknown) => readJsonResume(Buffer.from(JSON.stringify(value)));

describe('readJsonResume', () => {
  it('writes the lists out as a resume has them', () => {
    const result = read({
      basics: {
        name: 'Jane Doe',
        label: 'CSM',
        email: 'jane@example.com',
        location: { city: 'Berlin', countryCode: 'DE' },
        profiles: [{ network: 'LinkedIn', url: 'https://linkedin.com/in/jane' }],
        summary: 'Owns renewals.',
      },
      work: [
        {
          name: 'Acme',
          position: 'CSM',
          startDate: '2019-03-01',
          highlights: ['Grew accounts', ''],
        },
      ],
      education: [
        { institution: 'TU', studyType: 'BSc', area: 'Maths', startDate: '2012', endDate: '2015' },
      ],
      skills: [{ name: 'Data', keywords: ['SQL', 'R'] }],
      languages: [{ language: 'German', fluency: 'native' }],
    });
    const lines = result.ok ? result.value.lines : [];
    expect(lines.map(({ text }) => text)).toEqual([
      'Jane Doe',
      'CSM',
      'jane@example.com',
      'Berlin, DE',
      'https://linkedin.com/in/jane',
      'Summary',
      'Owns renewals.',
      'Work Experience',
      'Acme 2019-03 – Present',
      'CSM',
      'Grew accounts',
      'Education',
      'TU 2012 – 2015',
      'BSc in Maths',
      'Skills',
      'Data: SQL, R',
      'Languages',
      'German (native)',
    ]);
    expect(lines.flatMap(({ text, heading }) => (heading === 1 ? [text] : []))).toContain('Skills');
    expect(lines.find(({ marker }) => marker !== null)?.text).toBe('Grew accounts');
  });

  it('takes what is no text for absent', () => {
    const result = read({
      basics: { name: 'Jane', phone: null, location: 5, profiles: [null] },
      work: [7, null, { company: 'Acme', highlights: [null, true, [], {}] }],
      skills: false,
    });
    expect(result.ok && result.value.lines.map(({ text }) => text)).toEqual([
      'Jane',
      'Work Experience',
      'Acme',
    ]);
  });

  it('reads texts, lists and objects in one another’s place', () => {
    const result = read({
      basics: {
        name: 'Jane',
        phone: 441134960000,
        summary: ['Owns', 'renewals'],
        location: 'Leeds',
      },
      work: { name: 'Acme', position: ['CSM', 'Lead'], highlights: 'Grew accounts' },
      volunteer: [{ organization: 'Aid', highlights: [5, { text: 'Helped' }] }],
      skills: ['SQL', { name: 'Excel', level: 'Master' }],
      awards: [{ title: 'Best CSM', summary: 'Twice' }],
      languages: 'German',
    });
    expect(result.ok && result.value.lines.map(({ text }) => text)).toEqual([
      'Jane',
      '441134960000',
      'Leeds',
      'Summary',
      'Owns, renewals',
      'Work Experience',
      'Acme',
      'CSM, Lead',
      'Grew accounts',
      'Volunteering',
      'Aid',
      '5',
      'Helped',
      'Skills',
      'SQL',
      'Excel (Master)',
      'Awards',
      'Best CSM',
      'Twice',
      'Languages',
      'German',
    ]);
  });

  it('refuses other JSON, and what is no JSON', () => {
    expect(read({ hello: 1 })).toMatchObject({ error: { code: 'not-a-resume' } });
    expect(read([1, 2])).toMatchObject({ error: { code: 'not-a-resume' } });
    expect(readJsonResume(Buffer.from('{"basics":'))).toMatchObject({ error: { code: 'corrupt' } });
  });
});
