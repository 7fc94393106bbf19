import type { AnsweredPart } from '../../../core/resume/returned';
import { diffWords } from '../word/word-diff';

/** White space says nothing here: an answer in Word may leave two spaces or none. */
const bare = (text: string): string => text.replace(/\s+/g, '');

type Side = Exclude<AnsweredPart['answer'], 'open'>;

/**
 * What became of each difference between `was` and `suggested`, where the text now can be put together of old and new
 * pieces; null where it cannot: then it was reworded. `accepted` and `rejected` are the text now with the changes that are
 * still open accepted and rejected.
 */
export function answersIn(
  was: string,
  suggested: string,
  accepted: string,
  rejected: string,
): AnsweredPart[] | null {
  const changes = diffWords(was, suggested);
  const gaps: string[] = [];
  let at = 0;
  for (const { start, end } of changes) {
    gaps.push(bare(was.slice(at, start)));
    at = end;
  }
  gaps.push(bare(was.slice(at)));
  const parts = changes.map(({ start, end, text }) => ({
    was: was.slice(start, end),
    suggested: text,
  }));
  const ifAccepted = choices(gaps, parts, bare(accepted), 'accepted');
  const ifRejected = choices(gaps, parts, bare(rejected), 'rejected');
  if (ifAccepted === null || ifRejected === null) return null;
  return parts.map((part, index) => {
    const [first, second] = [ifAccepted[index], ifRejected[index]];
    const answer = first === second ? (first ?? 'open') : 'open';
    return { was: part.was.trim(), suggested: part.suggested.trim(), answer };
  });
}

/** Which side of each part the text shows; null where it shows something else. Ways that failed once are not tried again. */
function choices(
  gaps: readonly string[],
  parts: readonly { readonly was: string; readonly suggested: string }[],
  text: string,
  prefer: 'accepted' | 'rejected',
): Side[] | null {
  const failed = new Set<string>();
  const from = (index: number, at: number): Side[] | null => {
    const gap = gaps[index] ?? '';
    if (!text.startsWith(gap, at)) return null;
    const part = parts[index];
    const next = at + gap.length;
    if (part === undefined) return next === text.length ? [] : null;
    const key = `${index} ${next}`;
    if (failed.has(key)) return null;
    const [was, suggested] = [bare(part.was), bare(part.suggested)];
    const sides = { accepted: suggested, rejected: was, both: was + suggested, neither: '' };
    const replaced: Side[] = was !== '' && suggested !== '' ? ['both', 'neither'] : [];
    const order: Side[] =
      prefer === 'accepted' ? ['accepted', 'rejected'] : ['rejected', 'accepted'];
    for (const side of [...order, ...replaced]) {
      if (!text.startsWith(sides[side], next)) continue;
      const rest = from(index + 1, next + sides[side].length);
      if (rest !== null) return [side, ...rest];
    }
    failed.add(key);
    return null;
  };
  return from(0, 0);
}
