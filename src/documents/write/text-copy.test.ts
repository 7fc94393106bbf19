import { expect, it } from 'vitest';
import { exampleDocument } from './example-document';
import { writeTextCopy } from './text-copy';

it('prints the plain copy line by line', () => {
  expect(writeTextCopy(exampleDocument())).toBe(`Noor Haddad
Customer Success Manager
Leeds, UK | 0113 496 0000 | noor@example.com
linkedin.com/in/noor-haddad

PROFILE
Seven years in renewals.

WORK HISTORY
Senior CSM    Mar 2021 – Present
Brightloop, Inc.    Leeds, UK
A payroll platform for small firms.
- Renewed 42 of 44 accounts & kept £1.2M.
- Ran EBRs with Sales.

CSM    2018 – 2020
Fernway
- Cut onboarding from 60 to 34 days.

EDUCATION
BA, History    2014
University of Leeds

SKILLS
Gainsight | SQL (Postgres, MySQL)

AWARDS
President’s Club 2022
Left over line
`);
});
