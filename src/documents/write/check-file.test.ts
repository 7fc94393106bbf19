import { describe, expect, it } from 'vitest';
import { succeed } from '../../core/resume/result';
import { readDocument } from '../read/read-document';
import { structure } from '../structure/structure';
import { checkFile, type SearchLeaks } from './check-file';
import { writeClean } from './clean';
import { exampleDocument } from './example-document';
import { findLeaks as findLeaksIn } from './leaks/find-leaks';
import { AS_MEANT } from './plain-plan';
import type { ReadBack } from './save';

const read: ReadBack = async (file) => {
  const source = await readDocument(file);
  if (!source.ok) return source;
  const facts = { name: file.name, bytes: file.bytes.length, sha256: 'a'.repeat(64) };
  return succeed(structure(source.value, facts));
};
const findLeaks: SearchLeaks = (bytes, question) => Promise.resolve(findLeaksIn(bytes, question));

describe('checkFile', () => {
  it('finds nothing in a copy of the working document, and what differs in another', async () => {
    const document = exampleDocument();
    const bytes = await writeClean(document, AS_MEANT);
    const same = await checkFile({ name: 'noor.docx', bytes }, document, {
      hidden: [],
      read,
      findLeaks,
    });
    expect(same).toMatchObject({ ok: true, value: { leaks: [], facts: { equal: true } } });

    const later = { ...document, contact: { ...document.contact, phone: '0113 496 0001' } };
    const hidden = [{ real: 'Fernway', shown: 'a lender', kind: 'name' }] as const;
    const found = await checkFile({ name: 'noor.docx', bytes }, later, { hidden, read, findLeaks });
    expect(found).toMatchObject({
      ok: true,
      value: {
        leaks: [{ kind: 'hidden-name', place: 'body', match: 'Fernway' }],
        facts: { changed: [{ field: 'contact.phone', read: '0113 496 0000' }] },
      },
    });
  });

  it('refuses a file of another kind', async () => {
    const bytes = new TextEncoder().encode(
      'Noor Haddad\nnoor@example.com\n\nExperience\nCSM, Fernway\n',
    );
    const found = await checkFile({ name: 'a.txt', bytes }, exampleDocument(), {
      hidden: [],
      read,
      findLeaks,
    });
    expect(found).toMatchObject({ ok: false, error: { code: 'unsupported-format' } });
  });
});
