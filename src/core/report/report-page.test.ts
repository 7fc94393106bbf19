import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../review/resume-for-tests';
import { reviewResume } from '../review/review-resume';
import { reviewUnreadable } from '../review/review-unreadable';
import { shippedRules as rules } from '../review/rules-for-tests';
import { reportPage } from './report-page';

const resume = resumeFromParts({
  summary: 'Customer success manager with 125% net revenue retention.',
  jobs: [
    {
      title: 'Senior Customer Success Manager',
      bullets: [
        'Grew Larkspur Analytics from $340,000 to $720,000 ACV in 11 months with the AE by introducing the forecasting module.',
        'Owned renewal for 21 mid-market accounts ($8.4M ARR), at 118% NRR and 96% GRR.',
        'Responsible for <b>customers</b> & more.',
      ],
    },
  ],
});
const review = reviewResume(resume, {
  level: 'senior',
  rules,
  jobText: 'Requirements\n- ChurnZero is a must',
});
const head = { name: 'Ada Marlow', file: 'ada.docx', coach: 'Dana <Whitlock>' };
const page = reportPage(review, head);

describe('reportPage', () => {
  it('needs nothing but itself, and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|javascript:| on\w+=/i);
    expect(page).toContain("default-src 'none'");
  });

  it('escapes what comes from the resume and the coach', () => {
    expect(page).toContain('Responsible for &lt;b&gt;customers&lt;/b&gt; &amp; more.');
    expect(page).toContain('Reviewed by Dana &lt;Whitlock&gt;.');
    expect(page).not.toContain('<b>customers');
  });

  it('says whose it is, from which file and which rules', () => {
    expect(page).toContain('<h1>Ada Marlow</h1>');
    expect(page).toContain(`ada.docx, SHA-256 ${review.inputSha256.slice(0, 16)}`);
    expect(page).toContain(`rules ${review.rules} · dates not held against a calendar`);
    expect(reportPage({ ...review, asOf: '2026-11' }, head)).toContain('as of 2026-11');
    expect(reportPage(review, { ...head, coach: ' ' })).not.toContain('Reviewed by');
  });

  it('has a main part, one first heading and named columns', () => {
    expect(page.match(/<main>/g)).toHaveLength(1);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<thead>/g)?.length);
  });

  it('shows points that add up to the score of a bullet', () => {
    const [bullet] = review.bullets;
    const row = page.slice(page.indexOf('Text, points and open questions')).split('</tr>')[1] ?? '';
    const points = [...row.matchAll(/(?:^|· |>)[A-Z][\w ]* (\d+) of \d+/g)].map(([, n]) =>
      Number(n),
    );
    const less = [...row.matchAll(/· (-\d+): /g)].map(([, n]) => Number(n));
    expect([...points, ...less].reduce((sum, n) => sum + n, 0)).toBe(bullet?.score);
  });

  it('shows the working of every part, which gives its number', () => {
    const { workings, scores } = review;
    for (const [title, score] of [
      ['Best bullets', scores.bullets],
      ['Shows the level', scores.rubric],
      ['Core motions covered', scores.motions],
      ['Facts a reader looks for', scores.facts],
      ['Total', scores.total],
    ] as const) {
      expect(page).toContain(`<h3>${title}: ${score ?? 'unknown'}</h3>`);
    }
    const sum = (workings?.bullets ?? []).reduce((all, { worth, place }) => all + worth * place, 0);
    expect(Math.round(sum / (workings?.places ?? 1))).toBe(scores.bullets);
  });

  it('tells figures that do not fit, and asks for what a posting wants', () => {
    expect(page).toContain(
      'net revenue retention, 125%, in the summary, against bullet 2. Another text gives another value.',
    );
    expect(page).toMatch(/ChurnZero \(required\) <small>Have you done this\?/);
  });

  it('names the checks that were set aside with the reason, and asks nothing of them', () => {
    const asking = review.checks.find(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    if (!asking) throw new Error('no check asks for anything');
    const told = reportPage(review, { ...head, setAside: new Map([[asking.id, 'Early <role>']]) });
    expect(told).toContain(`Set aside by the person (1): ${asking.title} (Early &lt;role&gt;).`);
    const rowsOf = (text: string): number => text.split(`${asking.title}</`).length - 1;
    expect([rowsOf(page), rowsOf(told)]).toEqual([1, 0]);
  });

  it('gives no points for a check', () => {
    const steps = page.slice(
      page.indexOf('What matters most'),
      page.indexOf('What the text shows'),
    );
    const checks = review.next.slice(0, 5).filter(({ where }) => where.startsWith('check:'));
    const others = review.next.slice(0, 5).length - checks.length;
    expect(steps.match(/brings about \d+ of 100/g)).toHaveLength(others);
  });

  it('is also written for a file that could not be read', () => {
    const locked = reviewUnreadable(
      { name: 'a.pdf', bytes: 10, sha256: '0'.repeat(64) },
      { code: 'encrypted', message: 'It is locked.', remedy: 'Give its password.' },
      { level: 'mid', rules },
    );
    const text = reportPage(locked, { name: 'a.pdf', file: 'a.pdf' });
    expect(text).toContain('<td>unknown</td>');
    expect(text).not.toContain('How the numbers come about');
  });
});
