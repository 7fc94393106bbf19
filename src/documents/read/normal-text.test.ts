import { expect, it } from 'vitest';
import { normalText } from './normal-text';

it.each([
  ['plain  text\twith\nspaces', 'plain text with spaces'],
  ['ﬁnance eﬀort', 'finance effort'],
  ['２０１９', '2019'],
  ['co\u00adoperate', 'cooperate'],
  ['re\u200bnew\u2060al', 'renewal'],
  ['\u202eabc\u202c', 'abc'],
  ['no\u00a0break', 'no break'],
  ['well\u2011known', 'well-known'],
  ['\uf0e0 jane@example.com', ' jane@example.com'],
  ['Zoë ¨ naïve', 'Zoë ¨ naïve'],
  ['cafe\u0301', 'café'],
  ['2019 – 2021', '2019 – 2021'],
])('%j becomes %j', (text, normal) => expect(normalText(text)).toBe(normal));
