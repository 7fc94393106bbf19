import { defineCheck, judge, measure, pass, type Finding } from './check';

/** Non-space characters. A page with fewer, mostly covered by a picture, is a picture of text. */
const IMAGE_PAGE_CHARACTERS = 50;
const IMAGE_PAGE_COVERAGE = 0.5;
const FEWEST_CHARACTERS = 50;
const ENOUGH_CHARACTERS = 200;

export const textLayerPresent = defineCheck({
  id: 'text-layer-present',
  requires: ['textLayer'],
  run({ textLayer: { charactersPerPage, imageCoverage } }) {
    const total = charactersPerPage.reduce((sum, count) => sum + count, 0);
    const imagePages = charactersPerPage.flatMap((count, index) =>
      count < IMAGE_PAGE_CHARACTERS && (imageCoverage[index] ?? 0) > IMAGE_PAGE_COVERAGE
        ? [index + 1]
        : [],
    );
    const pages: Finding[] = imagePages.map((page) => ({
      kind: 'measure',
      of: `Page ${page}`,
      value: 'a picture with hardly any text',
      page,
    }));
    const count = total.toLocaleString('en-US');
    const characters = measure('Characters that can be read', count, 'at least 200');
    const mostlyPictures =
      imagePages.length > 0 && imagePages.length * 2 >= charactersPerPage.length;
    if (total < FEWEST_CHARACTERS || mostlyPictures) return judge([characters, ...pages], []);
    if (total < ENOUGH_CHARACTERS) return judge([], [characters, ...pages]);
    return imagePages.length > 0
      ? judge([], pages)
      : pass(measure('Characters that can be read', count));
  },
});
