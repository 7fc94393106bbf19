import type { ComponentProps, RefObject } from 'react';
import { perform } from '../../state/editing';
import { useExplained } from './explained';
import { Explanation } from './Explanation';
import { MarkedText } from './MarkedText';
import type { Mark } from './marks';

/** A field of sentences at rest: a press types into it; its marks are explained as those of a bullet are. */
export function CheckedText({
  target,
  text,
  marks,
  button,
  own,
}: {
  /** The field's path. */
  readonly target: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The button that the text is. */
  readonly own: Omit<ComponentProps<'button'>, 'ref'>;
}) {
  const { shown, setExplained, onKey } = useExplained(marks);
  return (
    <span
      onPointerLeave={() => setExplained(null)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setExplained(null);
      }}
    >
      <button
        ref={button}
        {...own}
        onKeyDown={(event) => {
          if (onKey(event)) event.preventDefault();
        }}
      >
        <MarkedText text={text} marks={marks} explained={shown} onPoint={setExplained} />
      </button>
      {shown && (
        <Explanation
          mark={shown}
          text={text}
          home={button}
          onFix={(fixed, step) =>
            perform(step, [{ op: 'setField', target, was: text, text: fixed }])
          }
        />
      )}
    </span>
  );
}
