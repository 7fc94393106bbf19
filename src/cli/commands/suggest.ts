import { z } from 'zod';
import { suggest as adviseOn } from '../../core/phrasing/suggest';
import type { Command } from '../command';
import { LineId, runOnLines } from '../json-lines';
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
  summary:
    'asks for the facts that a bullet lacks, and says it with them: JSON Lines in, JSON Lines out',
  help: `uplift suggest < BULLETS.jsonl

Takes one bullet a line: {"id": "1", "text": "Supported expansion …", "level": "mid", "facts": {"account": "…"}}
and answers with up to three ways to say it and the questions that are still open, the most worthwhile first. A
suggestion holds nothing but the bullet's words and the answers in "facts". An answer may also be a range,
"confidential", "I don't know" or "leave-out".
`,
  run: (args, terminal) =>
    runOnLines('suggest', args, terminal, ({ id, text, level, facts = {} }, rules) => {
      const { suggestions, missing, note } = adviseOn(text, { level, facts, tense: null, rules });
      return toJson(SuggestionAnswer, {
        id,
        suggestions: suggestions.map(({ changes, sources, ...rest }) => ({
          text: rest.text,
          changes: [...changes],
          sources: [...sources],
          scoreAfter: rest.scoreAfter,
        })),
        missing: [...missing],
        note,
      });
    }),
};
