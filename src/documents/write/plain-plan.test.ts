import { describe, expect, it } from 'vitest';
import type { ResumeDocument } from '../../core/resume/document';
import { exampleDocument } from './example-document';
import { AS_MEANT, planPlainCopy } from './plain-plan';

const texts = (document: ResumeDocument, choices = AS_MEANT) =>
  planPlainCopy(document, choices).map(({ text, right }) =>
    right === null ? text : `${text} → ${right}`,
  );

const line = (id: string, text: string, role: string) => ({
  id,
  text,
  role,
  page: null,
  place: 'body' as const,
  paragraph: null,
});

describe('planPlainCopy', () => {
  it('gives a section without a heading the common one, and leaves an empty section out', () => {
    const document = exampleDocument();
    document.sections = [
      { kind: 'experience', heading: null },
      { kind: 'interests', heading: 'Hobbies' },
    ];
    const planned = texts(document);
    expect(planned).toContain('Experience');
    expect(planned).not.toContain('Hobbies');
    expect(planned).toContain('Skills');
  });

  it('puts a section without a heading where its first line stands', () => {
    const document = exampleDocument();
    document.sections = [
      { kind: 'other', heading: 'Where it went well' },
      { kind: 'skills', heading: 'Tools' },
    ];
    document.lines = [
      line('l0', 'Seven years in renewals.', 'summary'),
      line('l1', 'Where it went well', 'heading'),
      line('l2', 'Senior CSM', 'experience.0.title'),
      line('l3', 'Tools', 'heading'),
    ];
    document.origins = {
      summary: { lines: ['l0'], confidence: 1 },
      'experience.0.title': { lines: ['l2'], confidence: 1 },
    };
    const order = ['Summary', 'Where it went well', 'Tools', 'Education'];
    expect(texts(document).filter((text) => order.includes(text))).toEqual(order);
  });

  it('keeps two sections of a kind apart, each with what stood in it', () => {
    const document = exampleDocument();
    document.sections = [
      { kind: 'experience', heading: 'Recent work' },
      { kind: 'skills', heading: 'Skills' },
      { kind: 'experience', heading: 'Earlier work' },
    ];
    document.lines = [
      line('l0', 'Recent work', 'heading'),
      line('l1', 'Senior CSM', 'experience.0.title'),
      line('l2', 'Skills', 'heading'),
      line('l3', 'Earlier work', 'heading'),
      line('l4', 'CSM', 'experience.1.title'),
    ];
    document.origins = {
      'experience.0.title': { lines: ['l1'], confidence: 1 },
      'experience.1.title': { lines: ['l4'], confidence: 1 },
    };
    const planned = texts(document);
    const order = ['Recent work', 'Senior CSM → Mar 2021 – Present', 'Skills', 'Earlier work'];
    expect(planned.filter((text) => order.includes(text))).toEqual(order);
    expect(planned.indexOf('CSM → 2018 – 2020')).toBeGreaterThan(planned.indexOf('Earlier work'));
  });

  it('keeps skills in the groups they were printed in', () => {
    const document = exampleDocument();
    document.skills = ['Gainsight', 'Totango', 'French'];
    document.lines.push(
      line('s0', 'Platforms: Gainsight, Totango', 'skills'),
      line('s1', 'Languages: French', 'skills'),
    );
    document.origins = {
      'skills.0': { lines: ['s0'], confidence: 1 },
      'skills.1': { lines: ['s0'], confidence: 1 },
      'skills.2': { lines: ['s1'], confidence: 1 },
    };
    expect(texts(document)).toEqual(
      expect.arrayContaining(['Platforms: Gainsight, Totango', 'Languages: French']),
    );
  });

  it('can keep the header lines of the source, and the common headings', () => {
    const document = exampleDocument();
    document.lines.push(
      line('h0', 'Senior CSM, Brightloop, Inc. (since March 2021)', 'experience.0'),
      line('h1', 'Renewed 42 of 44 accounts & kept £1.2M.', 'experience.0.bullets'),
    );
    const planned = texts(document, {
      headings: 'standard',
      unplaced: 'at-end',
      loose: 'text',
      asPrinted: new Set(['experience.0']),
    });
    expect(planned).toContain('Senior CSM, Brightloop, Inc. (since March 2021)');
    expect(planned).not.toContain('Senior CSM → Mar 2021 – Present');
    expect(planned).toContain('Experience');
    expect(planned).not.toContain('Work history');
    expect(planned.slice(-2)).toEqual(['Additional information', 'Left over line']);
  });

  it('prints an entry of which only one fact is known', () => {
    const document = exampleDocument();
    const [job] = document.experience;
    if (!job) throw new Error('a job is needed');
    document.experience = [{ ...job, title: null, location: null, start: null, end: null }];
    expect(texts(document)).toContain('Brightloop, Inc.');
  });
});
