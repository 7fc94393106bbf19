import { spellingOf, type Spelling } from '../../../core/grammar/spelling-of';
import { isEnglish } from '../../../core/keywords/is-customer-success';
import type { ResumeDocument } from '../../../core/resume/document';
import { bundledRules } from '../../bundled-rules';
import { NOTHING_FOUND, useGrammar } from '../../state/grammar';
import { useSession, type Session } from '../../state/session';
import { useSettings } from '../../state/settings';
import { checkerSettings } from './checker-settings';
import { createGrammarThread } from './grammar-thread';
import GrammarWorker from './grammar-worker?worker';

/** Texts whose findings are kept. */
const MOST_KEPT = 400;

const thread = createGrammarThread({
  start: () => new GrammarWorker(),
  onFound: (text, findings) => {
    const kept = [...useGrammar.getState().found].slice(1 - MOST_KEPT);
    useGrammar.setState({ found: new Map([...kept, [text, findings]]) });
  },
  onFailed: () => useGrammar.setState({ failed: true }),
});

let spelling: Spelling | null = null;

function forget(): void {
  thread.end();
  spelling = null;
  useGrammar.setState(NOTHING_FOUND);
}

/** Milliseconds without a key before a text is checked. */
const PAUSE = 500;

/** Has a text checked when it has stood for a moment; answers with what calls that off. */
export function checkSoon(text: string): () => void {
  const timer = setTimeout(() => checkNow(text), PAUSE);
  return () => clearTimeout(timer);
}

function checkNow(text: string): void {
  const document = openDocument(useSession.getState());
  const { found, failed } = useGrammar.getState();
  if (!document || failed || found.has(text) || !isEnglish(text, bundledRules())) return;
  const wanted = spellingOf(document, bundledRules());
  if (spelling !== null && wanted !== spelling) forget();
  spelling = wanted;
  thread.check(text, () => checkerSettings(wanted, bundledRules()));
}

/** The open resume, where it may be in English. */
export function openDocument({ stage }: Session): ResumeDocument | null {
  if (stage.phase !== 'ready') return null;
  const { present } = stage.history;
  return present.language === null || present.language === 'en' ? present : null;
}

const openId = ({ stage }: Session): string | null => (stage.phase === 'ready' ? stage.id : null);

useSession.subscribe((now, before) => {
  if (openId(now) !== openId(before)) forget();
});
useSettings.subscribe((now, before) => {
  if (now.grammar !== before.grammar) forget();
});
