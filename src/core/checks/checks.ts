import { z } from 'zod';
import { acronymsSpelledOut } from './acronyms-spelled-out';
import { bodyNotHeaderFooter } from './body-not-header-footer';
import type { Check } from './check';
import { contactFieldsParseable } from './contact-fields-parseable';
import { csmCategoryCoverage } from './csm-category-coverage';
import { dateFormatConsistent } from './date-format-consistent';
import { fileSizeLimit } from './file-size-limit';
import { fileTypeSupported } from './file-type-supported';
import { keywordsInContext } from './keywords-in-context';
import { lengthAndDensity } from './length-and-density';
import { noHiddenText } from './no-hidden-text';
import { noLayoutTables } from './no-layout-tables';
import { noTextBoxes } from './no-text-boxes';
import { noTextInImages } from './no-text-in-images';
import { parseBackRoundTrip } from './parse-back-round-trip';
import { quantifiedOutcomes } from './quantified-outcomes';
import { reverseChronologicalOrder } from './reverse-chronological-order';
import { singleColumnLayout } from './single-column-layout';
import { standardSectionHeadings } from './standard-section-headings';
import { targetRoleAlignment } from './target-role-alignment';
import { textEncodingClean } from './text-encoding-clean';
import { textLayerPresent } from './text-layer-present';
import { workEntryFieldsComplete } from './work-entry-fields-complete';

/** The 22 checks, in checklist order. One that is listed here needs its texts in `keywords/checks.json`, a test and a page. */
export const CHECKS = [
  fileTypeSupported,
  fileSizeLimit,
  textLayerPresent,
  textEncodingClean,
  singleColumnLayout,
  noLayoutTables,
  noTextBoxes,
  bodyNotHeaderFooter,
  noTextInImages,
  contactFieldsParseable,
  standardSectionHeadings,
  workEntryFieldsComplete,
  dateFormatConsistent,
  reverseChronologicalOrder,
  csmCategoryCoverage,
  acronymsSpelledOut,
  keywordsInContext,
  quantifiedOutcomes,
  targetRoleAlignment,
  lengthAndDensity,
  noHiddenText,
  parseBackRoundTrip,
] as const satisfies readonly Check[];

export const CHECK_IDS = CHECKS.map(({ id }) => id);
export const CheckId = z.enum(CHECK_IDS);
export type CheckId = z.infer<typeof CheckId>;
