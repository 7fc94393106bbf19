import { useEffect, useId, useRef } from 'react';
import { printDate, readDate } from '../../dates';
import { useAsSeen } from '../../state/real-names';
import { textEntered, useSession } from '../../state/session';
import { isUnreadDate, type TextDraft } from '../../state/text-draft';
import { showToast } from '../../ui/toasts';
import { useGrammarMarks } from '../grammar/grammar-marks';
import { CheckedText } from './CheckedText';
import { TextField } from './EditableText';
import styles from './FieldText.module.css';
import { MarkedText } from './MarkedText';
import { strings } from './strings';

interface Props {
  /** The field's path. */
  readonly target: string;
  /** "Name", for assistive technology and for an empty field. */
  readonly label: string;
  /** What the resume holds; an item on each line for a list. */
  readonly text: string;
  /** How it is typed: a line, lines, a date, or a list with an item on each line. */
  readonly shape?: 'line' | 'lines' | 'date' | 'list';
  /** Stands behind the text and belongs to its line, such as a comma. */
  readonly mark?: string;
  /** The person's own sentences: spelling and grammar are marked in them. */
  readonly checked?: boolean;
  /** An empty field shows nothing until the pointer or the focus is there. */
  readonly shy?: boolean;
}

/** Gives the focus back to the button when the typing ends and nothing else took it. */
function useButtonFocus(editing: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    const left = wasEditing.current && !editing && useSession.getState().draft === null;
    if (left && document.activeElement === document.body) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return button;
}

/** A date that was not understood is not kept: that is said. */
function useDateRemark(draft: TextDraft | null): void {
  const last = useRef<TextDraft | null>(null);
  useEffect(() => {
    const left = draft === null ? last.current : null;
    if (left && isUnreadDate(left)) showToast(strings.dateNotKept(left.text));
    last.current = draft;
  }, [draft]);
}

/** A field of the resume, such as the name or a job's title: a press turns it into a text field. */
export function FieldText(props: Props) {
  const { target, label, text, shape = 'line', mark = '', checked, shy } = props;
  const draft = useSession((session) =>
    session.draft?.target === target && session.draft.kind !== 'new-bullet' ? session.draft : null,
  );
  const marks = useGrammarMarks(checked ? (draft?.text ?? text) : '', checked ? text : '');
  const asSeen = useAsSeen();
  const button = useButtonFocus(draft !== null);
  const hint = useId();
  useDateRemark(shape === 'date' ? draft : null);
  if (draft) {
    return (
      <span className={styles.editing}>
        <TextField
          label={label}
          inline={shape === 'line' || shape === 'date'}
          lines={shape === 'lines' || shape === 'list'}
          {...(shape !== 'line' && { describedBy: hint })}
        >
          {checked ? <MarkedText text={draft.text} marks={marks} /> : draft.text}
        </TextField>
        {shape !== 'line' && (
          <span id={hint} className={styles.hint} data-side={shape === 'date' ? 'end' : undefined}>
            {hintFor(shape, draft.text)}
          </span>
        )}
      </span>
    );
  }
  const empty = text === '';
  const shown = asSeen(
    shape === 'date' && !empty ? printDate(text) : shape === 'list' ? inOneLine(text) : text,
  );
  const own = {
    type: 'button',
    className: styles.text,
    'aria-label': empty ? strings.addField(label) : strings.editField(label, shown),
    onClick: () => textEntered(draftFor({ target, shape, text })),
  } as const;
  if (checked && !empty)
    return <CheckedText target={target} text={text} marks={marks} button={button} own={own} />;
  return (
    <button ref={button} {...own} data-shy={shy && empty ? true : undefined}>
      {empty ? <span className={styles.empty}>{strings.addField(label)}</span> : `${shown}${mark}`}
    </button>
  );
}

function hintFor(shape: NonNullable<Props['shape']>, text: string): string {
  if (shape !== 'date') return shape === 'list' ? strings.listHint : strings.linesHint;
  if (text.trim() === '') return strings.dateHint;
  const date = readDate(text);
  return date === null ? strings.dateUnread : strings.dateReads(printDate(date));
}

const inOneLine = (items: string): string => items.split('\n').join(', ');

function draftFor({
  target,
  shape,
  text,
}: Required<Pick<Props, 'target' | 'shape' | 'text'>>): Omit<TextDraft, 'text'> {
  switch (shape) {
    case 'line':
    case 'lines':
      return { target, kind: 'field', was: text };
    case 'date':
      return { target, kind: 'date', was: text, start: text === '' ? '' : printDate(text) };
    case 'list':
      return { target, kind: 'list', was: inOneLine(text), start: text };
  }
}
