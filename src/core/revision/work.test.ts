import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ResumeDocument } from '../resume/document';
import { resumeFromParts } from '../review/resume-for-tests';
import { applyEdits } from './apply-edits';
import type { Edit } from './edits';
import { recordStep, redo, startHistory, undo, type History } from './history';
import { replay, startMarks, Work, workOf } from './work';

const AT = '2026-03-02T09:00:00.000Z';
const base = resumeFromParts({
  summary: 'Keeps customers.',
  jobs: [
    { title: 'Senior CSM', bullets: ['Ran onboarding.', 'Led renewals.'] },
    { title: 'CSM', bullets: ['Answered tickets.'] },
  ],
  skills: ['SQL', 'Gainsight'],
});
const marks = startMarks({
  level: 'senior',
  segment: 'enterprise',
  pageSize: 'a4',
  owner: 'client',
  client: 'Ana',
});

/** What somebody might do; the numbers choose bullets of the document as it is then. */
type Deed =
  | { do: 'replace' | 'insert' | 'remove'; at: number; text: string }
  | { do: 'move'; at: number; to: number }
  | { do: 'title'; text: string }
  | { do: 'undo' | 'redo' };

const words = fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/);
const place = fc.nat(9);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('replace', 'insert', 'remove'), at: place, text: words }),
  fc.record({ do: fc.constant('move'), at: place, to: place }),
  fc.record({ do: fc.constant('title'), text: words }),
  fc.record({ do: fc.constantFrom('undo', 'redo') }),
);

function editFor(document: ResumeDocument, wish: Deed): Edit | null {
  const bullets = document.experience.flatMap((job) => job.bullets);
  const chosen = (number: number) => bullets[number % Math.max(1, bullets.length)];
  const title = document.experience[0]?.title ?? '';
  switch (wish.do) {
    case 'undo':
    case 'redo':
      return null;
    case 'title':
      return { op: 'setField', target: 'experience.0.title', was: title, text: wish.text };
    case 'insert':
      return { op: 'insertAfter', target: chosen(wish.at)?.id ?? 'experience.1', text: wish.text };
    case 'move': {
      const [from, to] = [chosen(wish.at), chosen(wish.to)];
      return from && to && from !== to ? { op: 'moveAfter', target: from.id, after: to.id } : null;
    }
    case 'replace':
    case 'remove': {
      const bullet = chosen(wish.at);
      if (!bullet) return null;
      const { id: target, text: was } = bullet;
      return wish.do === 'remove'
        ? { op: 'remove', target, was }
        : { op: 'replace', target, was, text: wish.text };
    }
  }
}

function act(history: History<ResumeDocument>, wish: Deed): History<ResumeDocument> {
  if (wish.do === 'undo') return undo(history);
  if (wish.do === 'redo') return redo(history);
  const edit = editFor(history.present, wish);
  if (!edit) return history;
  const next = applyEdits(history.present, { edits: [edit] });
  if (!next.ok) throw new Error(next.error.message);
  return recordStep(history, next.value, { name: wish.do, edits: [edit], at: AT });
}

describe('work', () => {
  it('replays to the same history, whatever was done and undone', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const live = deeds.reduce(act, startHistory(base));
        const work = Work.parse(JSON.parse(JSON.stringify(workOf(live, marks))));
        const again = replay(base, work);
        expect(again).toEqual({ ok: true, value: live });
      }),
      { numRuns: 60 },
    );
  });

  it('replays steps that are too old to be undone', () => {
    let live = startHistory(base);
    for (let count = 0; count < 230; count += 1) {
      live = act(live, { do: 'title', text: `title ${count}` });
    }
    for (let count = 0; count < 3; count += 1) live = undo(live);
    const work = workOf(live, marks);
    expect(work.done).toHaveLength(227);
    expect(work.undone.map(({ edits: [edit] }) => edit)).toMatchObject([
      { text: 'title 227' },
      { text: 'title 228' },
      { text: 'title 229' },
    ]);
    expect(replay(base, work)).toEqual({ ok: true, value: live });
  });

  it('gives the whole edit list of an export', () => {
    const live = act(act(startHistory(base), { do: 'insert', at: 0, text: 'one' }), {
      do: 'replace',
      at: 1,
      text: 'two',
    });
    const edits = workOf(live, marks).done.flatMap((step) => step.edits);
    expect(applyEdits(base, { edits })).toEqual({ ok: true, value: live.present });
  });

  it('refuses a step that does not apply', () => {
    const edits: Edit[] = [{ op: 'remove', target: 'b9', was: 'Gone.' }];
    const result = replay(base, { done: [{ name: 'delete bullet', edits, at: AT }], undone: [] });
    expect(result).toMatchObject({ ok: false, error: { code: 'edit-not-found' } });
  });
});
