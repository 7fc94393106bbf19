import { describe, expect, it } from 'vitest';
import { findDates, isDuration, isOnlyDates, settleDayOrder, withoutDates } from './dates';
import { forgetTexts } from './remembered';

function read(text: string): string {
  return findDates(text)
    .map(({ from, to, isRange }) => (isRange ? `${from}..${to}` : String(from)))
    .join(' ');
}

describe('findDates', () => {
  it.each([
    ['Mar 2022', '2022-03'],
    ['March, 2022', '2022-03'],
    ['Sept. 2019', '2019-09'],
    ['03/2022', '2022-03'],
    ['3-2022', '2022-03'],
    ['2022-03', '2022-03'],
    ['2022.11', '2022-11'],
    ['March ’22', '2022-03'],
    ["Mar '98", '1998-03'],
    ['2019', '2019'],
    ['Summer 2021', '2021'],
    ['Fall 2021', '2021'],
    ['Q3 2020', '2020'],
    ['15 March 2022', '2022-03'],
    ['March 15, 2022', '2022-03'],
    ['03/15/2022', '2022-03'],
    ['15/03/2022', '2022-03'],
    ['marzo de 2022', '2022-03'],
    ['août 2018', '2018-08'],
    ['Dezember 2020', '2020-12'],
    ['2022年3月', '2022-03'],
    ['since 2019', '2019..present'],
  ])('reads %s', (printed, expected) => expect(read(printed)).toBe(expected));

  it.each([
    ['Jan 2020 - Mar 2022', '2020-01..2022-03'],
    ['Jan 2020 – Present', '2020-01..present'],
    ['January 2020 — Current', '2020-01..present'],
    ['Jan. 2020 to Now', '2020-01..present'],
    ['2017 until 2019', '2017..2019'],
    ['2017-2019', '2017..2019'],
    ['2019-21', '2019..2021'],
    ['2019–present', '2019..present'],
    ['03/2020–ongoing', '2020-03..present'],
    ['2020-01 - 2021-12', '2020-01..2021-12'],
    ['01/20 – 03/22', '2020-01..2022-03'],
    ['Jun – Aug 2021', '2021-06..2021-08'],
    ['Nov - Feb 2021', '2020-11..2021-02'],
    ["May '18 - Jun '20", '2018-05..2020-06'],
    ['May-18 – Jun-20', '2018-05..2020-06'],
    ['Jan 20 – May 22', '2020-01..2022-05'],
    ['Jun 22 – now', '2022-06..present'],
    ['May 12 – Jun 14 2021', '2021-05..2021-06'],
    ['From March 2018 to April 2020', '2018-03..2020-04'],
    ['März 2018 bis heute', '2018-03..present'],
    ['mars 2018 à aujourd’hui', '2018-03..present'],
    ['enero 2019 – actualidad', '2019-01..present'],
    ['2016年9月 - 至今', '2016-09..present'],
    ['2016年9月至今', '2016-09..present'],
    ['Jan 2019 -> Mar 2020', '2019-01..2020-03'],
    ['July 2023 - Present (2 years 5 months)', '2023-07..present'],
    ['Summer 2019 – Fall 2020', '2019..2020'],
  ])('reads the range %s', (printed, expected) => expect(read(printed)).toBe(expected));

  it.each(['$2019', 'grew to 2500 accounts', '1,998 users', 'ISO 27001', '2020%', 'room 12/34'])(
    'finds no date in %s',
    (text) => expect(read(text)).toBe(''),
  );

  it('gives the place of what it found', () => {
    const [match] = findDates('Acme | Jan 2020 - Present');
    expect(match).toMatchObject({ at: 7, length: 18 });
  });
});

describe('withoutDates', () => {
  it.each([
    ['Acme Corp | Jan 2020 - Present', 'Acme Corp'],
    ['Acme Corp (2019 – 2021)', 'Acme Corp'],
    ['July 2023 - Present (2 years 5 months)', ''],
    ['Expected May 2025', ''],
    ['BSc Economics, 2014', 'BSc Economics'],
  ])('%s leaves %j', (text, rest) => expect(withoutDates(text)).toBe(rest));
});

describe('isOnlyDates', () => {
  it('knows dates and durations from text', () => {
    expect(isOnlyDates('Graduated: May 2019')).toBe(true);
    expect(isOnlyDates('5 years 2 months')).toBe(true);
    expect(isOnlyDates('May 2019 in Paris')).toBe(false);
    expect(isDuration('(2 yrs 3 mos)')).toBe(true);
    expect(isDuration('3 accounts')).toBe(false);
  });
});

describe('settleDayOrder', () => {
  const settled = (texts: string[]) => {
    forgetTexts();
    settleDayOrder(texts);
    return read('01/03/2021 – 02/04/2022');
  };

  it('takes the first number for the month where nothing tells', () => {
    expect(settled(['01/03/2021 – 02/04/2022'])).toBe('2021-01..2022-02');
  });

  it('takes the first number for the day where another date can only be read so', () => {
    expect(settled(['01/03/2021 – 28/02/2022'])).toBe('2021-03..2022-04');
  });

  it('takes the first number for the day where all dates begin with the first of a month', () => {
    expect(settled(['01/03/2021 – Current', '01/09/2017 – 01/02/2021'])).toBe('2021-03..2022-04');
  });

  it('keeps the month first where another date can only be read so', () => {
    expect(settled(['01/03/2021', '01/28/2022'])).toBe('2021-01..2022-02');
  });

  it('reads dates with dots and hyphens', () => {
    settleDayOrder([]);
    expect(read('01.03.2021 - 02.04.2022')).toBe('2021-03..2022-04');
    expect(read('28-02-2021')).toBe('2021-02');
  });
});
