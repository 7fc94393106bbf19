import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ResumeDocument } from '../../core/resume/document';
import { findLostWords } from './conservation';
import { structure } from './structure';
import type { LineSpec } from './test-source';
import { FILE, heading, sourceOf } from './test-source';

const RESUME: readonly (LineSpec | string)[] = [
  { text: 'Jane Doe', size: 20, strong: true },
  'Customer Success Manager',
  'Austin, TX | jane@example.com | (512) 555-0134 | linkedin.com/in/jane',
  heading('SUMMARY'),
  'I look after enterprise customers and like it when the numbers hold up.',
  heading('WHERE I’VE WORKED'),
  { text: 'Senior CSM, Oaklane Payments ¦ Mar 2021 – Present', strong: true },
  '• Renewed 46 of 48 accounts worth $4.1M.',
  '• Cut onboarding from 60 to 34 days.',
  heading('MY PHILOSOPHY'),
  'Say what you will do, then do it.',
  heading('EDUCATION'),
  'B.A. in Economics, Reed College, 2016',
  heading('SKILLS'),
  'Platforms: Gainsight, Totango',
  heading('VOLUNTEERING'),
  { text: 'Treasurer, Tool Library ¦ 2019 – 2022', strong: true },
  '• Closed a deficit of $18K.',
  { text: 'Page 1 of 1', gap: 3 },
];

describe('structure', () => {
  const source = sourceOf(RESUME);
  const document = structure(source, FILE);

  it('gives a document that the schema accepts', () => {
    expect(ResumeDocument.parse(document)).toEqual(document);
  });

  it('finds the sections, known and unknown', () => {
    expect(document.sections.map(({ kind, heading: printed }) => [kind, printed])).toEqual([
      ['contact', null],
      ['summary', 'SUMMARY'],
      ['experience', 'WHERE I’VE WORKED'],
      ['other', 'MY PHILOSOPHY'],
      ['education', 'EDUCATION'],
      ['skills', 'SKILLS'],
      ['volunteering', 'VOLUNTEERING'],
    ]);
  });

  it('counts a volunteer role with a period as experience', () => {
    expect(document.experience.map((job) => [job.title, job.company])).toEqual([
      ['Senior CSM', 'Oaklane Payments'],
      ['Treasurer', 'Tool Library'],
    ]);
  });

  it('gives every bullet an id of its own, with its origin', () => {
    const ids = document.experience.flatMap((job) => job.bullets.map((bullet) => bullet.id));
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(document.origins[id]?.lines).toHaveLength(1);
    expect(document.origins['contact.email']).toEqual({ lines: ['l2'], confidence: 0.97 });
    expect(document.origins['experience.0.title']?.lines).toEqual(['l6']);
  });

  it('tells the role of every line', () => {
    expect(document.lines.map((line) => line.role)).toEqual([
      'contact.name',
      'contact.headline',
      'contact',
      'heading',
      'summary',
      'heading',
      'experience.0',
      'experience.0.bullets',
      'experience.0.bullets',
      'heading',
      'other.0',
      'heading',
      'education.0',
      'heading',
      'skills',
      'heading',
      'experience.1',
      'experience.1.bullets',
      'decoration',
    ]);
  });

  it('parts blocks by a blank line in the text', () => {
    expect(document.text.split('\n\n')[0]).toBe(
      'Jane Doe\nCustomer Success Manager\nAustin, TX | jane@example.com | (512) 555-0134 | linkedin.com/in/jane',
    );
    expect(document.text).toContain('\n• Cut onboarding from 60 to 34 days.\n');
  });

  it('loses no word', () => expect(findLostWords(source, document)).toEqual([]));

  it('says that another language is read, but not judged', () => {
    const german = structure(
      sourceOf([
        'Ich betreue die Kunden im Mittelstand und arbeite mit der Entwicklung an neuen Funktionen.',
      ]),
      FILE,
    );
    expect(german.language).toBe('de');
    expect(german.warnings.map((warning) => warning.code)).toEqual(['language-not-judged']);
  });

  it('finds positions and schools without any heading', () => {
    const unheaded = structure(
      sourceOf([
        { text: 'Jane Doe', size: 20 },
        'jane@example.com',
        { text: 'Senior CSM, Oaklane Payments ¦ Mar 2021 – Present', strong: true, gap: 1.5 },
        '• Renewed 46 of 48 accounts worth $4.1M.',
        { text: 'B.A. in Economics, Reed College ¦ 2012 – 2016', strong: true, gap: 1.5 },
      ]),
      FILE,
    );
    expect(unheaded.experience.map((job) => [job.title, job.bullets.length])).toEqual([
      ['Senior CSM', 1],
    ]);
    expect(unheaded.education.map((one) => one.institution)).toEqual(['Reed College']);
  });

  it('gives an empty document for an empty source', () => {
    expect(structure(sourceOf([]), FILE)).toMatchObject({
      experience: [],
      unplaced: [],
      text: '',
      language: null,
    });
  });
});

const WORDS = [
  'Acme',
  'Corp',
  'Manager',
  '2019',
  '–',
  '2021',
  '|',
  'Skills',
  'Experience',
  'Reed College',
  'BA',
  'Austin, TX',
  'led',
  'a',
  'team.',
  'jane@example.com',
  '•',
  '(',
  ',',
  '$4M',
];
const LINE = fc.record({
  text: fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
    .map((words) => words.join(' ')),
  strong: fc.boolean(),
  size: fc.constantFrom(9, 10, 12, 18),
  gap: fc.constantFrom(0, 0.3, 1, 2),
});

describe('structure, of any lines', () => {
  it('loses no word, and gives the same document again', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 25 }), (lines) => {
        const source = sourceOf(lines);
        const document = structure(source, FILE);
        expect(findLostWords(source, document)).toEqual([]);
        expect(structure(source, FILE)).toEqual(document);
        expect(ResumeDocument.safeParse(document).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what stands below a header that is no position', () => {
    const source = sourceOf([
      '2019 Acme',
      { text: '2021 Acme', size: 18 },
      '• Acme',
      { text: 'Manager', size: 18 },
      'Austin, TX',
    ]);
    expect(structure(source, FILE).unplaced).toEqual(['Manager', 'Austin, TX']);
  });

  it('reads the contact line at the foot of the last section', () => {
    const { contact, skills } = structure(
      sourceOf([
        heading('SKILLS'),
        'Gainsight, Looker, SQL',
        'Ambrose Thackeray ¦ ambrose@example.com ¦ 07700 900417 ¦ linkedin.com/in/athackeray',
      ]),
      FILE,
    );
    expect(skills).toEqual(['Gainsight', 'Looker', 'SQL']);
    expect(contact).toMatchObject({ name: 'Ambrose Thackeray', phone: '07700 900417' });
  });

  it('goes on with the section in columns that begin level below its heading', () => {
    const job = (title: string, company: string, x: number, region: number): LineSpec[] => [
      { text: `${title} ¦ 2019 – 2021`, x, region, strong: true },
      { text: company, x, region },
      { text: '• Renewed 46 of 48 accounts.', x: x + 12, region },
    ];
    const lines = [
      { text: 'Jane Doe', size: 20 },
      { ...heading('EXPERIENCE'), x: 56 },
      ...job('Account Manager', 'Otterline Freight', 56, 1),
      ...job('Store Supervisor', 'Quill Street Books', 320, 2),
    ];
    const source = sourceOf(lines);
    const level = source.lines.map((line, at) =>
      at < 5 ? line : { ...line, y: (line.y ?? 0) - 42 },
    );
    const { experience } = structure({ ...source, lines: level }, FILE);
    expect(experience.map(({ company }) => company)).toEqual([
      'Otterline Freight',
      'Quill Street Books',
    ]);
  });
});
