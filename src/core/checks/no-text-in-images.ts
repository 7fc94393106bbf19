import { defineCheck, judge, measure, pass } from './check';
import { notReported, withoutLayout } from './plain-format';

/** Shares of a page's area. */
const SMALL = 0.02;
const LARGE = 0.25;

export const noTextInImages = defineCheck({
  id: 'no-text-in-images',
  requires: ['format', 'layout'],
  run({ format, layout: { images, imageCoverage } }) {
    const plain = withoutLayout(format);
    if (plain) return plain;
    if (images === null) return notReported('The number of pictures', format);
    if (images === 0) return pass(measure('Pictures', '0'));
    const largest = Math.max(0, ...imageCoverage);
    const page = imageCoverage.indexOf(largest) + 1;
    const count = measure('Pictures', String(images), 'better none');
    if (imageCoverage.length === 0) return judge([], [count]);
    if (largest < SMALL) return pass(measure('Pictures', `${images}, smaller than 2% of a page`));
    const share = {
      ...measure(
        `Pictures on page ${page}`,
        `${Math.round(largest * 100)}% of the page`,
        'better under 2%',
      ),
      page,
    };
    return largest > LARGE ? judge([share], [count]) : judge([], [share, count]);
  },
});
