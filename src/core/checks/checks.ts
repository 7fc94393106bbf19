import type { CheckId } from '../resume/vocabulary';
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

/** The 22 checks. A check that is missing here does not compile. */
export const CHECKS: Readonly<Record<CheckId, Check>> = {
  'file-type-supported': fileTypeSupported,
  'file-size-limit': fileSizeLimit,
  'text-layer-present': textLayerPresent,
  'text-encoding-clean': textEncodingClean,
  'single-column-layout': singleColumnLayout,
  'no-layout-tables': noLayoutTables,
  'no-text-boxes': noTextBoxes,
  'body-not-header-footer': bodyNotHeaderFooter,
  'no-text-in-images': noTextInImages,
  'contact-fields-parseable': contactFieldsParseable,
  'standard-section-headings': standardSectionHeadings,
  'work-entry-fields-complete': workEntryFieldsComplete,
  'date-format-consistent': dateFormatConsistent,
  'reverse-chronological-order': reverseChronologicalOrder,
  'csm-category-coverage': csmCategoryCoverage,
  'acronyms-spelled-out': acronymsSpelledOut,
  'keywords-in-context': keywordsInContext,
  'quantified-outcomes': quantifiedOutcomes,
  'target-role-alignment': targetRoleAlignment,
  'length-and-density': lengthAndDensity,
  'no-hidden-text': noHiddenText,
  'parse-back-round-trip': parseBackRoundTrip,
};
