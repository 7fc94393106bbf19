import { expect, it } from 'vitest';
import { fieldName } from './field-name';

it.each([
  ['contact.phone', 'Phone'],
  ['contact.links.0', 'Link 1'],
  ['summary', 'Summary'],
  ['experience.0.bullets.2', 'Job 1, bullet 3'],
  ['education.1.degree', 'Education 2, degree'],
  ['skills', 'Skills'],
  ['skills.3', 'Skill 4'],
])('says %s as %s', (path, name) => {
  expect(fieldName(path)).toBe(name);
});
