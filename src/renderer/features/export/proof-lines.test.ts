import { expect, it } from 'vitest';
import { resumeFromParts } from '../../../core/review/resume-for-tests';
import { proofCounts } from './proof-lines';

const document = resumeFromParts({
  jobs: [{ bullets: ['One.', 'Two.'] }, { bullets: ['Three.'] }],
});

it('counts bullets and the other facts apart', () => {
  const changed = [{ field: 'experience.0.bullets.1', meant: 'Two.', read: 'Tw' }];
  const lost = [{ field: 'contact.phone', meant: '1' }];
  expect(proofCounts(document, { kept: 12, changed, lost })).toEqual({
    bullets: { same: 2, of: 3 },
    fields: { same: 10, of: 11 },
  });
});
