import { BulletReview } from '../../core/bullets/bullet-review';
import { judgeBullet } from '../../core/bullets/judge-bullet';
import type { Command } from '../command';
import { LineId, runOnLines } from '../json-lines';
import { toJson } from '../print-json';

const JudgedBullet = BulletReview.extend({ id: LineId });

export const bullets: Command = {
  name: 'bullets',
  summary: 'judges bullets: JSON Lines in, JSON Lines out, in the same order',
  help: `uplift bullets < BULLETS.jsonl

Judges one bullet a line: {"id": "1", "text": "Renewed 42 of 44 accounts …", "level": "senior"}
and answers with one line each: score, band, categories, evidence, open questions, and what makes up the score.
A line that cannot be used is answered with {"id", "error"}, and the run goes on.

Levels: associate, mid, senior, strategic-account, principal, leadership.
`,
  run: (args, terminal) =>
    runOnLines('bullets', args, terminal, ({ id, text, level }, rules) =>
      toJson(JudgedBullet, { id, ...judgeBullet(text, level, rules) }),
    ),
};
