import { z } from 'zod';
import { parsePhrase, PhraseError } from '../keywords/phrase';

/** A phrase in the language that `keywords/README.md` describes. */
const Phrase = z.string().superRefine((phrase, context) => {
  try {
    parsePhrase(phrase);
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});
export const Phrases = z.array(Phrase);
