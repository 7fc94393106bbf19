import { describe, expect, it } from 'vitest';
import { resumeFromParts } from '../review/resume-for-tests';
import { namesOf } from './names-of';

describe('namesOf', () => {
  const names = namesOf(
    resumeFromParts({
      summary: 'Worked with Tarnbrook. Managd renewals.',
      jobs: [
        {
          company: 'Fjordline Systems',
          bullets: [
            'Moved 12 accounts to Planhat and, with Voss & Helm, renewed.',
            'Recieved thanks',
          ],
        },
      ],
      skills: ['kubeflow'],
    }),
  );

  it.each(['fjordline', 'kubeflow', 'tarnbrook', 'planhat', 'voss', 'helm', 'leeds'])(
    'holds %s',
    (name) => expect(names.has(name)).toBe(true),
  );

  it.each(['managd', 'recieved', 'renewed', 'accounts'])('does not hold %s', (word) =>
    expect(names.has(word)).toBe(false),
  );
});
