/**
 * What pdf.js expects of a browser or of a newer Node, as far as reading text needs it. Nothing here draws: the classes
 * only have to exist. Call before pdf.js is imported.
 */

class NoDrawing {
  readonly isIdentity = true;
}

/** Fonts are never loaded into a page; told that they are ready, pdf.js spares itself the outlines of every glyph. */
class ReadyFont {
  readonly loaded = Promise.resolve();
}

function withResolvers<T>() {
  let resolve: (value: T | PromiseLike<T>) => void = () => undefined;
  let reject: (reason?: unknown) => void = () => undefined;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const moved = structuredClone(this, { transfer: [this] });
  if (length === moved.byteLength) return moved;
  const resized = new Uint8Array(length);
  resized.set(new Uint8Array(moved, 0, Math.min(length, moved.byteLength)));
  return resized.buffer;
}

function provide(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

export function preparePdfGlobals(): void {
  provide(globalThis, 'DOMMatrix', NoDrawing);
  provide(globalThis, 'Path2D', NoDrawing);
  provide(globalThis, 'ImageData', NoDrawing);
  provide(globalThis, 'FontFace', ReadyFont);
  provide(Promise, 'withResolvers', withResolvers);
  provide(ArrayBuffer.prototype, 'transferToFixedLength', transferToFixedLength);
}
