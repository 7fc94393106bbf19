import { describe, expect, it } from 'vitest';
import { factsFor } from './facts-for-tests';
import type { FileFacts } from './facts';
import { fileTypeSupported } from './file-type-supported';

const FILE: FileFacts = { name: 'cv.docx', bytes: 1000, format: 'docx', pages: null, error: null };

describe('file-type-supported', () => {
  it.each<[string, Partial<FileFacts>]>([
    ['pass', {}],
    ['pass', { name: 'CV.PDF', format: 'pdf' }],
    ['warn', { name: 'cv.docx', format: 'pdf' }],
    ['warn', { name: 'cv', format: 'pdf' }],
    ['warn', { name: 'cv.docm' }],
    ['warn', { name: 'cv.odt', format: 'odt' }],
    ['fail', { format: null, error: 'encrypted' }],
    ['fail', { format: null, error: 'corrupt' }],
    ['fail', { name: 'cv.png', format: null, error: 'unsupported-format' }],
    ['fail', { bytes: 0, format: null, error: 'empty' }],
    ['pass', { format: null, error: 'no-text-layer' }],
    ['unknown', { format: null, error: 'timed-out' }],
    ['unknown', { format: null }],
  ])('says %s of %j', (verdict, facts) => {
    expect(fileTypeSupported.run(factsWith(facts)).verdict).toBe(verdict);
  });

  it('tells how to mend a locked file', () => {
    const outcome = fileTypeSupported.run(factsWith({ format: null, error: 'encrypted' }));
    expect(outcome).toMatchObject({
      fix: 'Save the file again without a password.',
      fixIn: 'source',
    });
  });
});

function factsWith(facts: Partial<FileFacts>) {
  return { ...factsFor(), file: { ...FILE, ...facts } };
}
