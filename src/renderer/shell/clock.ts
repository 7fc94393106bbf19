/** "10:42", in the clock of this computer. */
export function clockTime(moment: string): string {
  const date = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** "12 Nov 2025". */
export function printDay(moment: string): string {
  const date = new Date(moment);
  return `${date.getDate()} ${MONTHS[date.getMonth()] ?? ''} ${date.getFullYear()}`;
}

/** "12 Nov 2025, 10:42". */
export const longDate = (moment: string): string => `${printDay(moment)}, ${clockTime(moment)}`;

/** As much as tells it apart: "10:42" today, "Yesterday", "12 Nov", "12 Nov 2025". */
export function shortDate(moment: string, now: Date): string {
  const date = new Date(moment);
  const day = (of: Date): number =>
    new Date(of.getFullYear(), of.getMonth(), of.getDate()).getTime();
  const days = Math.round((day(now) - day(date)) / 86_400_000);
  if (days === 0) return clockTime(moment);
  if (days === 1) return 'Yesterday';
  const words = `${date.getDate()} ${MONTHS[date.getMonth()] ?? ''}`;
  return date.getFullYear() === now.getFullYear() ? words : `${words} ${date.getFullYear()}`;
}
