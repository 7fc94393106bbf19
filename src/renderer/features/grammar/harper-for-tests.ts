import { createBinaryModuleFromUrl, type BinaryModule } from 'harper.js';

const BINARY = '../../../../node_modules/harper.js/dist/harper_wasm_slim_bg.wasm';

/** The binary that the app ships, as Node reads it. */
export function harperForTests(): BinaryModule {
  return createBinaryModuleFromUrl(new URL(BINARY, import.meta.url).href, 'slim');
}
