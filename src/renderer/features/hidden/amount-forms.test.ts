import { expect, it } from 'vitest';
import { bundledRules } from '../../bundled-rules';
import { amountForms } from './amount-forms';

it('gives a range and a rounded form of an amount', () => {
  expect(amountForms('$1.2M', bundledRules())).toEqual(['$1M–$2M', '$1M+']);
});

it('gives none of a name', () => {
  expect(amountForms('Sorrento Pharma', bundledRules())).toEqual([]);
});

it('gives an amount without a currency none', () => {
  expect(amountForms('1.2M', bundledRules())).toEqual(['1M–2M', '1M+']);
});
