import { useState } from 'react';
import { maskedName } from '../../../core/phrasing/mask';
import { bundledRules } from '../../bundled-rules';
import { amountForms } from './amount-forms';
import { NO_TRAITS, type TraitWords } from './Fields';

export type ShownForm = ReturnType<typeof useShownForm>;

/** What is to be shown for a real name or amount: as typed or chosen, else made of its description or its size. */
export function useShownForm(real: string) {
  const [words, setWords] = useState(NO_TRAITS);
  const [typed, setTyped] = useState<string | null>(null);
  const amounts = amountForms(real, bundledRules());
  const described = words.industry === '' ? null : maskedName(words);
  return {
    words,
    /** Forms of an amount to choose from; none of a name. */
    amounts,
    warning: described?.warning ?? null,
    shown: (typed ?? described?.shown ?? amounts[0] ?? '').trim(),
    choose: (shown: string): void => setTyped(shown),
    describe: (change: Partial<TraitWords>): void => {
      setWords((before) => ({ ...before, ...change }));
      setTyped(null);
    },
  };
}
