/**
 * Whether a message from the page is larger than `most`: characters of its texts and keys, and one for each value. Stops
 * counting there, so that a huge one costs no more than a large one.
 */
export function isLargerThan(message: unknown, most: number): boolean {
  let weight = 0;
  const waiting: unknown[] = [message];
  while (waiting.length > 0) {
    const value = waiting.pop();
    weight += 1;
    if (typeof value === 'string') weight += value.length;
    else if (ArrayBuffer.isView(value)) weight += value.byteLength;
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        weight += key.length;
        waiting.push(inner);
        if (weight + waiting.length > most) return true;
      }
    }
    if (weight > most) return true;
  }
  return false;
}
