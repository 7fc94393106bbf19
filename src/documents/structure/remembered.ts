const memories: Map<string, unknown>[] = [];

/**
 * The same answers, found once for each text of a document: the stages ask about the same lines again and again. What
 * is returned is shared, so it must not be changed.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  memories.push(known);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}

/** Forgets every text, so that nothing of one document outlives its reading. */
export function forgetTexts(): void {
  for (const known of memories) known.clear();
}
