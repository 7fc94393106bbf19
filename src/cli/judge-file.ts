import { createHash } from 'node:crypto';
import type { ReadError } from '../core/resume/errors';
import { refuse, succeed, type Result } from '../core/resume/result';
import type { Level } from '../core/resume/vocabulary';
import type { Review } from '../core/review/review';
import { reviewResume } from '../core/review/review-resume';
import { reviewUnreadable } from '../core/review/review-unreadable';
import type { RuleSet } from '../core/rules/rules';
import type { ReaderPool } from '../documents/isolation/reader-pool';
import { refusal } from '../documents/read/refusal';
import { loadFile, readFileAt } from './read-file';

export interface JudgeOptions {
  readonly level: Level;
  readonly rules: RuleSet;
  /** The job posting's text. */
  readonly jobText: string | undefined;
  readonly password: string | undefined;
  readonly pool: ReaderPool;
  /** `YYYY-MM`: dates are held against it. */
  readonly asOf?: string | undefined;
}

export interface JudgedFile {
  readonly review: Review;
  /** The person's name as read; null where none was. */
  readonly person: string | null;
  /** Why most of it could not be judged: the file is locked, or holds no text; null for a resume. */
  readonly refusal: ReadError | null;
}

/** Refusals in spite of which the file's own checks can be judged. */
const STILL_CHECKED: readonly ReadError['code'][] = ['encrypted', 'no-text-layer', 'empty'];

/**
 * Reads and reviews one resume. Of a locked file, or one without text, the checks that need no text are still given;
 * every other refusal is passed on.
 */
export async function judgeFile(
  path: string,
  options: JudgeOptions,
): Promise<Result<JudgedFile, ReadError>> {
  const { level, rules, jobText, asOf } = options;
  const file = await loadFile(path);
  if (!file.ok) return file;
  const { name, bytes } = file.value;
  const read = await options.pool.read({
    name,
    bytes,
    ...(options.password === undefined ? {} : { password: options.password }),
  });
  if (read.ok) {
    const unfit = refusal(read.value);
    if (unfit !== null && !STILL_CHECKED.includes(unfit.code)) return refuse(unfit);
    const review = reviewResume(read.value, {
      level,
      rules,
      ...(jobText === undefined ? {} : { jobText }),
      ...(asOf === undefined ? {} : { today: asOf }),
    });
    return succeed({ review, person: read.value.contact.name, refusal: unfit });
  }
  if (bytes.length === 0 || !STILL_CHECKED.includes(read.error.code)) return refuse(read.error);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const unread = { name, bytes: bytes.length, sha256 };
  const review = reviewUnreadable(unread, read.error, { level, rules });
  return succeed({ review, person: null, refusal: read.error });
}

/** The text of a job posting; undefined where none was given. */
export async function readPosting(
  path: string | undefined,
  pool: ReaderPool,
): Promise<Result<string | undefined, ReadError>> {
  if (path === undefined) return succeed(undefined);
  const read = await readFileAt(path, undefined, pool);
  return read.ok ? succeed(read.value.text) : read;
}
