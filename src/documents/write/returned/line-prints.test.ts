import { expect, it } from 'vitest';
import { paragraph, tinyDocx } from '../../read/docx/tiny-docx';
import { linePrints, shareKnown } from './line-prints';

const sent = linePrints(
  tinyDocx({ body: paragraph('Noor Haddad') + paragraph('Ran  many reviews.') }),
);
const prints = sent.ok ? sent.value : [];
const line = (accepted: string, rejected = accepted) => ({ accepted, rejected });

it('knows a copy by its lines, whatever their spaces and whichever reading stayed', () => {
  expect(prints).toHaveLength(2);
  expect(
    shareKnown(prints, [line('Noor  Haddad'), line('Ran 12 reviews.', 'Ran many reviews.')]),
  ).toBe(1);
  expect(shareKnown(prints, [line('Noor Haddad'), line('Another line.')])).toBe(0.5);
  expect(shareKnown(prints, [])).toBe(0);
});

it('refuses a damaged file', () => {
  expect(linePrints(new Uint8Array([80, 75]))).toMatchObject({ ok: false });
});
