import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ResumeDocument } from '../../../core/resume/document';
import { blocksOf, type Block } from '../../resume-blocks';
import { placeOfBlock, unplacedPlaces } from '../../unplaced-places';
import { bulletSelected, useSession } from '../../state/session';
import { useSettings } from '../../state/settings';
import { topFollows, useTop } from '../top/top-block';
import { TopPart } from '../top/TopPart';
import type { ListProps } from './BulletRows';
import type { ListedBullet } from './bullet-list';
import { AddParts } from './AddParts';
import { usePartBeingAdded } from './part-being-added';
import { BlockContent } from './BlockContent';
import { ContactBlock } from './ContactBlock';
import { FieldText } from './FieldText';
import { openNotes, openRewrite } from './panel';
import styles from './Sheet.module.css';
import { strings } from './strings';
import { UnplacedBelow, UnplacedPlaces } from './Unplaced';

interface Props {
  readonly document: ResumeDocument;
  /** The bullets to show; all others and, where some are left out, all other text are not shown. */
  readonly list: ListProps;
  readonly visits: number;
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
const LETTERS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1 };

/** Moves the selection and the focus along the list of bullets; R and N go to the inspector. */
function onListKey(event: KeyboardEvent, bullets: readonly ListedBullet[]): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || target.dataset.bullet === undefined) return;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const letter = useSettings.getState().singleKeys ? key.toLowerCase() : '';
  if (letter === 'r' || letter === 'n') {
    event.preventDefault();
    if (letter === 'n') openNotes();
    else openRewrite();
    return;
  }
  const at = bullets.findIndex(({ id }) => id === target.dataset.bullet);
  const step = STEPS[key] ?? LETTERS[letter];
  const ends: Readonly<Record<string, number>> = { Home: 0, End: bullets.length - 1 };
  const goal = bullets[step === undefined ? (ends[key] ?? -1) : at + step];
  if (!goal) return;
  event.preventDefault();
  bulletSelected(goal.id);
  event.currentTarget.querySelector<HTMLElement>(`[data-bullet="${CSS.escape(goal.id)}"]`)?.focus();
}

/** Puts the focus on the selected bullet when the person went there, or when the focus would be lost. */
function useFollowingFocus(visits: number, { selectedId, total }: ListProps) {
  const sheet = useRef<HTMLElement>(null);
  const followed = useRef(visits);
  useEffect(() => {
    const lost = document.activeElement === document.body;
    const typing = useSession.getState().draft !== null;
    if (typing || (!lost && followed.current === visits)) {
      followed.current = visits;
      return;
    }
    followed.current = visits;
    sheet.current?.querySelector<HTMLElement>('[data-bullet][aria-current]')?.focus();
  }, [visits, selectedId, total]);
  return sheet;
}

/** While some bullets are left out, so are the unplaced lines. */
const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/** The resume as a list of blocks. */
export function Sheet({ document, list, visits }: Props) {
  const part = useTop(({ block }) => block);
  const whole = list.bullets.length === list.total;
  const sheet = useFollowingFocus(visits, list);
  const withBullets = (kind: Block['kind']): boolean =>
    kind === 'experience' ||
    (kind === 'projects' && list.bullets.some((bullet) => bullet.list === 'projects'));
  const added = usePartBeingAdded();
  const blocks = blocksOf(document).filter(({ kind }) => kind !== added);
  return (
    <article
      ref={sheet}
      className={styles.sheet}
      data-part={part ?? undefined}
      aria-label={strings.resume}
      onKeyDown={(event) => onListKey(event, list.bullets)}
      onFocus={({ target }) => topFollows(target)}
    >
      <UnplacedPlaces value={whole ? unplacedPlaces(document, blocks) : NONE}>
        <UnplacedBelow place="top" document={document} />
        {whole && <ContactBlock contact={document.contact} />}
        <UnplacedBelow place="contact" document={document} />
        {whole && (document.summary === null || added === 'summary') && (
          <TopPart block="summary" className={styles.paragraph}>
            <FieldText target="summary" label={strings.fields.summary} text="" shape="lines" />
          </TopPart>
        )}
        {blocks
          .filter(({ kind }) => whole || withBullets(kind))
          .map((block) => (
            <section key={block.key} aria-label={block.heading}>
              <h3 className={styles.heading}>
                {block.path === null || !whole ? (
                  block.heading
                ) : (
                  <FieldText
                    target={block.path}
                    label={strings.fields.heading}
                    text={block.heading}
                  />
                )}
              </h3>
              <UnplacedBelow place={`heading:${block.heading}`} document={document} />
              <BlockContent document={document} block={block} list={list} />
              <UnplacedBelow place={placeOfBlock(block)} document={document} />
            </section>
          ))}
        {whole && <AddParts document={document} blocks={blocks} list={list} />}
        <UnplacedBelow place="end" document={document} />
      </UnplacedPlaces>
    </article>
  );
}
