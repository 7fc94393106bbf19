import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { BulletReview } from '../../../core/bullets/bullet-review';
import { unusedBefore } from '../../../core/phrasing/acronyms';
import { suggest, type Advice } from '../../../core/phrasing/suggest';
import type { Suggestion } from '../../../core/phrasing/suggestion';
import type { Tense } from '../../../core/phrasing/tidy';
import type { Level } from '../../../core/resume/vocabulary';
import type { Answer } from '../../../core/revision/work';
import { bundledRules } from '../../bundled-rules';
import { answerFact } from '../../state/marking';
import { useSession } from '../../state/session';
import { Button } from '../../ui/Button';
import { usePanel } from '../workspace/panel';
import { askedSlots, factsFor, OWN_PART_SLOT, ownPartOf } from './facts-for';
import { isWithin } from './is-within';
import { offerMade, onOfferKey } from './offer';
import { Offers } from './Offers';
import { OwnPart } from './OwnPart';
import { QuestionField } from './QuestionField';
import styles from './RewriteCard.module.css';
import { strings } from './strings';
import { useSpoken } from './use-spoken';

interface Props {
  readonly bulletId: string;
  readonly text: string;
  readonly review: BulletReview;
  readonly level: Level;
  readonly tense: Tense;
  /** Those to this bullet's questions. */
  readonly answers: readonly Answer[];
}

type Typed = Readonly<Record<string, string>>;

/** Asks for the facts that the bullet lacks and shows how it could read with them, at every key. */
export function RewriteCard({ bulletId, text, review, level, tense, answers }: Props) {
  const [typed, setTyped] = useState<Typed>({});
  const [choice, setChoice] = useState(0);
  const facts = useDeferredValue(useMemo(() => factsFor(answers, typed), [answers, typed]));
  // The text's own letters come first while it is typed.
  const settled = useDeferredValue(text);
  const acronyms = useFirstUses(bulletId);
  const advice = useMemo(
    () => suggest(settled, { level, facts, tense, acronyms, rules: bundledRules() }),
    [settled, level, facts, tense, acronyms],
  );
  const chosen = Math.min(choice, advice.suggestions.length - 1);
  const offer = advice.suggestions[chosen] ?? null;
  useEffect(() => {
    offerMade(offer && { bulletId, text: offer.text });
    return () => offerMade(null);
  }, [bulletId, offer]);
  useSpoken(offer?.text ?? null, offer?.scoreAfter ?? null);
  const card = useFocusOnCall();
  const asksPart =
    ownPartOf(answers) !== null || advice.missing.some(({ slot }) => slot === OWN_PART_SLOT);
  return (
    <section
      ref={card}
      className={styles.card}
      aria-label={strings.questions}
      onKeyDown={(event) => {
        if (isWithin(event) && onOfferKey(event, bulletId)) event.preventDefault();
      }}
    >
      <div className={styles.row}>
        <h3>{strings.questions}</h3>
        <span className={styles.quiet}>{strings.gainHint}</span>
      </div>
      {asksPart && <OwnPart target={bulletId} answers={answers} />}
      <Questions
        target={bulletId}
        advice={advice}
        offer={offer}
        review={review}
        answers={answers}
        typed={typed}
        onType={(slot, value) => setTyped((before) => ({ ...before, [slot]: value }))}
      />
      {advice.suggestions.length > 0 ? (
        <Offers offers={advice.suggestions} chosen={chosen} onChoose={setChoice} />
      ) : (
        <p className={styles.quiet}>{advice.note ?? strings.noOffer}</p>
      )}
    </section>
  );
}

function Questions({
  target,
  advice,
  offer,
  review,
  answers,
  typed,
  onType,
}: {
  readonly target: string;
  readonly advice: Advice;
  /** The wording on show. */
  readonly offer: Suggestion | null;
  readonly review: BulletReview;
  readonly answers: readonly Answer[];
  readonly typed: Typed;
  readonly onType: (slot: string, value: string) => void;
}) {
  const words = questionsBySlot(typed, review, advice);
  const open = advice.missing.flatMap(({ slot }) => (slot === OWN_PART_SLOT ? [] : [slot]));
  const kept = answers.map(({ slot }) => slot);
  const answered = [...kept, ...Object.keys(typed)].filter((slot) => words.has(slot));
  const [before, setBefore] = useState<readonly string[]>([]);
  const lacked = review.missing.map(({ slot }) => slot);
  const asked = askedSlots(before, open, answered, lacked);
  if (asked.join() !== before.join()) setBefore(asked);
  const said = (slot: string): string =>
    typed[slot] ?? answers.find((one) => one.slot === slot)?.value ?? '';
  return (
    <ul>
      {asked.flatMap((slot) => {
        const fact = words.get(slot);
        const answer = answers.find((one) => one.slot === slot) ?? null;
        const read = advice.answers.find((one) => one.slot === slot);
        return fact
          ? [
              <QuestionField
                key={slot}
                target={target}
                question={fact}
                gain={open.includes(slot) ? fact.gain : null}
                answer={answer}
                typed={said(slot)}
                odd={read?.state === 'odd' ? read.question : null}
                unsaid={read?.state === 'value' && offer !== null && !offer.used.includes(slot)}
                onType={(value) => onType(slot, value)}
              />,
            ]
          : [];
      })}
      {open.length > 0 && (
        <Never
          onChoose={() => {
            for (const slot of asked)
              if (said(slot).trim() === '') answerFact(target, slot, { state: 'left-out' });
          }}
        />
      )}
    </ul>
  );
}

function Never({ onChoose }: { readonly onChoose: () => void }) {
  return (
    <li className={styles.never}>
      <Button look="link" small title={strings.neverHint} onClick={onChoose}>
        {strings.never}
      </Button>
    </li>
  );
}

/** The questions by slot. One whose answer was not understood keeps its words: what is asked back stands below the answer. */
function questionsBySlot(typed: Typed, review: BulletReview, { missing, answers }: Advice) {
  const odd = new Set(answers.flatMap(({ slot, state }) => (state === 'odd' ? [slot] : [])));
  const asked = missing.filter(({ slot }) => !odd.has(slot));
  return new Map(
    [...missing, ...known(typed), ...review.missing, ...asked].map((fact) => [fact.slot, fact]),
  );
}

/** The questions that are being answered, in the words in which they are asked. */
const known = (typed: Typed) =>
  bundledRules()
    .phrasing.slots.slots.filter(({ slot }) => slot in typed)
    .map(({ slot, question }) => ({ slot, question, gain: 0 }));

/** The acronyms that the bullet would be the first to use in the resume. */
function useFirstUses(bulletId: string): readonly string[] {
  const document = useSession(({ stage }) =>
    stage.phase === 'ready' ? stage.history.present : null,
  );
  return useMemo(
    () => (document ? unusedBefore(document, bulletId, bundledRules()) : []),
    [document, bulletId],
  );
}

/** The card whose first question takes the focus when the person asks to rewrite. */
function useFocusOnCall() {
  const card = useRef<HTMLElement>(null);
  const wanted = usePanel(({ rewriteWanted }) => rewriteWanted);
  useEffect(() => {
    if (!wanted) return;
    usePanel.setState({ rewriteWanted: false });
    card.current?.querySelector('input')?.focus();
  }, [wanted]);
  return card;
}
