import type { ResumeDocument } from '../../core/resume/document';

/** A small fictional resume for the tests of this folder: a fresh copy each time, so that a test may change it. */
export function exampleDocument(): ResumeDocument {
  return {
    schema: 'uplift/resume@1',
    source: { name: 'noor.docx', format: 'docx', bytes: 1000, sha256: 'a'.repeat(64), pages: null },
    text: '',
    readings: [],
    language: 'en',
    summary: 'Seven years in renewals.',
    contact: {
      name: 'Noor Haddad',
      headline: 'Customer Success Manager',
      email: 'noor@example.com',
      phone: '0113 496 0000',
      location: 'Leeds, UK',
      links: ['https://www.linkedin.com/in/noor-haddad'],
    },
    sections: [
      { kind: 'contact', heading: null },
      { kind: 'summary', heading: 'Profile' },
      { kind: 'experience', heading: 'Work history' },
      { kind: 'education', heading: 'Education' },
      { kind: 'skills', heading: 'Skills' },
      { kind: 'awards', heading: 'Awards' },
    ],
    experience: [
      {
        company: 'Brightloop, Inc.',
        title: 'Senior CSM',
        location: 'Leeds, UK',
        start: '2021-03',
        end: 'present',
        intro: ['A payroll platform for small firms.'],
        bullets: [
          { id: 'b0', text: 'Renewed 42 of 44 accounts & kept £1.2M.' },
          { id: 'b1', text: 'Ran EBRs with Sales.' },
        ],
      },
      {
        company: 'Fernway',
        title: 'CSM',
        location: null,
        start: '2018',
        end: '2020',
        intro: [],
        bullets: [{ id: 'b2', text: 'Cut onboarding from 60 to 34 days.' }],
      },
    ],
    education: [
      {
        institution: 'University of Leeds',
        degree: 'BA, History',
        location: null,
        start: null,
        end: '2014',
        details: [],
      },
    ],
    skills: ['Gainsight', 'SQL (Postgres, MySQL)'],
    certifications: [],
    projects: [],
    other: [{ heading: 'Awards', lines: ['President’s Club 2022'] }],
    unplaced: ['Left over line'],
    layout: {
      columns: 1,
      tables: 0,
      textBoxes: 0,
      images: 0,
      headerText: null,
      footerText: null,
      fonts: ['Liberation Sans'],
      minFontSize: 9,
      bodyFontSize: 11,
      hasTextLayer: true,
      trackedChanges: 0,
      comments: 0,
      hiddenText: null,
      pageSize: null,
      charactersPerPage: [400],
      imageCoverage: [],
    },
    lines: [
      line('l0', 'Profile', 'heading'),
      line('l1', 'Work history', 'heading'),
      line('l2', 'Education', 'heading'),
      line('l3', 'Skills', 'heading'),
      line('l4', 'Awards', 'heading'),
      line('l5', 'Left over line', 'unplaced'),
    ],
    origins: {},
    warnings: [],
  };
}

function line(id: string, text: string, role: string): ResumeDocument['lines'][number] {
  return { id, text, page: null, place: 'body', paragraph: null, role };
}
