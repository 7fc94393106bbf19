import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ResumeDocument } from '../../core/resume/document';
import { writeClean } from './clean';
import { exampleDocument } from './example-document';
import { AS_MEANT } from './plain-plan';

const bodyOf = (document: ResumeDocument): Promise<string> => partOf(document, 'word/document.xml');

async function partOf(document: ResumeDocument, part: string): Promise<string> {
  const bytes = await writeClean(document, AS_MEANT);
  return strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
}

/** Text of each paragraph; a tab as `→`. */
function paragraphs(body: string): string[] {
  return body
    .split('</w:p>')
    .slice(0, -1)
    .map((part) =>
      Array.from(
        part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g),
        (match) => match[1] ?? '→',
      ).join(''),
    );
}

describe('writeClean', () => {
  it('prints every fact in one column, in the order of the document', async () => {
    expect(paragraphs(await bodyOf(exampleDocument()))).toEqual([
      'Noor Haddad',
      'Customer Success Manager',
      'Leeds, UK | 0113 496 0000 | noor@example.com',
      'linkedin.com/in/noor-haddad',
      'Profile',
      'Seven years in renewals.',
      'Work history',
      'Senior CSM→Mar 2021 – Present',
      'Brightloop, Inc.→Leeds, UK',
      'A payroll platform for small firms.',
      'Renewed 42 of 44 accounts &amp; kept £1.2M.',
      'Ran EBRs with Sales.',
      'CSM→2018 – 2020',
      'Fernway',
      'Cut onboarding from 60 to 34 days.',
      'Education',
      'BA, History→2014',
      'University of Leeds',
      'Skills',
      'Gainsight | SQL (Postgres, MySQL)',
      'Awards',
      'President’s Club 2022',
      'Left over line',
    ]);
  });

  it('uses heading styles, list numbering and links, and neither tables nor drawings', async () => {
    const body = await bodyOf(exampleDocument());
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(5);
    expect(body.match(/<w:numPr>/g)).toHaveLength(3);
    expect(body.match(/<w:hyperlink /g)).toHaveLength(1);
    expect(body).not.toMatch(/<w:tbl>|<w:drawing|<w:pict|w:vanish/);
  });

  it('takes the paper of the source, and Letter for English where the source has none', async () => {
    const document = exampleDocument();
    expect(await bodyOf(document)).toContain('w:w="12240" w:h="15840"');
    document.layout.pageSize = { width: 595.3, height: 841.9 };
    expect(await bodyOf(document)).toContain('w:w="11906" w:h="16838"');
  });

  it('says how high lines are and in which language it is written', async () => {
    const document = exampleDocument();
    const american = await partOf(document, 'word/styles.xml');
    expect(american).toMatch(/<w:spacing [^>]*w:lineRule="auto"/);
    expect(american).toContain('<w:lang w:val="en-US"/>');
    document.layout.pageSize = { width: 595.3, height: 841.9 };
    expect(await partOf(document, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });

  it('shows all headings in capitals where one is written so', async () => {
    const document = exampleDocument();
    expect(await partOf(document, 'word/styles.xml')).not.toContain('<w:caps/>');
    const sections = document.sections.map((one, index) =>
      index === 1 ? { ...one, heading: one.heading?.toUpperCase() ?? null } : one,
    );
    expect(await partOf({ ...document, sections }, 'word/styles.xml')).toContain('<w:caps/>');
  });

  it('leaves out characters that a Word file cannot hold', async () => {
    const document = exampleDocument();
    document.summary = 'Seven\u0000 years\ud800\u000b in renewals.';
    expect(paragraphs(await bodyOf(document))).toContain('Seven years in renewals.');
  });
});
