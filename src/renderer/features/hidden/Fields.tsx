import { useId } from 'react';
import { bundledRules } from '../../bundled-rules';
import styles from './HideDialog.module.css';
import { strings } from './strings';

/** A line to type in, with words to choose from where there are some. */
export function Field({
  label,
  value,
  choices,
  start = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly choices?: readonly string[];
  /** Whether the dialog starts here. */
  readonly start?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        list={choices && `${id}-choices`}
        {...(start && { 'data-dialog-start': true })}
        onChange={(event) => onChange(event.target.value)}
      />
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </div>
  );
}

export type TraitWords = Readonly<Record<'industry' | 'size' | 'region', string>>;

export const NO_TRAITS: TraitWords = { industry: '', size: '', region: '' };

/** The words that describe a customer without the name. */
export function Traits({
  words,
  onChange,
}: {
  readonly words: TraitWords;
  readonly onChange: (change: Partial<TraitWords>) => void;
}) {
  const { sizes, regions, industries } = bundledRules().phrasing.cards.mask;
  const traits = [
    ['size', sizes],
    ['region', regions],
    ['industry', industries],
  ] as const;
  return (
    <fieldset className={styles.traits}>
      <legend>{strings.describe}</legend>
      {traits.map(([trait, choices]) => (
        <Field
          key={trait}
          label={strings[trait]}
          value={words[trait]}
          choices={choices}
          onChange={(value) => onChange({ [trait]: value })}
        />
      ))}
    </fieldset>
  );
}
