import { z } from 'zod';
import type { BulletReview, MissingFact } from '../../core/bullets/bullet-review';
import { judgeBullet } from '../../core/bullets/judge-bullet';
import { succeed } from '../../core/resume/result';
import { parseArguments } from '../arguments';
import { bundledRules } from '../bundled-rules';
import type { Command } from '../command';
import { answerLines, LineId } from '../json-lines';
import { toJson } from '../print-json';

const Suggestion = z.object({
  text: z.string(),
  changes: z.array(z.string()),
  sources: z.array(z.object({ start: z.number(), end: z.number(), from: z.string() })),
  scoreAfter: z.number().int().nullable(),
});

const SuggestionAnswer = z.object({
  id: LineId,
  suggestions: z.array(Suggestion),
  missing: z.array(
    z.object({ slot: z.string(), question: z.string(), why: z.string(), gain: z.number() }),
  ),
  note: z.string().nullable(),
});

export const suggest: Command = {
  name: 'suggest',
  summary: 'asks for the facts that a bullet lacks: JSON Lines in, JSON Lines out',
  help: `uplift suggest < BULLETS.jsonl

Takes one bullet a line: {"id": "1", "text": "Supported expansion …", "level": "mid"}
and answers with the questions that are still open, the most worthwhile first. It never fills in a fact by itself.
Rewording from the answers ("facts") is not part of this version: "suggestions" is always empty.
`,
  async run(args, terminal) {
    const parsed = parseArguments(args, {
      command: 'suggest',
      plain: [],
      flags: ['json'],
      values: [],
      schema: z.object({}),
    });
    if (!parsed.ok) return parsed;
    const rules = bundledRules();
    await answerLines(terminal, ({ id, text, level, facts = {} }) => {
      const review = judgeBullet(text, level, rules);
      const open = review.missing.filter(({ slot }) => !(slot in facts));
      return toJson(SuggestionAnswer, {
        id,
        suggestions: [],
        missing: open
          .sort((a, b) => b.gain - a.gain)
          .map((fact) => ({ ...fact, why: reasonFor(fact) })),
        note: noteOn(review, Object.keys(facts).length),
      });
    });
    return succeed(undefined);
  },
};

function reasonFor({ gain }: MissingFact): string {
  if (gain <= 0) return 'A reader who checks the bullet will ask for it.';
  return `The bullet does not say it; a true answer is worth about ${gain} points at this level.`;
}

function noteOn(review: BulletReview, answers: number): string {
  if (review.score === null) return review.why ?? 'This bullet is not judged.';
  if (review.band === 'strong') return 'Strong already: left as it is.';
  const answered = answers > 0 ? ' The answers given here were not used.' : '';
  return `This version asks the open questions and does not write the new sentence.${answered}`;
}
