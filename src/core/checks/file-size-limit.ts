import { PASS, defineCheck, judge, measure } from './check';

/** Bytes. 2.5 MB is the smallest limit that a vendor publishes (Greenhouse); 1 MB leaves room below it. */
const COMFORTABLE = 1_000_000;
const LARGEST = 2_500_000;

export const fileSizeLimit = defineCheck({
  id: 'file-size-limit',
  requires: ['file'],
  run({ file }) {
    const size = `${(file.bytes / 1_000_000).toFixed(2)} MB`;
    if (file.bytes > LARGEST) return judge([measure('File size', size, 'at most 2.5 MB')], []);
    if (file.bytes > COMFORTABLE)
      return judge([], [measure('File size', size, 'up to 1 MB is safe')]);
    return PASS;
  },
});
