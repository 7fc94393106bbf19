/** An amount of money as it is written in a bullet: at most one decimal more than the person gave, never rounded. */
export function restyleAmount(value: number, sign: string): string | null {
  const scaled = (by: number, mark: string): string | null => {
    const digits = String(Number((value / by).toFixed(6)));
    const decimals = digits.split('.')[1]?.length ?? 0;
    return decimals <= 2 ? `${sign}${digits}${mark}` : null;
  };
  if (value >= 1e9) return scaled(1e9, 'bn');
  if (value >= 1e6) return scaled(1e6, 'M');
  if (value >= 1e3 && value % 1e3 === 0) return scaled(1e3, 'K');
  return null;
}

const AMOUNT =
  /(?<sign>(?:US|CA|AU|NZ|[ACS])?\$|[€£¥₹]|\b(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|CAD|AUD|SGD|PLN) ?)(?<digits>\d{1,3}(?:,\d{3})+|\d+(?:\.\d{1,2})?)(?: ?(?<scale>thousand|million|billion|mio|mm|bn|[kmb])(?![\p{L}\d]))?(?![\d,]*\d)/giu;

const FACTOR: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/** Whether an amount is shown with the digits that were typed, but for ",000": no other number appears. */
export function hasSameDigits(typed: string, shown: string): boolean {
  const digits = (text: string): string => text.replace(/\D/g, '');
  return digits(typed) === digits(shown) || digits(typed) === `${digits(shown)}000`;
}

/** "$340,000" → "$340K", "€2.5 mio" → "€2.5M", "EUR 620k" → "EUR 620K". An amount whose digits would change stays. */
export function restyleAmounts(text: string): string {
  return text.replace(AMOUNT, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<'sign' | 'digits', string>> & {
      readonly scale?: string;
    };
    const value =
      Number(groups.digits.replace(/,/g, '')) * (FACTOR[groups.scale?.toLowerCase() ?? ''] ?? 1);
    const shown = restyleAmount(value, groups.sign.toUpperCase());
    return shown !== null && hasSameDigits(groups.digits, shown) ? shown : whole;
  });
}
