const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** "17 Nov 2026". */
export const printDay = (moment: string): string => DAY.format(new Date(moment));
