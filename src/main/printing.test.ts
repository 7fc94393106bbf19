import { describe, expect, it, vi } from 'vitest';
import { resumeFromParts } from '../core/review/resume-for-tests';
import { pageOf } from './printing';

vi.mock('electron', () => ({ BrowserWindow: {}, protocol: {} }));

const resume = resumeFromParts({
  contact: { name: 'Ada <script>alert(1)</script> "Marlow"', links: ['javascript:alert(1)'] },
  jobs: [{ title: 'CSM', start: '2021-03', end: 'present', bullets: ['Kept 98% & more.', 'Led.'] }],
});

describe('pageOf', () => {
  it('is a page of headings and lists in which nothing of the resume is markup', () => {
    const page = pageOf({ document: resume, pageSize: 'a4', look: 'similar', pages: null });
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('href="javascript');
    expect(page).toContain('<li class="bullet">Kept 98% &#38; more.</li>');
    expect(page.match(/<ul>/g)).toHaveLength(1);
    expect(page).toMatch(/<h2[^>]*>/);
    expect(page).toContain('size:8.268');
  });

  it('has the look of the Word file that it belongs to', () => {
    const page = pageOf({ document: resume, pageSize: 'letter', look: 'quiet', pages: 1 });
    expect(page).toContain('"Arial"');
    expect(page).not.toContain('border-bottom');
    const classic = pageOf({ document: resume, pageSize: 'letter', look: 'classic', pages: null });
    expect(classic).toContain('h1,.headline,.contact{text-align:center}');
  });
});
