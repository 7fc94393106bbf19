import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResumeDocument } from '../resume/document';
import { resumeFromParts } from '../review/resume-for-tests';
import { applyEdits } from './apply-edits';
import type { Edit } from './edits';

const resume = resumeFromParts({
  summary: 'Keeps customers.',
  jobs: [
    { title: 'Senior CSM', bullets: ['Ran onboarding for 12 accounts.', 'Led renewals.'] },
    { title: 'CSM', start: '2018', end: '2021-02', bullets: ['Answered tickets.'] },
    { title: 'Intern', bullets: [] },
  ],
  skills: ['SQL (Postgres, MySQL)', 'Gainsight'],
});

function apply(...edits: Edit[]) {
  return applyEdits(resume, { edits });
}

function revised(...edits: Edit[]): ResumeDocument {
  const result = apply(...edits);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

function code(...edits: Edit[]): string {
  const result = apply(...edits);
  return result.ok ? 'ok' : result.error.code;
}

describe('applyEdits', () => {
  it('returns an equal document for no edits', () => {
    expect(revised()).toEqual(resume);
  });

  it('replaces a bullet, and its line and printed text with it', () => {
    const after = revised({
      op: 'replace',
      target: 'b0',
      was: 'Ran  onboarding\nfor 12 accounts. ',
      text: 'Onboarded 12 accounts.',
    });
    expect(after.experience[0]?.bullets[0]).toEqual({ id: 'b0', text: 'Onboarded 12 accounts.' });
    expect(after.text).toBe(
      resume.text.replace('Ran onboarding for 12 accounts.', 'Onboarded 12 accounts.'),
    );
    const [line] = after.origins['b0']?.lines ?? [];
    expect(after.lines.find(({ id }) => id === line)?.text).toBe('Onboarded 12 accounts.');
  });

  it('joins a bullet of two lines into the first', () => {
    const twoLines: ResumeDocument = {
      ...resumeFromParts({ jobs: [{ bullets: ['one two'] }] }),
      text: '• one\ntwo\n\nend',
      lines: [
        {
          id: 'l1',
          text: 'one',
          page: 1,
          place: 'body',
          paragraph: 'p#1',
          role: 'experience.0.bullets',
        },
        {
          id: 'l2',
          text: 'two',
          page: 1,
          place: 'body',
          paragraph: 'p#1',
          role: 'experience.0.bullets',
        },
        { id: 'l3', text: 'end', page: 1, place: 'body', paragraph: 'p#2', role: 'unplaced' },
      ],
      origins: { b0: { lines: ['l1', 'l2'], confidence: 1 } },
    };
    const result = applyEdits(twoLines, {
      edits: [{ op: 'replace', target: 'b0', was: 'one two', text: 'three' }],
    });
    expect(result.ok && result.value.text).toBe('• three\n\nend');
    expect(result.ok && result.value.lines.map(({ text }) => text)).toEqual(['three', 'end']);
  });

  it('inserts bullets with fresh ids after a bullet and under a job without any', () => {
    const after = revised(
      { op: 'insertAfter', target: 'b0', text: 'First new.' },
      { op: 'insertAfter', target: 'experience.2', text: 'Second new.' },
    );
    expect(after.experience[0]?.bullets.map(({ id }) => id)).toEqual(['b0', 'new-1', 'b1']);
    expect(after.experience[2]?.bullets).toEqual([{ id: 'new-2', text: 'Second new.' }]);
    expect(after.text).toContain('Ran onboarding for 12 accounts.\nFirst new.\nLed renewals.');
    expect(after.text.indexOf('Second new.')).toBeGreaterThan(after.text.indexOf('Intern'));
  });

  it('removes a bullet with its line and origin', () => {
    const after = revised({ op: 'remove', target: 'b2', was: 'Answered tickets.' });
    expect(after.experience[1]?.bullets).toEqual([]);
    expect(after.text).not.toContain('tickets');
    expect(after.origins['b2']).toBeUndefined();
  });

  it('moves a bullet under another job', () => {
    const after = revised({ op: 'moveAfter', target: 'b0', after: 'b2' });
    expect(after.experience.map((job) => job.bullets.map(({ id }) => id))).toEqual([
      ['b1'],
      ['b2', 'b0'],
      [],
    ]);
    expect(after.text).toContain('Answered tickets.\nRan onboarding for 12 accounts.');
    const line = after.lines.find(({ text }) => text.startsWith('Ran onboarding'));
    expect(line?.role).toBe('experience.1.bullets');
  });

  it('sees what an earlier edit of the same list did', () => {
    const after = revised(
      { op: 'insertAfter', target: 'b1', text: 'New.' },
      { op: 'replace', target: 'new-1', was: 'New.', text: 'Newer.' },
    );
    expect(after.experience[0]?.bullets[2]?.text).toBe('Newer.');
  });

  it.each<[string, string, string, (document: ResumeDocument) => unknown, unknown]>([
    [
      'contact.email',
      'ada.marlow@example.com',
      'ada@example.org',
      (d) => d.contact.email,
      'ada@example.org',
    ],
    ['contact.phone', '+44 20 7946 0958', '', (d) => d.contact.phone, null],
    ['contact.links.0', 'https://www.linkedin.com/in/ada-marlow', '', (d) => d.contact.links, []],
    [
      'summary',
      'Keeps  customers.',
      'Keeps more.\nAnd grows.',
      (d) => d.summary,
      'Keeps more.\nAnd grows.',
    ],
    [
      'experience.1.title',
      'CSM',
      'Customer Success Manager',
      (d) => d.experience[1]?.title,
      'Customer Success Manager',
    ],
    ['experience.1.start', '2018', '2018-04', (d) => d.experience[1]?.start, '2018-04'],
    [
      'experience.0.intro',
      '',
      'Makes maps.\nSeries B.',
      (d) => d.experience[0]?.intro,
      ['Makes maps.', 'Series B.'],
    ],
    ['education.0.degree', 'BA, English', 'BA', (d) => d.education[0]?.degree, 'BA'],
    [
      'skills',
      'SQL (Postgres, MySQL), Gainsight',
      'SQL (Postgres, MySQL), Catalyst; Excel',
      (d) => d.skills,
      ['SQL (Postgres, MySQL)', 'Catalyst', 'Excel'],
    ],
    ['skills.1', 'Gainsight', 'Catalyst', (d) => d.skills, ['SQL (Postgres, MySQL)', 'Catalyst']],
    [
      'sections.1.heading',
      'Experience',
      'Work Experience',
      (d) => d.sections[1]?.heading,
      'Work Experience',
    ],
  ])('sets %s', (target, was, text, read, expected) => {
    expect(read(revised({ op: 'setField', target, was, text }))).toEqual(expected);
  });

  it('prints a changed field in its line', () => {
    const after = revised({
      op: 'setField',
      target: 'contact.email',
      was: 'ada.marlow@example.com',
      text: 'a@b.org',
    });
    expect(after.text).toContain('a@b.org');
    expect(after.text).not.toContain('ada.marlow@example.com');
  });

  it.each<[string, Edit]>([
    ['edit-not-found', { op: 'replace', target: 'nope', was: '', text: 'x' }],
    ['edit-not-found', { op: 'replace', target: 'b0', was: 'Ran onboarding', text: 'x' }],
    ['edit-not-found', { op: 'setField', target: 'experience.9.title', was: '', text: 'x' }],
    ['edit-not-found', { op: 'setField', target: 'contact.__proto__', was: '', text: 'x' }],
    ['edit-not-found', { op: 'setField', target: 'summary', was: 'other', text: 'x' }],
    ['edit-not-found', { op: 'insertAfter', target: 'experience.7', text: 'x' }],
    ['edit-not-found', { op: 'comment', target: 'nope', text: 'x' }],
    [
      'edit-refused',
      { op: 'replace', target: 'b0', was: 'Ran onboarding for 12 accounts.', text: ' \n ' },
    ],
    ['edit-refused', { op: 'moveAfter', target: 'b0', after: 'b0' }],
    [
      'edit-refused',
      { op: 'setField', target: 'experience.1.start', was: '2018', text: 'Summer 2018' },
    ],
    ['ok', { op: 'comment', target: 'document', text: 'x' }],
    ['ok', { op: 'comment', target: 'b1', text: 'x' }],
  ])('answers %s to %j', (expected, edit) => {
    expect(code(edit)).toBe(expected);
  });

  it('says which edit failed and applies none of the list', () => {
    const before = structuredCopy(resume);
    const result = apply(
      { op: 'replace', target: 'b1', was: 'Led renewals.', text: 'x' },
      { op: 'remove', target: 'gone', was: 'x' },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'edit-not-found' } });
    expect(!result.ok && result.error.message).toContain('Edit 2 of 2');
    expect(resume).toEqual(before);
  });

  it('refuses an id that stands twice', () => {
    const job = resume.experience[0];
    const twice = { ...resume, experience: job ? [job, job] : [] };
    const result = applyEdits(twice, { edits: [{ op: 'remove', target: 'b0', was: 'x' }] });
    expect(result).toMatchObject({ ok: false, error: { code: 'edit-ambiguous' } });
  });

  it('comes back to the same document when a replacement is replaced back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('b0', 'b1', 'b2'),
        fc.stringMatching(/^[a-z][a-z ,.0-9%$]{0,60}[a-z.]$/),
        (target, text) => {
          const bullets = resume.experience.flatMap((job) => job.bullets);
          const was = bullets.find(({ id }) => id === target)?.text ?? '';
          const there = revised({ op: 'replace', target, was, text });
          const back = applyEdits(there, {
            edits: [{ op: 'replace', target, was: text, text: was }],
          });
          expect(back.ok && back.value).toEqual(resume);
        },
      ),
    );
  });
});

function structuredCopy(document: ResumeDocument): unknown {
  return JSON.parse(JSON.stringify(document));
}

describe('applyEdits on lists and new entries', () => {
  const grouped: ResumeDocument = {
    ...resume,
    skills: ['SQL', 'Looker', 'Gainsight'],
    skillGroups: [
      { name: 'Data', skills: ['SQL', 'Looker'] },
      { name: null, skills: ['Gainsight'] },
    ],
    unplaced: ['Page 2 of 2', 'Ran the user group.'],
  };
  const set = (target: string, was: string, text: string): ResumeDocument => {
    const result = applyEdits(grouped, { edits: [{ op: 'setField', target, was, text }] });
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  };

  it('keeps the groups of skills and the plain list alike', () => {
    const fewer = set('skills', 'SQL, Looker, Gainsight', 'SQL, Gainsight, Zendesk');
    expect(fewer.skillGroups).toEqual([
      { name: 'Data', skills: ['SQL'] },
      { name: null, skills: ['Gainsight', 'Zendesk'] },
    ]);
    const more = set('skillGroups.0.skills', 'SQL, Looker', 'SQL, Looker, dbt');
    expect(more.skills).toEqual(['SQL', 'Looker', 'dbt', 'Gainsight']);
    expect(set('skillGroups.1.name', '', 'Tools').skillGroups?.[1]?.name).toBe('Tools');
  });

  it('adds a job, a degree or a project one beyond the last', () => {
    expect(set('experience.3.company', '', 'Halden').experience[3]).toMatchObject({
      company: 'Halden',
      title: null,
      bullets: [],
    });
    const { education, projects } = grouped;
    const degree = set(`education.${education.length}.degree`, '', 'BA');
    expect(degree.education.at(-1)?.degree).toBe('BA');
    const project = set(`projects.${projects.length}.name`, '', 'User group');
    expect(project.projects.at(-1)?.name).toBe('User group');
    expect(code({ op: 'setField', target: 'experience.4.title', was: '', text: 'CSM' })).toBe(
      'edit-not-found',
    );
  });

  it('takes an unplaced line out', () => {
    const left = set('unplaced', 'Page 2 of 2\nRan the user group.', 'Ran the user group.');
    expect(left.unplaced).toEqual(['Ran the user group.']);
  });
});
