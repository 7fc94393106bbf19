import { z } from 'zod';
import { CHECK_IDS, CheckId } from '../checks/checks';
import { CheckStage } from '../resume/vocabulary';

/** The words of one of the 22 checks. */
export const CheckText = z.strictObject({
  id: CheckId,
  stage: CheckStage,
  /** What is true when the check passes. */
  title: z.string().min(1),
  /** What is wrong when it does not. */
  failureTitle: z.string().min(1),
  why: z.string().min(1),
  /** How the verdict is reached, with its limits. */
  how: z.string().min(1),
  fix: z.string().min(1),
  fixIn: z.enum(['source', 'clean', 'none']),
  /** Only orders the fixes: no number is made of it. */
  weight: z.number().int().positive(),
});
export type CheckText = z.infer<typeof CheckText>;

/** `keywords/checks.json`: all 22, in checklist order. */
export const CheckTexts = z
  .strictObject({ note: z.string(), checks: z.array(CheckText) })
  .refine(
    ({ checks }) =>
      checks.length === CHECK_IDS.length &&
      checks.every((check, index) => check.id === CHECK_IDS[index]),
    `checks must hold these ids in this order: ${CHECK_IDS.join(', ')}`,
  );
