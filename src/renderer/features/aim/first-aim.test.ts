import { expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { firstAim, pageSizeOf } from './first-aim';

const sized = (width: number, height: number) =>
  resumeFromParts({ layout: { pageSize: { width, height } } });

it.each([
  [sized(612, 792), 'letter'],
  [sized(595.3, 841.9), 'a4'],
  [sized(841.9, 595.3), 'a4'],
  [resumeFromParts({ layout: { pageSize: null } }), null],
])('knows the page size', (document, size) => {
  expect(pageSizeOf(document)).toBe(size);
});

it('proposes what the resume reads as, and the usual where it says nothing', () => {
  const usual = { level: 'mid', pageSize: 'letter' } as const;
  expect(firstAim(sized(595, 842), 'senior', usual)).toMatchObject({
    level: 'senior',
    pageSize: 'a4',
    owner: 'own',
  });
  expect(firstAim(resumeFromParts({ layout: { pageSize: null } }), null, usual)).toMatchObject(
    usual,
  );
});
