import type { GrammarFinding } from '../../../core/grammar/shown-findings';
import type { CheckerSettings } from './checker';
import type { Answered, Asked } from './messages';

/** What is needed of a `Worker`. */
export interface Port {
  postMessage(asked: Asked): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Answered>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

interface Listener {
  readonly start: () => Port;
  readonly onFound: (text: string, findings: readonly GrammarFinding[]) => void;
  /** It could not start, broke, or did not answer in time. It has ended. */
  readonly onFailed: () => void;
}

export interface GrammarThread {
  /** Asks for a text's findings, and starts the thread where none runs. A text that is waited for is not asked twice. */
  readonly check: (text: string, settings: () => CheckerSettings) => void;
  /** Ends the thread and forgets what was asked. */
  readonly end: () => void;
}

/** Milliseconds without a question after which the thread gives its memory back, and without an answer until it has failed. */
const IDLE = 60_000;
const PATIENCE = 30_000;

/** The checker's thread: started by the first text, ended when nothing was asked for a while. */
export function createGrammarThread({ start, onFound, onFailed }: Listener): GrammarThread {
  let port: Port | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<string>();

  const end = (): void => {
    clearTimeout(timer);
    port?.terminate();
    port = null;
    waiting.clear();
  };
  const fail = (): void => {
    end();
    onFailed();
  };
  const watch = (): void => {
    clearTimeout(timer);
    timer = waiting.size > 0 ? setTimeout(fail, PATIENCE) : setTimeout(end, IDLE);
  };
  const begin = (settings: CheckerSettings): Port => {
    const begun = start();
    begun.onmessage = ({ data }) => {
      if (begun !== port) return;
      if ('failed' in data) {
        fail();
        return;
      }
      waiting.delete(data.text);
      watch();
      onFound(data.text, data.findings);
    };
    begun.onerror = () => {
      if (begun === port) fail();
    };
    begun.postMessage({ settings });
    return begun;
  };

  return {
    check: (text, settings) => {
      if (waiting.has(text)) return;
      port ??= begin(settings());
      waiting.add(text);
      port.postMessage({ text });
      watch();
    },
    end,
  };
}
