import { defineCheck, judge, measure, pass } from './check';

/** Bytes. 2.5 MB is the smallest limit that a vendor publishes (Greenhouse); 1 MB leaves room below it. */
const COMFORTABLE = 1_000_000;
const LARGEST = 2_500_000;

export const fileSizeLimit = defineCheck({
  id: 'file-size-limit',
  requires: ['file'],
  run({ file }) {
    const sized = (limit?: string) => measure('File size', sizeOf(file.bytes), limit);
    if (file.bytes > LARGEST) return judge([sized('at most 2.5 MB')], []);
    return file.bytes > COMFORTABLE ? judge([], [sized('up to 1 MB is safe')]) : pass(sized());
  },
});

function sizeOf(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(2)} MB`;
}
