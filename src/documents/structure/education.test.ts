import { describe, expect, it } from 'vitest';
import { readEducation } from './education';
import { describePage } from './rows';
import type { LineSpec } from './test-source';
import { sourceOf } from './test-source';

function educationOf(specs: readonly (LineSpec | string)[]) {
  const source = sourceOf(specs);
  return readEducation(source.lines, describePage(source)).map((one) => [
    one.institution?.value ?? null,
    one.degree?.value ?? null,
    one.start,
    one.end,
  ]);
}

describe('readEducation', () => {
  it.each<[string, (LineSpec | string)[], unknown[]]>([
    [
      'one line',
      ['B.A. in Economics, Reed College, 2012 – 2016'],
      ['Reed College', 'B.A. in Economics', '2012', '2016'],
    ],
    [
      'a class of honours behind the school is a detail',
      ['2011 – 2014 ¦ BA Economics, University of Hull, second class upper'],
      ['University of Hull', 'BA Economics', '2011', '2014'],
    ],
    [
      'hours and marks are details',
      ['Reed College', 'Bachelor’s Degree, 05/2014', '120 Semester Hours', '78%'],
      ['Reed College', 'Bachelor’s Degree', null, '2014-05'],
    ],
    [
      'a single date is the end',
      ['MBA, Emory University, 2019'],
      ['Emory University', 'MBA', null, '2019'],
    ],
    [
      'the field of study above the degree',
      ['University of Lund', 'Business Administration', 'Bachelor of Science', '2008 – 2012'],
      ['University of Lund', 'Bachelor of Science, Business Administration', '2008', '2012'],
    ],
    [
      'two lines',
      ['Reed College ¦ 2012 – 2016', 'BA, Economics'],
      ['Reed College', 'BA, Economics', '2012', '2016'],
    ],
    [
      'dashes',
      ['BSc Physics – University of Leeds – 2011'],
      ['University of Leeds', 'BSc Physics', null, '2011'],
    ],
    [
      'place with a state',
      ['Executive MBA ¦ 2013', 'Harvard Business School, Boston, MA'],
      ['Harvard Business School', 'Executive MBA', null, '2013'],
    ],
    [
      'field beside the school',
      ['PhD ¦ Princeton University, Computer Science'],
      ['Princeton University', 'PhD, Computer Science', null, null],
    ],
    [
      'field between',
      ['M.S. Computer Science – Machine Learning | Stanford University'],
      ['Stanford University', 'M.S. Computer Science Machine Learning', null, null],
    ],
    [
      'expected',
      ['University of La Verne ¦ Expected Graduation: June 2026', 'Bachelor of Arts'],
      ['University of La Verne', 'Bachelor of Arts', null, '2026-06'],
    ],
    [
      'field, degree and grade between slashes',
      ['Reed College', 'Economics / Bachelor of Arts / GPA: 3.7'],
      ['Reed College', 'Bachelor of Arts, Economics', null, null],
    ],
    [
      'field and grade behind a colon',
      ['Reed College', 'Bachelor of Arts: Economics (3.7)'],
      ['Reed College', 'Bachelor of Arts, Economics', null, null],
    ],
    [
      'at a school',
      ['Bachelor of Arts Economics at University of Leeds'],
      ['University of Leeds', 'Bachelor of Arts Economics', null, null],
    ],
    [
      'a short degree in a column of its own, and in full beside the school',
      ['PhD Princeton University, PhD in Computer Science – Princeton, NJ ¦ 2018 – 2023'],
      ['Princeton University', 'PhD in Computer Science', '2018', '2023'],
    ],
    [
      'a part of the school under a degree that is complete',
      ['Reed College ¦ May 2014', 'BA, Economics', 'School of Arts', 'Cum. GPA: 3.8 / 4.0'],
      ['Reed College', 'BA, Economics', null, '2014-05'],
    ],
    [
      'what was studied beside the dates, above the school',
      ['Optics and lasers ¦ 2013 – 2016', 'University of Lund'],
      ['University of Lund', 'Optics and lasers', '2013', '2016'],
    ],
    [
      'a school that does not say to be one',
      ['Manor House for Girls ¦ Grad. May 2011'],
      ['Manor House for Girls', null, null, '2011-05'],
    ],
    [
      'labels',
      ['School: Synthetic Institute', 'Degree: Bachelor of Engineering'],
      ['Synthetic Institute', 'Bachelor of Engineering', null, null],
    ],
  ])('%s', (_, lines, expected) => expect(educationOf(lines)).toEqual([expected]));

  it('keeps certificates among the schools, with their years', () => {
    const source = sourceOf([
      'B.A. Communication Studies, University of Minnesota ¦ 2015',
      'Gainsight Admin Level 2, 2022 | Certified Customer Success Manager, 2020',
    ]);
    const [only] = readEducation(source.lines, describePage(source));
    expect(only?.certificates.map(({ value }) => value)).toEqual([
      'Gainsight Admin Level 2, 2022',
      'Certified Customer Success Manager, 2020',
    ]);
    expect(only?.details).toEqual([]);
  });

  it('keeps entries apart, and their details with them', () => {
    expect(
      educationOf([
        { text: 'Master of Science in Data', strong: true },
        'Ridgemont State University | 2019-2021',
        '• GPA 3.9',
        { text: 'Bachelor of Science in Data', strong: true },
        'Lakeside Institute of Technology | 2015-2019',
      ]),
    ).toEqual([
      ['Ridgemont State University', 'Master of Science in Data', '2019', '2021'],
      ['Lakeside Institute of Technology', 'Bachelor of Science in Data', '2015', '2019'],
    ]);
  });
});
