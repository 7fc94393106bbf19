import { quantityOf, type Quantity, type QuantityToken, type Token } from './tokens';

/** "20-30%", "$1.5–1.8M", "between $400k and $500k": both ends share unit and scale; each knows its side. */
export function markRanges(marked: Token[], text: string): Token[] {
  marked.forEach((high, index) => {
    if (high.kind !== 'quantity') return;
    const between = marked[index - 1]?.key === 'and' && marked[index - 3]?.key === 'between';
    const lowAt = index - (between || isDashMark(marked[index - 1]) ? 2 : 1);
    const low = marked[lowAt];
    if (low?.kind !== 'quantity') return;
    if (!between && !/^ ?[-–] ?$/.test(text.slice(low.end, high.start))) return;
    const value =
      low.quantity.factor === 1 && low.quantity.value < 1000
        ? low.quantity.value * high.quantity.factor
        : low.quantity.value;
    const unit =
      low.quantity.unit === 'plain' || low.quantity.unit === 'money'
        ? high.quantity.unit === 'plain'
          ? low.quantity.unit
          : high.quantity.unit
        : low.quantity.unit;
    const currency = low.quantity.currency ?? high.quantity.currency;
    const both = { unit, currency };
    marked[lowAt] = withQuantity(low, value, { ...low.quantity, ...both, range: 'low' });
    const said = high.quantity;
    marked[index] = withQuantity(high, said.value, { ...said, ...both, range: 'high' });
  });
  return marked;
}

function withQuantity(
  { kind, start, end, text, key, record, joined, date }: QuantityToken,
  value: number,
  says: Omit<Quantity, 'value'>,
): QuantityToken {
  const quantity = quantityOf(value, says);
  return { kind, start, end, text, key, record, joined, quantity, date };
}

const isDashMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && (token.text === '-' || token.text === '–');
