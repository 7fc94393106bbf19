import type { ReaderPool } from '../documents/isolation/reader-pool';

/** What a command may touch outside itself. Tests hand in their own. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Answers when the text is taken, so that a slow reader of a long output is waited for. */
  readonly print: (text: string) => Promise<void>;
  /** Progress and notes, for people. */
  readonly note: (text: string) => void;
  readonly colour: boolean;
  /** Starts the reading processes. `files`: how many files will be read, where that is known. */
  readonly openPool: (files?: number) => ReaderPool;
}
