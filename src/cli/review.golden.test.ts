import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import type { CheckEvidence, Review } from '../core/review/review';
import { reviewResume } from '../core/review/review-resume';
import type { Level } from '../core/resume/vocabulary';
import { readDocument } from '../documents/read/read-document';
import { structure } from '../documents/structure/structure';
import { bundledRules } from './bundled-rules';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Each fictional person once, at the level of the current job; fixtures/reviews/README.md. */
const RESUMES: readonly (readonly [string, Level])[] = [
  ['resumes/marisol-vega.pdf', 'senior'],
  ['resumes/imogen-achterberg.docx', 'strategic-account'],
  ['csm/csm01-single.docx', 'associate'],
  ['csm/csm03-plain.docx', 'associate'],
  ['csm/csm04-table.docx', 'mid'],
  ['csm/csm06-single.docx', 'mid'],
  ['csm/csm07-single.docx', 'senior'],
  ['csm/csm08-rl-single.pdf', 'senior'],
  ['csm/csm10-table.docx', 'strategic-account'],
  ['csm/csm12-single.docx', 'principal'],
];
const FRONT = 5;

async function review(path: string, level: Level): Promise<Review> {
  const name = basename(path);
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, path)));
  const source = await readDocument({ name, bytes });
  if (!source.ok) throw new Error(source.error.message);
  const file = { name, bytes: bytes.length, sha256: '0'.repeat(64) };
  return reviewResume(structure(source.value, file), { level, rules: bundledRules() });
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function found(evidence: readonly CheckEvidence[]): string[] {
  return evidence.map(({ text, bulletId }) => {
    const where = bulletId === undefined ? '' : ` [${bulletId}]`;
    return `    - ${clip(text, 110)}${where}`;
  });
}

/** What the person would read first, in words: every verdict with what it rests on, and none of the arithmetic. */
function inWords({ checks, rubric, next, claims, keywords, level }: Review): string {
  const { detected, dimensions, failureModes } = rubric;
  const conflicts = (ids: readonly string[]) => (ids.length === 0 ? '' : ` !! ${ids.join(', ')}`);
  return [
    `aiming for ${level}`,
    `reads like: ${detected === null ? 'not told' : `${detected.level} (${detected.confidence})`}`,
    ...(detected?.because ?? []).map((reason) => `    - ${clip(reason, 110)}`),
    '',
    'checks',
    ...checks.flatMap(({ id, verdict, evidence, fix, fixIn }) => [
      `  ${verdict} ${id}`,
      ...(verdict === 'pass' ? [] : found(evidence)),
      ...(fix === null ? [] : [`    > ${fixIn}: ${fix}`]),
    ]),
    '',
    'next five',
    ...next.slice(0, FRONT).map(({ fix, where }) => `  ${where}: ${fix}`),
    '',
    'rubric',
    ...dimensions.flatMap(({ title, verdict, evidence }) => [
      `  ${verdict}: ${title}`,
      ...found(evidence),
    ]),
    '',
    'failure modes',
    ...failureModes.flatMap(({ id, verdict, evidence, fix }) => [
      `  ${verdict}: ${id}`,
      ...(verdict === 'clear' ? [] : found(evidence)),
      ...(fix === null || verdict === 'clear' ? [] : [`    > ${fix}`]),
    ]),
    '',
    'wordings that work against the person',
    ...keywords.backfire.map(
      ({ id, term, bulletIds }) => `  ${id}: ${term} [${bulletIds.join(', ')}]`,
    ),
    '',
    'claims',
    ...claims.map(({ value, unit, name, period, bulletId, conflictsWith, why }) =>
      `  ${value}${unit === null || unit === 'count' ? '' : ` ${unit}`} ${name}${period === null ? '' : ` (${period})`} [${bulletId}]${conflicts(conflictsWith)} ${why.join(' ')}`.trimEnd(),
    ),
    '',
  ].join('\n');
}

it.each(RESUMES)('%s, aiming for %s', async (path, level) => {
  const name = `${basename(path)}.${level}.txt`;
  const words = inWords(await review(path, level));
  await expect(words).toMatchFileSnapshot(join(FIXTURES, 'reviews', name));
});
