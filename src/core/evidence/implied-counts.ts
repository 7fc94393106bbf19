import type { FoundMetric } from './metric';
import { hasPhrase, phraseAt } from './phrases';
import type { Reading } from './reading';

/** "Mentored a Tier 2 CSM": one, however he is described. */
function oneMentee(
  { tokens, metricNames }: Reading,
  from: number,
): { from: number; to: number } | null {
  if (!['a', 'an', 'one'].includes(tokens[from]?.key ?? '')) return null;
  const who = metricNames.find(
    ({ from: at, value }) =>
      at > from &&
      at <= from + 4 &&
      value.some(({ name }) => name === 'csms_adopting' || name === 'mentees'),
  );
  return who && !tokens[who.to - 1]?.key.endsWith('s') ? { from, to: who.to } : null;
}

/** "PM shipped it", "Spoke at Pulse", "Coached a new associate": one, said without a number. */
export function impliedOnes(reading: Reading, found: readonly FoundMetric[]): FoundMetric[] {
  const { tokens, lexicon } = reading;
  const { people, shipping } = lexicon;
  const ones: FoundMetric[] = [];
  const add = (name: string, from: number, to: number, value = 1): void => {
    if ([...found, ...ones].some(({ metric }) => metric.name === name)) return;
    const place = {
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      kind: 'metric',
    };
    const metric = { name, value, unit: 'count', from: null, to: null };
    ones.push({ metric, place, confidence: 0.8 });
  };
  if (hasPhrase(shipping.owners, tokens, 0, tokens.length)) {
    for (let at = 0; at < tokens.length; at++) {
      const shipped = phraseAt(shipping.shippedOne, tokens, at);
      if (!shipped) continue;
      const number = tokens[at - 1]?.quantity;
      const counted = number?.unit === 'plain' && number.outOf === null ? number.value : 1;
      add('roadmap_items', shipped.from, shipped.to, counted);
    }
  }
  const spoke = phraseAt(people.spoke, tokens, 0);
  if (spoke) add('talks', spoke.from, spoke.to);
  const mentees = found.find(({ metric }) => metric.name === 'mentees')?.metric.value;
  const both = tokens.findIndex(({ key }) => key === 'both' || key === 'all');
  if (
    mentees !== undefined &&
    both >= 0 &&
    hasPhrase(people.promoted, tokens, both + 1, both + 5)
  ) {
    add('mentees_promoted', both, both + 1, mentees);
  }
  const mentored = phraseAt(people.mentored, tokens, 0);
  const person =
    mentored &&
    (phraseAt(people.onePerson, tokens, mentored.to) ?? oneMentee(reading, mentored.to));
  if (person) add('mentees', person.from, person.to);
  if (person && found.every(({ metric }) => metric.name !== 'promotions')) {
    const promoted = tokens.findIndex(
      ({ key }, at) =>
        ['she', 'he', 'who', 'they'].includes(key) &&
        hasPhrase(people.promoted, tokens, at + 1, at + 4),
    );
    if (promoted > person.to) add('mentees_promoted', promoted, promoted + 1);
  }
  return ones;
}
